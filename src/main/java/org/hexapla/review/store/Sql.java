package org.hexapla.review.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Speaks to the database in the transaction that is under way. */
@ApplicationScoped
class Sql {

    private final DataSource database;
    private final ObjectMapper json;

    Sql(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Something that is done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Reads one row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Sets the parameters of a statement for one of many rows. */
    interface Setter<T> {
        void set(PreparedStatement statement, T row) throws SQLException;
    }

    <T> T run(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused", e);
        }
    }

    /** All rows of a query. */
    <T> List<T> list(String query, Reader<T> reader, @Nullable Object... parameters) {
        return run(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(query)) {
                        set(statement, parameters);
                        List<T> rows = new ArrayList<>();
                        try (ResultSet results = statement.executeQuery()) {
                            while (results.next()) {
                                rows.add(reader.read(results));
                            }
                        }
                        return rows;
                    }
                });
    }

    /** Does something once; how many rows it changed. */
    int update(String command, @Nullable Object... parameters) {
        return run(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(command)) {
                        set(statement, parameters);
                        return statement.executeUpdate();
                    }
                });
    }

    /** Does the same for many rows. */
    <T> void each(String command, Collection<T> rows, Setter<T> setter) {
        if (rows.isEmpty()) {
            return;
        }
        run(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(command)) {
                        for (T row : rows) {
                            setter.set(statement, row);
                            statement.addBatch();
                        }
                        return statement.executeBatch().length;
                    }
                });
    }

    /**
     * Sets parameters, of which lists of numbers and arrays of texts become arrays and moments
     * timestamps.
     */
    static void set(PreparedStatement statement, @Nullable Object... parameters)
            throws SQLException {
        for (int at = 0; at < parameters.length; at++) {
            @Nullable Object value = parameters[at];
            if (value instanceof String[] words) {
                statement.setArray(
                        at + 1, statement.getConnection().createArrayOf("varchar", words));
            } else if (value instanceof Collection<?> many) {
                boolean small = many.stream().anyMatch(one -> one instanceof Integer);
                Array array =
                        statement
                                .getConnection()
                                .createArrayOf(small ? "integer" : "bigint", many.toArray());
                statement.setArray(at + 1, array);
            } else if (value instanceof Instant moment) {
                statement.setObject(at + 1, moment.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(at + 1, value);
            }
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static List<Long> numbers(ResultSet row, String column) throws SQLException {
        return List.of((Long[]) row.getArray(column).getArray());
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can't be written as JSON", e);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds JSON that isn't ours", e);
        }
    }
}
