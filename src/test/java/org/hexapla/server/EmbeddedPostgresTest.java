package org.hexapla.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir Path temp;

    @Test
    void keepsItsDataBetweenStarts() throws Exception {
        try (DataFolder folder = DataFolder.open(temp.resolve("data"))) {
            try (EmbeddedPostgres database = start(folder)) {
                run(database, "create table kept as select 'yes' as answer");
            }
            try (EmbeddedPostgres database = start(folder)) {
                assertThat(ask(database, "select answer from kept")).isEqualTo("yes");
            }
        }
    }

    @Test
    void speaksUtf8AndWritesThroughToTheDisk() throws Exception {
        try (DataFolder folder = DataFolder.open(temp.resolve("data"));
                EmbeddedPostgres database = start(folder)) {
            assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (DataFolder folder = DataFolder.open(temp.resolve("data"));
                EmbeddedPostgres database = start(folder)) {
            DatabaseAddress address = database.address();
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                                    address.url(), address.user(), "guessed")
                                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            Path password = folder.root().resolve("postgresql.password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void takesBackADatabaseThatOutlivedItsServer() throws Exception {
        try (DataFolder folder = DataFolder.open(temp.resolve("data"))) {
            EmbeddedPostgres survivor = start(folder);
            run(survivor, "create table kept as select 'yes' as answer");

            try (EmbeddedPostgres database = start(folder)) {
                assertThat(ask(database, "select answer from kept")).isEqualTo("yes");
                assertThatThrownBy(() -> ask(survivor, "select 1"))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void isNotMisledByTheProcessFileOfAPowerCut() throws Exception {
        try (DataFolder folder = DataFolder.open(temp.resolve("data"))) {
            start(folder).close();
            Path processFile = folder.root().resolve("postgresql").resolve("postmaster.pid");
            Files.writeString(processFile, ProcessHandle.current().pid() + "\n");

            try (EmbeddedPostgres database = start(folder)) {
                assertThat(ask(database, "select 'up'")).isEqualTo("up");
            }
        }
    }

    @Test
    void aFolderServesOneServerOnly() throws Exception {
        try (DataFolder folder = DataFolder.open(temp.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.open(folder.root()).close())
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageContaining("Another Hexapla server is using the data folder")
                    .hasMessageContaining(folder.root().toString());
        }
        DataFolder.open(temp.resolve("data")).close();
    }

    private static EmbeddedPostgres start(DataFolder folder) throws StartFailedException {
        return EmbeddedPostgres.start(folder, TestDatabase.PROGRAMS);
    }

    private static void run(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres database) throws SQLException {
        DatabaseAddress address = database.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
