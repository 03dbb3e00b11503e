package io.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@link EventDate} against the language-neutral EDTF vectors, which are kept beside the checkout. They are looked for in
 * {@code data/edtf} of the folder that the system property {@code entente.shared} names, else of a folder {@code shared}
 * in any folder from the working directory upwards.
 */
class EdtfVectorsTest {

    private static final List<String> FILES =
            List.of("level0.tsv", "level1.tsv", "level2.tsv", "iso8601-2.tsv", "loc-spec.tsv", "edge-cases.tsv");

    private static final String LEAP_DAYS = "ISO 8601-1, 4.2.1: a common year has 365 days, and February 28";
    private static final String SHIFTS =
            "ISO 8601-1, 4.3.13: a shift is local time less UTC; this row's column edtf has it"
                    + " right and its bounds are those of another hour";
    private static final String LONG_YEARS =
            "Library of Congress, EDTF, Letter-prefixed calendar year: the number after"
                    + " the Y is the year; the bounds of this row are those of another year";
    private static final String QUADRIMESTERS =
            "Library of Congress, EDTF, Sub-year groupings: quadrimester 1 is 4 months"
                    + " in duration; the bounds of this row are 5 months apart";

    /** Rows that the standard contradicts: the clause, and what is right by it. */
    private static final Map<String, Correction> CORRECTIONS = HashMap.of(
            "edge-cases.tsv 1900-02-29", Correction.refusal(LEAP_DAYS),
            "edge-cases.tsv 2019-02-29", Correction.refusal(LEAP_DAYS),
            "edge-cases.tsv 2020-05-01T10:30:00\u221205:00", Correction.moment(SHIFTS, "2020-05-01T15:30:00Z"),
            "edge-cases.tsv 2020-05-01T00:00:00+14:00", Correction.moment(SHIFTS, "2020-04-30T10:00:00Z"),
            "edge-cases.tsv 2020-05-01T00:00:00-12:00", Correction.moment(SHIFTS, "2020-05-01T12:00:00Z"),
            "edge-cases.tsv Y100000", Correction.days(LONG_YEARS, "+100000-01-01", "+100000-12-31"),
            "edge-cases.tsv Y-10000", Correction.days(LONG_YEARS, "-10000-01-01", "-10000-12-31"),
            "level2.tsv 2020-37", Correction.days(QUADRIMESTERS, "2020-01-01", "2020-04-30"));

    /** Levels in which the column differs from the sections of the Library of Congress. */
    private static final Map<String, Integer> LEVELS = List.of(
                    // level 1, Negative calendar year
                    List.of("-0001", "-0044", "-9999", "-0500-08", "-0044-03-15", "-01", "-05", "-99")
                            .toMap(date -> date, date -> 1),
                    // level 0, Time Interval: of two plain dates
                    List.of("2020/2021", "1950/1999", "2020-05/2020-06").toMap(date -> date, date -> 0),
                    // level 2, Unspecified Digit: in level 1 a year has two at most, and none before a month
                    List.of("XXXX", "XXXX-XX", "XXXX-XX-XX").toMap(date -> date, date -> 2))
            .reduce(Map::merge);

    @TestFactory
    Iterable<DynamicTest> every_row_is_read_as_it_says() {
        return rows().filter(row -> row.correction().isEmpty()).map(row -> dynamicTest(row.name(), row::check));
    }

    @TestFactory
    Iterable<DynamicTest> a_row_that_the_standard_contradicts_is_read_by_the_standard() {
        return rows().flatMap(row -> row.correction()
                .map(correction ->
                        dynamicTest(row.name() + " (" + correction.clause() + ")", () -> row.check(correction))));
    }

    /** Only in the three files named after a level does the column aim at the lowest level of each date. */
    @TestFactory
    Iterable<DynamicTest> every_row_of_the_level_files_has_the_lowest_level_that_allows_it() {
        return rows().filter(Row::isOfLevelFile).map(row -> dynamicTest(row.name(), row::checkLevel));
    }

    @Test
    void each_file_has_rows_and_each_exception_is_one_of_them() {
        List<Row> rows = rows();
        assertThat(rows.map(Row::file).distinct()).containsExactlyElementsOf(FILES);
        assertThat(rows.map(Row::name)).containsAll(CORRECTIONS.keySet());
        assertThat(rows.filter(Row::isOfLevelFile).map(Row::input)).containsAll(LEVELS.keySet());
    }

