package io.entente.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Entente;
import io.entente.journal.JournalException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL that is not there, or not in order, is refused with what to do, and no password is ever told. */
class BadServerTest {

    private static final String PASSWORD = "xyzzy-4711";

    private final Place place = Place.newSchema();

    private static AbstractThrowableAssert<?, ?> assertThatItIsRefused(PGSimpleDataSource source) {
        source.setPassword(PASSWORD);
        return assertThatThrownBy(() -> Entente.open(source))
                .isInstanceOf(JournalException.class)
                .hasMessageMatching("(?s)PostgreSQL(, schema \\w+ of \\w+)?: .*")
                .satisfies(BadServerTest::assertThatItKeepsThePassword);
    }

    private static void assertThatItKeepsThePassword(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(PASSWORD);
        }
    }

    @Test
    void no_server_at_the_port() throws IOException {
        PGSimpleDataSource source = place.source();
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            source.setPortNumbers(new int[] {free.getLocalPort()});
        }

        assertThatItIsRefused(source)
                .hasMessageContaining(
                        "the server does not answer, or ended: try again when it is there; nothing is recorded twice");
    }

    @Test
    void a_store_that_was_opened_is_told_of_by_its_schema_and_database() throws SQLException {
        try (Entente entente = Entente.open(place.source())) {
            place.run("DROP TABLE entente_entry");

            assertThatThrownBy(() -> entente.journal().head())
                    .isInstanceOf(JournalException.class)
                    .hasMessageStartingWith(
                            "PostgreSQL, schema %s of postgres: ",
                            place.source().getCurrentSchema());
        }
    }

    @Test
    void a_database_that_does_not_exist() {
        PGSimpleDataSource source = place.source();
        source.setDatabaseName("nowhere");

        assertThatItIsRefused(source).hasMessageContaining("there is no such database: create it, or name another");
    }

    @Test
    void a_database_that_could_not_keep_every_name() throws SQLException {
        String name = "latin_of_" + place.source().getCurrentSchema();
        place.run(
                "CREATE DATABASE %s TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'".formatted(name));
        PGSimpleDataSource source = place.source();
        source.setDatabaseName(name);
        source.setCurrentSchema("public");

        assertThatItIsRefused(source).hasMessageContaining("the database is not in UTF8");
        assertThat(place.column("SELECT 1")).containsExactly("1");
    }

    @Test
    void a_schema_that_does_not_exist() {
        PGSimpleDataSource source = place.source();
        source.setCurrentSchema("nowhere");

        assertThatItIsRefused(source)
                .hasMessageContaining("there is no such schema, or the user may not use it: create it")
                .hasMessageContaining("?currentSchema=");
    }

    @Test
    void a_user_who_does_not_exist() {
        PGSimpleDataSource source = place.source();
        source.setUser("nobody");

        assertThatItIsRefused(source)
                .hasMessageContaining("the server refuses the user or the password: give the password in PGPASSWORD");
    }

    @Test
    void a_password_that_is_wrong_or_missing() throws Exception {
        String role = "secretive_of_" + place.source().getCurrentSchema();
        place.run("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(role, PASSWORD.repeat(2)));
        Path rules = Path.of(place.column("SHOW hba_file").getFirst());
        String before = Files.readString(rules);
        try {
            Files.writeString(rules, "host all %s 127.0.0.1/32 scram-sha-256%n%s".formatted(role, before));
            place.run("SELECT pg_reload_conf()");
            PGSimpleDataSource source = place.source();
            source.setUser(role);

            assertThatThrownBy(() -> Entente.open(source))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("the server refuses the user or the password");
            assertThatItIsRefused(source)
                    .hasMessageContaining(
                            "the server refuses the user or the password: give the password in PGPASSWORD");
        } finally {
            Files.writeString(rules, before);
            place.run("SELECT pg_reload_conf()");
        }
    }

    @Test
    void a_schema_with_the_tables_of_another_program() throws SQLException {
        place.run("CREATE TABLE recipe (name TEXT)", "INSERT INTO recipe VALUES ('soup')");

        assertThatItIsRefused(place.source())
                .hasMessageContaining("the schema holds the tables of another program")
                .hasMessageContaining("CREATE SCHEMA entente");
        assertThat(place.column("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"))
                .containsExactly("recipe");
    }

    @Test
    void tables_of_a_newer_version() throws SQLException {
        place.entente().close();
        place.run("UPDATE entente_version SET version = 99");

        assertThatItIsRefused(place.source())
                .hasMessageContaining("(tables of version 99; this one knows 2): update Entente");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP TABLE entente_entry", "ALTER TABLE entente_entry RENAME payload TO text"})
    void tables_that_are_not_as_they_were_made(String altered) throws SQLException {
        try (Entente entente = place.entente()) {
            entente.journal().record(Stories.turn("before"));
            place.run(altered);

            assertThatThrownBy(() -> entente.store().verify())
                    .hasMessageContaining("its tables are not as Entente made them: export the journal if that goes");
        }
    }

    @Test
    void a_server_that_has_no_room_for_another_connection() throws SQLException {
        String role = "lonely_of_" + place.source().getCurrentSchema();
        place.run("CREATE ROLE %s LOGIN CONNECTION LIMIT 0".formatted(role));
        PGSimpleDataSource source = place.source();
        source.setUser(role);

        assertThatItIsRefused(source).hasMessageContaining("no room for another connection: try again later");
    }
}
