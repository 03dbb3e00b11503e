package io.entente.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Entente;
import io.entente.internal.store.chain.Chain;
import io.entente.internal.store.log.Database;
import io.entente.internal.store.log.Head;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Rows;
import io.entente.internal.store.log.Session;
import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
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
            deed("a kind altered", 3, "UPDATE entente_entry SET kind = 1 WHERE position = 3"),
            deed("a kind that is none", 3, "UPDATE entente_entry SET kind = 99 WHERE position = 3"),
            deed(
                    "the moment of recording altered",
                    1,
                    "UPDATE entente_entry SET recorded = recorded + 1 WHERE position = 1"),
            deed(
                    "the moment of recording made the first of all",
                    4,
                    "UPDATE entente_entry SET recorded = %d WHERE position = 4".formatted(Long.MIN_VALUE)),
            deed(
                    "the moment of recording made the last of all",
                    4,
                    "UPDATE entente_entry SET recorded = %d WHERE position = 4".formatted(Long.MAX_VALUE)),
            deed(
                    "a letter of a payload altered",
                    4,
                    "UPDATE entente_entry SET payload = replace(payload, '2019-03', '2019-04') WHERE position = 4"),
            deed(
                    "a space added to a payload",
                    9,
                    "UPDATE entente_entry SET payload = payload || ' ' WHERE position = 9"),
            deed("a payload emptied", 9, "UPDATE entente_entry SET payload = '' WHERE position = 9"),
            deed("a hash altered", 6, mark("part(mark, 2, 31) || part(mark, 1, 1) || part(mark, 33, 999)", 6)),
            deed("a hash cut off", 6, mark("part(mark, 2, 999)", 6)),
            deed("a mark emptied", 6, mark("part(mark, 1, 0)", 6)),
            deed("a hash without tags", 6, mark("part(mark, 1, 32)", 6)),
            deed("a tag's key altered", 3, mark("part(mark, 1, 32) || hex('03') || part(mark, 34, 999)", 3)),
            deed("a tag's key that is none", 3, mark("part(mark, 1, 32) || hex('63') || part(mark, 34, 999)", 3)),
            deed("the length of a tag altered", 3, mark("part(mark, 1, 33) || hex('01') || part(mark, 35, 999)", 3)),
            deed("a length without end", 3, mark("part(mark, 1, 33) || hex('ffffffff')", 3)),
            deed("a tag's value altered", 3, mark("part(mark, 1, 34) || hex('78') || part(mark, 36, 999)", 3)),
            deed("a tag added", 12, mark("part(mark, 1, 999) || hex('020161')", 12)),
            deed("an id altered", 1, "UPDATE entente_batch SET id = 'x' WHERE first = 1"),
            deed("the number of an id altered", 9, "UPDATE entente_batch SET number = 1 WHERE first = 9"),
            deed("an id without its number", 9, "UPDATE entente_batch SET number = -1 WHERE first = 9"),
            deed("an id moved", 9, "UPDATE entente_batch SET first = 10 WHERE first = 9"),
            deed("metadata altered", 9, "UPDATE entente_batch SET metadata = '{\"a\":\"b\"}' WHERE first = 9"),
            deed("an id removed", 9, "DELETE FROM entente_batch WHERE first = 9"),
            deed("all ids removed", 1, "DELETE FROM entente_batch"),
            deed("an id added", 12, batch(12)),
            deed("an id added beyond the end", 21, batch(21)),
            deed("an id added before the first", -5, batch(-5)),
            deed("an id added where no entry ever is", 0, batch(0)),
            deed(
                    "an id added beyond the end, beside one where no entry ever is",
                    21,
                    "INSERT INTO entente_batch VALUES (0, 'zz', 0, '{}')",
                    batch(21)),
            deed("the name of a kind altered", 1, "UPDATE entente_kind SET name = 'Described' WHERE number = 1"),
            deed("the version of a kind altered", 1, "UPDATE entente_kind SET version = '2' WHERE number = 1"),
            deed("a kind removed", 1, "DELETE FROM entente_kind WHERE number = 1"),
            deed("a kind added", 21, "INSERT INTO entente_kind VALUES (99, 'Added', '1')"),
            deed("a kind added with the last number", 21, "INSERT INTO entente_kind VALUES (2147483647, 'Added', '1')"),
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
            deed("an entry added before all others", Long.MIN_VALUE, insert(Long.MIN_VALUE)),
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
            deed("a page of the index altered", 9, page("part(pairs, 1, 4) || hex('05') || part(pairs, 6, 9999)", 16)),
            deed("a page of the index cut off", 9, page("part(pairs, 1, 20)", 16)),
            deed("a page of the index emptied", 1, page("part(pairs, 1, 0)", 8)),
            deed("a page of the index that is none", 1, page("hex('ffffffffffffffffffffffffff')", 8)),
            deed("a page of the index removed", 1, "DELETE FROM entente_page WHERE number = 1"),
            deed("every page of the index removed", 1, "DELETE FROM entente_page"),
            deed("a page of the index added", 1, "INSERT INTO entente_page SELECT 99, pairs FROM entente_page LIMIT 1"),
            deed("the start of a run altered", 4, "UPDATE entente_run SET start = 3 WHERE upto = 8"),
            deed("the level of a run altered", 1, "UPDATE entente_run SET level = 1 WHERE upto = 8"),
            deed("the level of the last run altered", 9, "UPDATE entente_run SET level = 7 WHERE upto = 16"),
            deed("a level below the first", 9, "UPDATE entente_run SET level = -1 WHERE upto = 16"),
            deed("the end of a run altered", 7, "UPDATE entente_run SET upto = 6 WHERE upto = 8"),
            deed("the end of a run beyond the end", 21, "UPDATE entente_run SET upto = 99 WHERE upto = 16"),
            deed("the page of a run altered", 1, "UPDATE entente_run SET page = 2 WHERE upto = 8"),
            deed("the fences of a run altered", 1, run("fences = hex('0000000000000001')", 8)),
            deed("the fences of a run emptied", 1, run("fences = part(fences, 1, 0)", 8)),
            deed("the filter of a run altered", 9, run("filter = hex('00') || part(filter, 2, 9999)", 16)),
            deed("the filter of a run emptied", 9, run("filter = part(filter, 1, 0)", 16)),
            deed("a bearing on a dyad removed", 8, "DELETE FROM entente_bearing WHERE since = 8"),
            deed(
                    "what bears on a dyad altered",
                    8,
                    "UPDATE entente_bearing SET entry = 7 WHERE since = 8 AND entry = 8"),
            deed("on which dyad it bears altered", 8, "UPDATE entente_bearing SET dyad = dyad || 'x' WHERE since = 8"),
            deed("since when it bears altered", 8, "UPDATE entente_bearing SET since = 9 WHERE since = 8"),
            deed("a bearing added", 4, "INSERT INTO entente_bearing VALUES (4, 2, 'NO-SE')"),
            deed("a bearing added beyond the end", 21, "INSERT INTO entente_bearing VALUES (99, 2, 'NO-SE')"),
            deed(
                    "a bearing added before all others",
                    1,
                    "INSERT INTO entente_bearing VALUES (-9223372036854775808, 2, 'NO-SE')"),
            deed("a bearing added before the first", 1, "INSERT INTO entente_bearing VALUES (-1, 2, 'NO-SE')"),
            deed("a run removed", 1, "DELETE FROM entente_run WHERE upto = 8"),
            deed("the last run removed", 1, "DELETE FROM entente_run WHERE upto = 16"),
            deed("every run removed", 1, "DELETE FROM entente_run"),
            deed("a run added", 17, added(16, 20)),
            deed("a run added in place of two", 9, added(0, 16)),
            deed("a run added beyond the end", 21, added(16, 99)));

    private static String mark(String change, long position) {
        return "UPDATE entente_entry SET mark = %s WHERE position = %d".formatted(change, position);
    }

    private static String batch(long first) {
        return "INSERT INTO entente_batch (first, id, number, metadata) VALUES (%d, 'new', 0, '{}')".formatted(first);
    }

    private static String page(String change, long upTo) {
        return "UPDATE entente_page SET pairs = %s WHERE number = (SELECT page FROM entente_run WHERE upto = %d)"
                .formatted(change, upTo);
    }

    private static String run(String change, long upTo) {
        return "UPDATE entente_run SET %s WHERE upto = %d".formatted(change, upTo);
    }

    private static String added(long start, long upTo) {
        return "INSERT INTO entente_run SELECT %d, %d, 1, page, fences, filter FROM entente_run WHERE upto = 8"
                .formatted(start, upTo);
    }

    private static Deed deed(String name, long shows, String... statements) {
        return new Deed(name, shows, List.of(statements));
    }

    private static String remove(long position) {
        return "DELETE FROM entente_entry WHERE position = %d".formatted(position);
    }

    private static String insert(long position) {
        return "INSERT INTO entente_entry (position, kind, recorded, payload, mark)"
                + " SELECT %d, kind, recorded, payload, mark FROM entente_entry WHERE position = 20"
                        .formatted(position);
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
            place.run(dialect(place, statement).split(";", -1));
        }

        assertThatItBreaks(place, Option.none(), deed.shows());
    }

    /** A statement with {@code part(blob, from, length)} and {@code hex('00ff')} as the database calls them. */
    private static String dialect(Place place, String statement) {
        String parts = statement.replace("part(", "substr(");
        if (!place.isFile()) {
            return parts.replaceAll("hex\\('(\\w*)'\\)", "CAST('\\\\x$1' AS bytea)");
        }
        String blobs = parts.replaceAll("hex\\('(\\w*)'\\)", "x'$1'");
        return blobs.contains("substr(")
                ? blobs.replaceFirst("(SET \\w+ =) (.*?) WHERE", "$1 CAST($2 AS BLOB) WHERE")
                : blobs;
    }

    /** Makes the chain hold again from a position on, as a forger would who knows how hashes are taken. */
    private static void forge(Place place, String... change) throws SQLException {
        place.run(change);
        List<String> statements = new ArrayList<>();
        Chain chain = new Chain();
        try (Database database = place.database();
                Session session = database.session()) {
            session.begin();
            byte[] hash = new byte[32];
            try (Rows rows = new Log(database).rows(session, 0, Long.MAX_VALUE)) {
                while (rows.next()) {
                    byte[] digest = chain.incoming(rows.row()).digest();
                    hash = chain.next(hash, rows.position(), digest);
                    String forged = "hex('%s') || part(mark, 33, 999)"
                            .formatted(HexFormat.of().formatHex(hash));
                    statements.add(dialect(place, mark(forged, rows.position())));
                }
            }
        }
        place.run(statements.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void whoever_records_where_entries_were_removed_is_told_to_verify(String kind) throws SQLException {
        Place place = twenty(kind);
        place.run("DELETE FROM entente_entry");

        try (Entente entente = place.entente()) {
            assertThatThrownBy(() -> entente.journal().recordAll(Stories.twentyOfAllSorts()))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("what it holds contradicts itself")
                    .hasMessageContaining("verify the journal, and restore a backup");
        }
        assertThatItBreaks(place, Option.none(), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_chain_forged_anew_is_found_by_the_hash_that_was_noted(String kind) throws SQLException {
        Place place = twenty(kind);
        String noted = head(place);

        forge(place, "UPDATE entente_entry SET recorded = 1 WHERE position = 2");

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
