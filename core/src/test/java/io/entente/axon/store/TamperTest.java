package io.entente.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes a journal by hand, past this program, is found out at the first place that was touched. */
class TamperTest {

    private static final int ENTRIES = 20;

    private final Path folder;

    TamperTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What somebody did to the tables, and where it shows first. */
    private record Deed(String name, long shows, List<String> statements) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String MADE_UP = "ab".repeat(32);

    private static final List<Deed> DEEDS = List.of(
            deed("a position moved beyond the end", 7, "UPDATE entente_entry SET position = 99 WHERE position = 7"),
            deed("a position moved before the first", 0, "UPDATE entente_entry SET position = 0 WHERE position = 7"),
            deed("the last position moved by one", 20, "UPDATE entente_entry SET position = 21 WHERE position = 20"),
            deed("an id altered", 5, "UPDATE entente_entry SET id = 'x' WHERE position = 5"),
            deed("a name altered", 3, "UPDATE entente_entry SET name = 'AgreementRatified' WHERE position = 3"),
            deed("a version altered", 20, "UPDATE entente_entry SET version = '2' WHERE position = 20"),
            deed(
                    "the moment of recording altered",
                    1,
                    "UPDATE entente_entry SET recorded = '2020-01-01T00:00:00.000000000Z' WHERE position = 1"),
            deed(
                    "a letter of a payload altered",
                    4,
                    "UPDATE entente_entry SET payload = replace(payload, '2019-03', '2019-04') WHERE position = 4"),
            deed(
                    "a space added to a payload",
                    9,
                    "UPDATE entente_entry SET payload = payload || ' ' WHERE position = 9"),
            deed("a payload emptied", 9, "UPDATE entente_entry SET payload = '' WHERE position = 9"),
            deed("metadata added", 8, "UPDATE entente_entry SET metadata = '{\"a\":\"b\"}' WHERE position = 8"),
            deed("a hash altered", 6, "UPDATE entente_entry SET hash = '%s' WHERE position = 6".formatted(MADE_UP)),
            deed("a hash in capitals", 6, "UPDATE entente_entry SET hash = upper(hash) WHERE position = 6"),
            deed("a hash that is none", 6, "UPDATE entente_entry SET hash = 'none' WHERE position = 6"),
            deed("a tag's key altered", 3, "UPDATE entente_tag SET key = 'dyed' WHERE position = 3 AND key = 'dyad'"),
            deed(
                    "a tag's value altered",
                    3,
                    "UPDATE entente_tag SET value = 'DK-SE' WHERE position = 3 AND key = 'dyad'"),
            deed(
                    "a tag moved to an earlier entry",
                    1,
                    "UPDATE entente_tag SET position = 1 WHERE position = 3 AND key = 'dyad'"),
            deed(
                    "a tag moved to a later entry",
                    3,
                    "UPDATE entente_tag SET position = 17 WHERE position = 3 AND key = 'development'"),
            deed(
                    "a tag moved beyond the end",
                    3,
                    "UPDATE entente_tag SET position = 99 WHERE position = 3 AND key = 'dyad'"),
            deed("a tag removed", 11, "DELETE FROM entente_tag WHERE position = 11 AND key = 'development'"),
            deed("the last tag removed", 20, "DELETE FROM entente_tag WHERE position = 20 AND key = 'source'"),
            deed("every tag removed", 1, "DELETE FROM entente_tag"),
            deed("a tag added", 12, "INSERT INTO entente_tag (key, value, position) VALUES ('dyad', 'CN-RS', 12)"),
            deed("a tag of no entry added", 21, "INSERT INTO entente_tag (key, value, position) VALUES ('a', 'b', 21)"),
            deed("a tag before the first", 0, "INSERT INTO entente_tag (key, value, position) VALUES ('a', 'b', 0)"),
            deed("an entry removed in the middle", 10, remove(10)),
            deed("the first entry removed", 1, remove(1)),
            deed("the first three entries removed", 1, remove(1), remove(2), remove(3)),
            deed("the last entry removed, but for its tags", 20, "DELETE FROM entente_entry WHERE position = 20"),
            deed("every entry removed, but for the tags", 1, "DELETE FROM entente_entry"),
            deed(
                    "an entry removed and the others moved up",
                    10,
                    remove(10),
                    "UPDATE entente_entry SET position = -position WHERE position > 10",
                    "UPDATE entente_entry SET position = -position - 1 WHERE position < 0",
                    "UPDATE entente_tag SET position = position - 1 WHERE position > 10"),
            deed("an entry added at the end", 21, insert(21)),
            deed("an entry added before the first", 0, insert(0)),
            deed(
                    "an entry put in between",
                    10,
                    "UPDATE entente_entry SET position = -position WHERE position >= 10",
                    "UPDATE entente_entry SET position = -position + 1 WHERE position < 0",
                    "UPDATE entente_tag SET position = -position WHERE position >= 10",
                    "UPDATE entente_tag SET position = -position + 1 WHERE position < 0",
                    insert(10)),
            deed("two entries swapped with their tags", 13, swap("entente_entry", 13, 17), swap("entente_tag", 13, 17)),
            deed(
                    "two payloads swapped",
                    13,
                    "UPDATE entente_entry SET payload = (SELECT e.payload FROM entente_entry e"
                            + " WHERE e.position = 30 - entente_entry.position) WHERE position IN (13, 17)"));

    private static Deed deed(String name, long shows, String... statements) {
        return new Deed(name, shows, List.of(statements));
    }

