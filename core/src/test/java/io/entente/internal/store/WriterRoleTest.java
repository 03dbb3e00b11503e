package io.entente.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user of PostgreSQL who may read and append, and nothing else: no program of theirs can change what was recorded. */
class WriterRoleTest {

    private final Place owners = Place.newSchema();
    private final String schema = String.valueOf(owners.source().getCurrentSchema());
    private final String role = "writer_of_" + schema;
    private final Place writers = Place.of(owners.source().getPortNumbers()[0], schema, role);

    @BeforeEach
    void creates_the_role() throws SQLException {
        owners.run("CREATE ROLE " + role + " LOGIN", "GRANT USAGE ON SCHEMA " + schema + " TO " + role);
    }

    private void ownerOpens() throws SQLException {
        owners.entente().close();
        owners.run(
                "GRANT SELECT, INSERT ON entente_entry, entente_segment, entente_index TO " + role,
                "GRANT SELECT ON entente_version TO " + role);
    }

    @Test
    void a_writer_opens_records_reads_and_verifies() throws SQLException {
        ownerOpens();

        try (var entente = writers.entente();
                DatabaseStore store = writers.store()) {
            assertThat(entente.journal()
                            .recordAll(Stories.twentyOfAllSorts())
                            .get()
                            .head())
                    .isEqualTo(20);
            writers.index();
            assertThat(entente.between("NO", "SE").occurrences()).isNotEmpty();
            assertThat(store.verify(Option.none(), Progress.NONE)).isInstanceOf(Verification.Sound.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE entente_entry SET payload = '{}'",
                "UPDATE entente_segment SET upto = 9",
                "UPDATE entente_index SET value = 'x'",
                "UPDATE entente_version SET version = 9",
                "DELETE FROM entente_entry",
                "DELETE FROM entente_segment",
                "DELETE FROM entente_index",
                "DELETE FROM entente_version",
                "INSERT INTO entente_version VALUES (2)",
                "TRUNCATE entente_index, entente_segment, entente_entry",
                "DROP TABLE entente_index",
                "DROP TABLE entente_version",
                "ALTER TABLE entente_entry DROP COLUMN hash",
                "ALTER TABLE entente_entry DISABLE TRIGGER ALL",
                "CREATE TABLE strange (a INTEGER)",
                "SET session_replication_role = replica"
            })
    void whatever_else_a_writer_tries_the_database_refuses(String statement) throws SQLException {
        ownerOpens();
        try (var entente = writers.entente()) {
            assertThat(entente.journal().record(Stories.turn("a")).isRight()).isTrue();
        }

        try (var connection = writers.connection()) {
            assertThatThrownBy(() -> Statements.run(connection, statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42501"));
        }
    }

    @Test
    void where_the_tables_are_missing_a_writer_is_told_who_must_create_them() {
        assertThatThrownBy(writers::entente)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("missing or older (version 0; this program needs 1)")
                .hasMessageContaining("let the owner of the schema open the journal once");
    }

    @Test
    void where_the_tables_are_older_a_writer_is_told_who_must_migrate_them() throws SQLException {
        ownerOpens();
        owners.run("UPDATE entente_version SET version = 0");

        assertThatThrownBy(writers::entente)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("missing or older (version 0; this program needs 1)")
                .hasMessageContaining("let the owner of the schema open the journal once");
    }

    @Test
    void a_user_who_was_granted_nothing_on_the_tables_is_told_what_is_needed() {
        owners.entente().close();

        assertThatThrownBy(writers::entente)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("grant SELECT and INSERT on entente_entry, entente_segment and entente_index");
    }

    @Test
    void a_user_who_may_only_read_reads_and_is_refused_to_record() throws SQLException {
        ownerOpens();
        owners.run("REVOKE INSERT ON entente_entry, entente_segment, entente_index FROM " + role);

        try (var entente = writers.entente()) {
            assertThat(entente.everything().occurrences()).isEmpty();
            assertThatThrownBy(() -> entente.journal().record(Stories.turn("a")))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining(
                            "grant SELECT and INSERT on entente_entry, entente_segment and entente_index");
        }
    }

    @Test
    void a_user_who_may_not_use_the_schema_is_told_so() throws SQLException {
        owners.run("REVOKE USAGE ON SCHEMA " + schema + " FROM " + role);

        assertThatThrownBy(writers::entente)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("let its owner grant USAGE on it");
    }
}
