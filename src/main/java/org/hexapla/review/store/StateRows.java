package org.hexapla.review.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.document.Mark;
import org.hexapla.document.SourceRange;
import org.hexapla.resolution.store.UnitStatus;
import org.hexapla.review.edit.CommentState;
import org.hexapla.review.edit.SegmentState;
import org.hexapla.review.edit.UnitState;
import org.jspecify.annotations.Nullable;

/** Turns rows of the database into what edits are done on, and what they are made of back. */
final class StateRows {

    static final String UNIT_COLUMNS =
            "u.id, u.position, u.kind, u.number, u.status, u.confidence, u.flags, u.dismissed,"
                    + " u.comments, u.created_at";

    static final String SEGMENT_COLUMNS =
            "m.unit_id, s.id, s.text_id, s.index, s.clause, s.paragraph, s.source_start,"
                    + " s.source_end, s.words, s.after, s.marks";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Mark>> MARKS = new TypeReference<>() {};

    private StateRows() {}

    static UnitState unit(ResultSet row) throws SQLException {
        return new UnitState(
                row.getLong("id"),
                row.getInt("position"),
                kind(row),
                Optional.ofNullable(row.getString("number")),
                UnitStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getDouble("confidence"),
                Sql.words(row, "flags"),
                Sql.words(row, "dismissed"),
                row.getInt("comments"),
                Sql.instant(row, "created_at"));
    }

    static ClauseKind kind(ResultSet row) throws SQLException {
        return ClauseKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static SegmentState segment(ResultSet row) throws SQLException {
        return new SegmentState(
                row.getLong("id"),
                row.getLong("text_id"),
                row.getLong("unit_id"),
                new Segment(
                        row.getInt("index"),
                        row.getInt("clause"),
                        row.getInt("paragraph"),
                        new SourceRange(row.getInt("source_start"), row.getInt("source_end")),
                        row.getString("words"),
                        row.getString("after"),
                        marks(row.getString("marks"))));
    }

    static CommentState comment(ResultSet row) throws SQLException {
        return new CommentState(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("who"),
                Sql.instant(row, "at"),
                row.getString("words"));
    }

    static List<Mark> marks(@Nullable String column) {
        try {
            return column == null ? List.of() : JSON.readValue(column, MARKS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds marks that aren't ours", e);
        }
    }

    static @Nullable String column(List<Mark> marks) {
        try {
            return marks.isEmpty() ? null : JSON.writeValueAsString(marks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("marks can't be written as JSON", e);
        }
    }
}