    private static String remove(long position) {
        return "DELETE FROM entente_tag WHERE position = %1$d; DELETE FROM entente_entry WHERE position = %1$d"
                .formatted(position);
    }

    private static String insert(long position) {
        return "INSERT INTO entente_entry (position, id, name, version, recorded, payload, metadata, hash)"
                + " SELECT %d, 'new', name, version, recorded, payload, metadata, '%s'".formatted(position, MADE_UP)
                + " FROM entente_entry WHERE position = 20";
    }

    private static String swap(String table, long one, long other) {
        return "UPDATE %1$s SET position = -position WHERE position IN (%2$d, %3$d);".formatted(table, one, other)
                + "UPDATE %1$s SET position = %2$d + position WHERE position < 0".formatted(table, one + other);
    }

    private static Stream<Arguments> deeds() {
        return Stream.of("SQLite", "PostgreSQL").flatMap(kind -> DEEDS.stream().map(deed -> Arguments.of(kind, deed)));
    }

    /** A journal with twenty entries of all sorts. */
    private Place twenty(String kind) {
        Place place = kind.equals("SQLite") ? Place.of(folder.resolve("journal.db")) : Place.newSchema();
        try (var entente = place.entente()) {
            assertThat(entente.journal()
                            .recordAll(Stories.twentyOfAllSorts())
                            .get()
                            .head())
                    .isEqualTo(ENTRIES);
        }
        return place;
    }

    private static Verdict verdict(Place place, Option<String> expected) {
        try (Store store = place.store()) {
            return store.verify(expected, Progress.NONE);
        }
    }

    private static String head(Place place) {
        return ((Verdict.Sound) verdict(place, Option.none())).head();
    }

    private static void assertThatItHolds(Place place, Option<String> expected, long entries) {
        assertThat(verdict(place, expected))
                .isInstanceOfSatisfying(Verdict.Sound.class, sound -> assertThat(sound.entries())
                        .isEqualTo(entries));
    }

    private static void assertThatItBreaks(Place place, Option<String> expected, long position) {
        assertThat(verdict(place, expected))
                .isInstanceOfSatisfying(Verdict.Broken.class, broken -> assertThat(broken.position())
                        .as(broken.reason())
                        .isEqualTo(position));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("deeds")
    void what_was_changed_by_hand_shows_at_its_first_position(String kind, Deed deed) throws SQLException {
        Place place = twenty(kind);
        assertThatItHolds(place, Option.none(), ENTRIES);

        for (String statement : deed.statements()) {
            place.run(statement.split(";", -1));
        }

        assertThatItBreaks(place, Option.none(), deed.shows());
    }

    /** Makes the chain hold again from a position on, as a forger would who knows how hashes are taken. */
    private static void forge(Place place, String... change) throws SQLException {
        place.run(change);
        List<String> statements = new ArrayList<>();
        String hash = Row.NOTHING;
        for (Row row : rows(place)) {
            hash = row.hashAfter(hash);
            statements.add("UPDATE entente_entry SET hash = '%s' WHERE position = %d".formatted(hash, row.position()));
        }
        place.run(statements.toArray(String[]::new));
    }

    private static List<Row> rows(Place place) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var connection = place.connection();
                var entries = connection.createStatement();
                var found = entries.executeQuery("SELECT position, id, name, version, recorded, payload, metadata"
                        + " FROM entente_entry ORDER BY position")) {
            while (found.next()) {
                rows.add(Tables.row(found).tagged(tags(place, found.getLong(1))));
            }
        }
        return rows;
    }

    private static List<Label> tags(Place place, long position) throws SQLException {
        List<String> keys =
                place.column("SELECT key FROM entente_tag WHERE position = %d ORDER BY key, value".formatted(position));
        List<String> values = place.column(
                "SELECT value FROM entente_tag WHERE position = %d ORDER BY key, value".formatted(position));
        List<Label> tags = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            tags.add(new Label(keys.get(i), values.get(i)));
        }
        return tags.stream().sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_chain_forged_anew_is_found_by_the_hash_that_was_noted(String kind) throws SQLException {
        Place place = twenty(kind);
        String noted = head(place);

        forge(place, "UPDATE entente_entry SET recorded = '2020-01-01T00:00:00.000000000Z' WHERE position = 2");

        assertThatItHolds(place, Option.none(), ENTRIES);
        assertThatItBreaks(place, Option.some(noted), ENTRIES + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_tail_cut_off_cleanly_is_found_by_the_hash_that_was_noted(String kind) throws SQLException {
        Place place = twenty(kind);
        String noted = head(place);

        place.run("DELETE FROM entente_tag WHERE position > 15", "DELETE FROM entente_entry WHERE position > 15");

        assertThatItHolds(place, Option.none(), 15);
        assertThatItBreaks(place, Option.some(noted), 16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_hash_that_was_noted_holds_when_the_journal_has_grown(String kind) {
        Place place = twenty(kind);
        String noted = head(place);

        try (var entente = place.entente()) {
            assertThat(entente.journal().record(Stories.turn("later")).isRight())
                    .isTrue();
        }

        assertThatItHolds(place, Option.some(noted), ENTRIES + 1);
        assertThatItBreaks(place, Option.some(MADE_UP), ENTRIES + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void of_an_empty_journal_only_the_hash_of_nothing_holds(String kind) {
        Place place = kind.equals("SQLite") ? Place.of(folder.resolve("empty.db")) : Place.newSchema();

        assertThatItHolds(place, Option.some(Row.NOTHING), 0);
        assertThatItBreaks(place, Option.some(MADE_UP), 1);
    }
}