    private static List<Row> rows() {
        Option<Path> folder = folder();
        assumeTrue(folder.isDefined(), "no data/edtf in -Dentente.shared or a folder shared above: vectors skipped");
        return FILES.flatMap(file -> rowsOf(folder.get().resolve(file)));
    }

    private static Option<Path> folder() {
        Stream<Path> shared = Option.of(System.getProperty("entente.shared"))
                .map(named -> Stream.of(Path.of(named)))
                .getOrElse(() -> Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                        .map(folder -> folder.resolve("shared")));
        return Option.ofOptional(shared.map(folder -> folder.resolve("data/edtf"))
                .filter(Files::isDirectory)
                .findFirst());
    }

    private static List<Row> rowsOf(Path file) {
        try {
            return List.ofAll(Files.readAllLines(file))
                    .drop(1) // the names of the columns
                    .reject(line -> line.startsWith("#"))
                    .map(line -> Row.of(String.valueOf(file.getFileName()), List.of(line.split("\t", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row; its bounds are milliseconds of the epoch, both inclusive. */
    private record Row(String file, String input, int level, Bound min, Bound max, String edtf, boolean valid) {

        static Row of(String file, List<String> columns) {
            return new Row(
                    file,
                    columns.get(0),
                    Integer.parseInt(columns.get(2)),
                    Bound.read(columns.get(3)),
                    Bound.read(columns.get(4)),
                    columns.get(5),
                    columns.size() < 7 || columns.get(6).equals("VALID"));
        }

        String name() {
            return file + " " + input;
        }

        boolean isOfLevelFile() {
            return file.startsWith("level");
        }

        Option<Correction> correction() {
            return CORRECTIONS.get(name());
        }

        void check() {
            if (!valid) {
                assertThat(EventDate.read(input).isLeft()).as("refused").isTrue();
                return;
            }
            EventDate date = EventDate.parse(input);
            checkText(date);
            if (givesBounds()) {
                assertThat(Bound.of(date.earliestMoment())).isEqualTo(min);
                assertThat(Bound.of(date.latestMoment())).isEqualTo(max);
            }
        }

        void check(Correction correction) {
            if (correction.bounds().isEmpty()) {
                assertThat(EventDate.read(input).isLeft()).as("refused").isTrue();
                return;
            }
            EventDate date = EventDate.parse(input);
            checkText(date);
            assertThat(List.of(date.earliestMoment(), date.latestMoment()).map(Option::get))
                    .isEqualTo(correction.bounds());
            assertThat(correction.bounds().map(bound -> Bound.of(Option.of(bound))))
                    .as("the row is wrong indeed")
                    .isNotEqualTo(List.of(min, max));
        }

        /**
         * The column has a date-time in UTC with milliseconds. Here it stays as its source wrote it (ISO 8601-1, 4.3.13: its
         * time of day and its calendar day are those of the place), so that only the moment is that of the column.
         */
        private void checkText(EventDate date) {
            if (!input.contains("T")) {
                assertThat(date).hasToString(edtf);
                return;
            }
            assertThat(date).hasToString(input.replace('\u2212', '-'));
            assertThat(date.earliest()).contains(LocalDate.parse(input.substring(0, input.indexOf('T'))));
            assertThat(date.earliestMoment()).contains(Instant.parse(edtf));
        }

        void checkLevel() {
            assertThat(EventDate.parse(input).level()).isEqualTo(LEVELS.getOrElse(input, level));
        }

        /** {@code edge-cases.tsv} writes 0 twice where it gives no bounds. */
        private boolean givesBounds() {
            return !List.of(min, max).forAll(new Bound(Option.of(0L))::equals);
        }
    }

    private record Bound(Option<Long> millis) {

        static Bound read(String text) {
            boolean none = text.isEmpty() || text.endsWith("Infinity");
            return new Bound(none ? Option.none() : Option.of(Long.valueOf(text)));
        }

        static Bound of(Option<Instant> moment) {
            return new Bound(moment.map(Instant::toEpochMilli));
        }
    }

    private record Correction(String clause, List<Instant> bounds) {

        static Correction refusal(String clause) {
            return new Correction(clause, List.empty());
        }

        static Correction moment(String clause, String moment) {
            return new Correction(clause, List.of(Instant.parse(moment), Instant.parse(moment)));
        }

        static Correction days(String clause, String first, String last) {
            return new Correction(
                    clause,
                    List.of(first + "T00:00:00Z", last + "T23:59:59.999999999Z").map(Instant::parse));
        }
    }
}
