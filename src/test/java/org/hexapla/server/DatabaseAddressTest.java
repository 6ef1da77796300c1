package org.hexapla.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @Test
    void aJdbcUrlIsTakenAsItIs() throws Exception {
        DatabaseAddress address = DatabaseAddress.of("jdbc:postgresql://db:5433/un?ssl=true");

        assertThat(address.settings())
                .containsEntry(
                        "quarkus.datasource.jdbc.url", "jdbc:postgresql://db:5433/un?ssl=true")
                .hasSize(1);
    }

    @Test
    void aPostgresUrlIsTakenApart() throws Exception {
        DatabaseAddress address =
                DatabaseAddress.of("postgresql://anna:p%40ss%3Aword@db.example:5433/un?ssl=true");

        assertThat(address)
                .isEqualTo(
                        new DatabaseAddress(
                                "jdbc:postgresql://db.example:5433/un?ssl=true",
                                "anna",
                                "p@ss:word"));
        assertThat(address).hasToString("jdbc:postgresql://db.example:5433/un?ssl=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://u:secret@db/un", "db", "postgresql://u:sec ret@db/x", ""})
    void anythingElseIsRefusedWithoutShowingIt(String setting) {
        assertThatThrownBy(() -> DatabaseAddress.of(setting))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("HEXAPLA_DATABASE_URL")
                .message()
                .doesNotContain("sec");
    }
}
