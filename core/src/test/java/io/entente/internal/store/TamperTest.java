package io.entente.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.journal.Progress;
import io.entente.journal.Verification;
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
            deed(
                    "a tag's key altered",
                    3,
                    "UPDATE entente_entry SET tags = replace(tags, 'dyad', 'dyed') WHERE position = 3"),
            deed(
                    "a tag's value altered",
                    3,
                    "UPDATE entente_entry SET tags = replace(tags, 'NO-SE', 'DK-SE') WHERE position = 3"),
            deed(
                    "a tag added",
                    12,
                    "UPDATE entente_entry SET tags = replace(tags, ']]', '],[\"z\",\"1\"]]') WHERE position = 12"),
            deed("every tag removed", 1, "UPDATE entente_entry SET tags = '[]'"),
            deed("tags that are none", 20, "UPDATE entente_entry SET tags = 'none' WHERE position = 20"),
            deed("an entry removed in the middle", 10, remove(10)),
            deed("the first entry removed", 1, remove(1)),
            deed("the first three entries removed", 1, remove(1), remove(2), remove(3)),
            deed(
                    "the last entry that is indexed removed, and all after it",
                    16,
                    "DELETE FROM entente_entry WHERE position >= 16"),
            deed("every entry removed, but for the index", 1, "DELETE FROM entente_entry"),
            deed(
                    "an entry removed and the others moved up",
                    10,
                    remove(10),
                    "UPDATE entente_entry SET position = -position WHERE position > 10",
                    "UPDATE entente_entry SET position = -position - 1 WHERE position < 0"),
            deed("an entry added at the end", 21, insert(21)),
            deed("an entry added before the first", 0, insert(0)),
            deed(
                    "an entry put in between",
                    10,
                    "UPDATE entente_entry SET position = -position WHERE position >= 10",
                    "UPDATE entente_entry SET position = -position + 1 WHERE position < 0",
                    insert(10)),
            deed("two entries swapped", 13, swap(13, 17)),
            deed(
                    "two payloads swapped",
                    13,
                    "UPDATE entente_entry SET payload = (SELECT e.payload FROM entente_entry e"
                            + " WHERE e.position = 30 - entente_entry.position) WHERE position IN (13, 17)"),
            deed("a key of the index altered", 3, index("SET key = 'dyed' WHERE value = 'pact-signed'")),
            deed("a value of the index altered", 3, index("SET value = 'pact-singed' WHERE value = 'pact-signed'")),
            deed("a position of the index altered", 3, index("SET positions = '[4,9]' WHERE value = 'pact-signed'")),
            deed(
                    "a position of the index added",
                    2,
                    index("SET positions = '[2,' || substr(positions, 2) WHERE value = 'pact-signed'")),
            deed("positions that are none", 1, index("SET positions = '[]' WHERE value = 'pact-signed'")),
            deed("a segment of a row of the index altered", 2, index("SET upto = 16 WHERE key = 'entity-description'")),
            deed(
                    "a row of the index removed",
                    9,
                    "DELETE FROM entente_index WHERE value = 'pact-signed' AND upto = 16"),
            deed(
                    "a row of the index added",
                    5,
                    "INSERT INTO entente_index (key, value, upto, positions) VALUES ('a', 'b', 8, '[5]')"),
            deed(
                    "a row of the index added that is no list",
                    1,
                    "INSERT INTO entente_index (key, value, upto, positions) VALUES ('dyad', 'CN-RS', 8, 'oops')"),
            deed(
                    "positions written otherwise",
                    9,
                    index("SET positions = replace(positions, ']', ',]') WHERE value = 'pact-signed' AND upto = 16")),
            deed(
                    "a row of the index added in no segment",
                    9,
                    "INSERT INTO entente_index (key, value, upto, positions) VALUES ('dyad', 'CN-RS', 9, '[9]')"),
            deed("a segment before the first entry", 1, "INSERT INTO entente_segment (upto) VALUES (-5)"),
            deed("the index removed", 1, "DELETE FROM entente_index"),
            deed("a segment removed", 9, "DELETE FROM entente_segment WHERE upto = 16"),
            deed("all segments removed", 1, "DELETE FROM entente_segment"),
            deed("a segment added", 17, "INSERT INTO entente_segment (upto) VALUES (20)"),
            deed("a segment beyond the end", 17, "INSERT INTO entente_segment (upto) VALUES (99)"),
            deed("a segment moved", 1, "UPDATE entente_segment SET upto = 6 WHERE upto = 8"));

    private static Deed deed(String name, long shows, String... statements) {
        return new Deed(name, shows, List.of(statements));
    }

    private static String remove(long position) {
        return "DELETE FROM entente_entry WHERE position = %d".formatted(position);
    }

    private static String index(String change) {
        return "UPDATE entente_index " + change;
    }

    private static String insert(long position) {
        return "INSERT INTO entente_entry (position, id, name, version, recorded, payload, metadata, tags, hash)"
                + " SELECT %d, 'new', name, version, recorded, payload, metadata, tags, '%s'"
                        .formatted(position, MADE_UP)
                + " FROM entente_entry WHERE position = 20";
    }

    private static String swap(long one, long other) {
        return "UPDATE entente_entry SET position = -position WHERE position IN (%d, %d);".formatted(one, other)
                + "UPDATE entente_entry SET position = %d + position WHERE position < 0".formatted(one + other);
    }

    private static Stream<Arguments> deeds() {
        return Stream.of("SQLite", "PostgreSQL").flatMap(kind -> DEEDS.stream().map(deed -> Arguments.of(kind, deed)));
    }

    /** A journal with twenty entries of all sorts; the index has one segment of eight, another, and lacks four. */
    private Place twenty(String kind) throws SQLException {
        Place place = kind.equals("SQLite") ? Place.of(folder.resolve("journal.db")) : Place.newSchema();
        try (var entente = place.entente()) {
            for (var some : Stories.twentyOfAllSorts().grouped(8)) {
                assertThat(entente.journal().recordAll(some).isRight()).isTrue();
                if (some.size() == 8) {
                    place.index();
                }
            }
            assertThat(entente.journal().head()).isEqualTo(ENTRIES);
        }
        return place;
    }

    private static Verification verdict(Place place, Option<String> expected) {
        try (var entente = place.entente()) { // whatever was done to it, it opens, for how else could it be told
            return entente.store().verify(expected, Progress.NONE);
        }
    }

    private static String head(Place place) {
        return ((Verification.Sound) verdict(place, Option.none())).head();
    }

    private static void assertThatItHolds(Place place, Option<String> expected, long entries) {
        assertThat(verdict(place, expected))
                .isInstanceOfSatisfying(Verification.Sound.class, sound -> assertThat(sound.entries())
                        .isEqualTo(entries));
    }

    private static void assertThatItBreaks(Place place, Option<String> expected, long position) {
        assertThat(verdict(place, expected))
                .isInstanceOfSatisfying(Verification.Broken.class, broken -> assertThat(broken.position())
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
        Head head = Head.OF_NOTHING;
        for (Row row : rows(place)) {
            head = head.after(row.digest());
            statements.add(
                    "UPDATE entente_entry SET hash = '%s' WHERE position = %d".formatted(head.hash(), head.position()));
        }
        place.run(statements.toArray(String[]::new));
    }

    private static List<Row> rows(Place place) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var connection = place.connection();
                var entries = connection.createStatement();
                var found = entries.executeQuery("SELECT position, id, name, version, recorded, payload, metadata, tags"
                        + " FROM entente_entry ORDER BY position")) {
            while (found.next()) {
                rows.add(Tables.row(found));
            }
        }
        return rows;
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

        place.run("DELETE FROM entente_entry WHERE position > 17");

        assertThatItHolds(place, Option.none(), 17);
        assertThatItBreaks(place, Option.some(noted), 18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_hash_that_was_noted_holds_when_the_journal_has_grown(String kind) throws SQLException {
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

        assertThatItHolds(place, Option.some(Head.NOTHING), 0);
        assertThatItBreaks(place, Option.some(MADE_UP), 1);
    }
}
