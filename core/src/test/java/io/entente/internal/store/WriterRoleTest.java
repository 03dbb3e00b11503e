package io.entente.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.internal.store.log.Statements;
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
                "GRANT SELECT, INSERT ON entente_entry, entente_batch, entente_kind, entente_run, entente_page, entente_bearing TO "
                        + role,
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
                "UPDATE entente_batch SET id = 'x'",
                "UPDATE entente_kind SET name = 'x'",
                "UPDATE entente_run SET upto = 9",
                "UPDATE entente_page SET number = 9",
                "UPDATE entente_bearing SET entry = 9",
                "UPDATE entente_version SET version = 9",
                "DELETE FROM entente_entry",
                "DELETE FROM entente_batch",
                "DELETE FROM entente_kind",
                "DELETE FROM entente_run",
                "DELETE FROM entente_page",
                "DELETE FROM entente_bearing",
                "DELETE FROM entente_version",
                "INSERT INTO entente_version VALUES (2)",
                "TRUNCATE entente_page, entente_run, entente_entry",
                "DROP TABLE entente_page",
                "DROP TABLE entente_version",
                "ALTER TABLE entente_entry DROP COLUMN mark",
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
                .hasMessageContaining("the tables of the journal are missing, and the user may not create them")
                .hasMessageContaining("let the owner of the schema open the journal once");
    }

    @Test
    void where_the_tables_are_older_everybody_is_told_the_way_out() throws SQLException {
        ownerOpens();
        owners.run("UPDATE entente_version SET version = 1");

        assertThatThrownBy(writers::entente)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("an earlier version of Entente wrote it (tables of version 1; this one knows 2)")
                .hasMessageContaining(
                        "back it up with that version (entente journal export), and restore it into a new store");
    }

    @Test
    void a_user_who_was_granted_nothing_on_the_tables_is_told_what_is_needed() {
        owners.entente().close();

        assertThatThrownBy(writers::entente)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(", schema ")
                .hasMessageContaining(
                        "grant SELECT on entente_entry, entente_batch, entente_kind, entente_run, entente_page, entente_bearing and entente_version to whoever reads");
    }

    @Test
    void a_user_who_may_only_read_reads_and_is_refused_to_record() throws SQLException {
        ownerOpens();
        owners.run(
                "REVOKE INSERT ON entente_entry, entente_batch, entente_kind, entente_run, entente_page, entente_bearing FROM "
                        + role);

        try (var entente = writers.entente()) {
            assertThat(entente.everything().occurrences()).isEmpty();
            assertThatThrownBy(() -> entente.journal().record(Stories.turn("a")))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("INSERT on all but the last to whoever records");
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
