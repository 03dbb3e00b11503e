package io.entente.internal.store;

import static io.entente.internal.store.Copies.exported;
import static io.entente.internal.store.Copies.restore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Entente;
import io.entente.internal.store.chain.Chain;
import io.entente.internal.store.log.Incoming;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Row;
import io.entente.journal.Entry;
import io.entente.journal.JournalException;
import io.entente.journal.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal written out and restored is the same journal, and what is not the same is refused. */
class BackupTest {

    private static final int ENTRIES = 20;

    private final Path folder;

    BackupTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Place empty(String kind) {
        return kind.equals("SQLite") ? Place.of(folder.resolve(UUID.randomUUID() + ".db")) : Place.newSchema();
    }

    private Place twenty(String kind) {
        Place place = empty(kind);
        try (var entente = place.entente()) {
            assertThat(entente.journal()
                            .recordAll(Stories.twentyOfAllSorts())
                            .get()
                            .head())
                    .isEqualTo(ENTRIES);
        }
        return place;
    }

    private static Verification verdict(Place place) {
        try (var entente = place.entente()) {
            return entente.store().verify();
        }
    }

    private static List<Entry> entries(Place place) {
        try (var entente = place.entente();
                var entries = entente.journal().entriesFrom(1)) {
            return entries.toList();
        }
    }

    /** All that a journal tells of today, and what of it is still ahead. */
    private static List<Object> told(Place place) {
        try (Entente entente = place.entente()) {
            var today = entente.everything().knownAt("2026-01-01").at("2026-01-01");
            return List.of(
                    today.occurrences(),
                    today.due(),
                    today.ahead(),
                    today.everTold(),
                    today.directory(),
                    today.history().assessments());
        }
    }

    @ParameterizedTest
    @CsvSource({"SQLite, SQLite", "SQLite, PostgreSQL", "PostgreSQL, SQLite", "PostgreSQL, PostgreSQL"})
    void a_journal_restored_from_its_backup_is_the_same_journal(String from, String to) throws IOException {
        Place original = twenty(from);
        Place copy = empty(to);

        assertThat(restore(copy, exported(original))).isEqualTo(ENTRIES);

        assertThat(exported(copy)).isEqualTo(exported(original));
        assertThat(verdict(copy)).isEqualTo(verdict(original)).isInstanceOf(Verification.Sound.class);
        assertThat(entries(copy)).isEqualTo(entries(original)).hasSize(ENTRIES);
        assertThat(told(copy)).isEqualTo(told(original));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_journal_that_was_restored_is_found_by_its_tags_and_goes_on(String kind) throws IOException {
        Place copy = empty(kind);
        restore(copy, exported(twenty(kind)));

        try (var entente = copy.entente()) {
            assertThat(entente.journal()
                            .recordAll(Stories.turns("turn", 11))
                            .get()
                            .alreadyThere())
                    .as("decided on what is found by tags")
                    .isEqualTo(11);
            assertThat(entente.journal().record(Stories.turn("next")).get().head())
                    .isEqualTo(ENTRIES + 1);
        }
        assertThat(verdict(copy)).isInstanceOf(Verification.Sound.class);
    }

    @ParameterizedTest
    @CsvSource({"SQLite, PostgreSQL", "PostgreSQL, SQLite"})
    void an_empty_journal_is_restored_as_an_empty_one(String from, String to) throws IOException {
        Place copy = empty(to);

        assertThat(restore(copy, exported(empty(from)))).isZero();
        assertThat(exported(copy)).hasLineCount(2);
    }

    @ParameterizedTest
    @CsvSource({"SQLite, PostgreSQL", "PostgreSQL, SQLite"})
    void payloads_of_other_applications_outlive_it_whatever_text_they_are(String from, String to) throws Exception {
        List<String> payloads = List.of(
                "",
                " ",
                "null",
                "17",
                "\"text\"",
                "[1, 2]",
                "{}",
                "{ \"a\" : 1.50 , \"a\":2}",
                "{\"a\":1}\n",
                "{\n}",
                "{\"a\":\"\\u00e9é\"}",
                "{broken}",
                "{\"a\":1} {\"b\":2}",
                "<xml/>",
                "é𝄞\u2028\r\n\t\\ \"",
                "{\"a\":1",
                "{}}");
        Place original = empty(from);
        try (DatabaseStore store = original.store()) {
            append(store, payloads);
        }
        Place copy = empty(to);

        restore(copy, exported(original));

        assertThat(exported(copy)).isEqualTo(exported(original));
        assertThat(verdict(copy)).isEqualTo(verdict(original)).isInstanceOf(Verification.Sound.class);
        assertThat(column(copy, "payload")).isEqualTo(payloads);
        assertThat(copy.column("SELECT metadata FROM entente_batch")).containsOnly("{\"by\":\"“them”\"}");
    }

    private static void append(DatabaseStore store, List<String> payloads) {
        Chain chain = new Chain();
        List<Incoming> entries = payloads.stream()
                .map(payload -> chain.incoming(new Row(
                        UUID.randomUUID().toString(),
                        "other.Thing",
                        "2",
                        Instant.parse("2001-02-03T04:05:06.000000007Z"),
                        payload,
                        "{\"by\":\"“them”\"}",
                        List.of(new Label("", ""), new Label("thing", "a \"b\" ü")))))
                .toList();
        store.append(List.of(entries), now -> true);
    }

    private static List<String> column(Place place, String name) {
        try {
            return place.column("SELECT %s FROM entente_entry ORDER BY position".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_journal_that_does_not_hold_is_not_backed_up_as_if_it_did(String kind) throws SQLException {
        Place place = twenty(kind);
        place.run("UPDATE entente_entry SET payload = '{}' WHERE position = 7");

        assertThatThrownBy(() -> exported(place))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("breaks at position 7");
    }
}
