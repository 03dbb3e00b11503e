package io.entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.journal.Problem;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that a story may have, but hardly means. */
class DateSlipsTest {

    private static Seq<Problem> warnings(String story) {
        return Story.parse("s.yaml", story).get().warnings();
    }

    private static Seq<String> warningsOf(String keys) {
        return warnings("""
                entente: 1
                dyad: [CN, RS]
                source: {id: article, published: 2025}
                reports: [{development: x, kind: FigureReported, measure: m, value: 1, %s}]
                """.formatted(keys)).map(it -> it.path() + ": " + it.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "204        | 204 is a decade, 2040 to 2049: write the year with four digits if one is meant, else 204X",
                "204?       | 204 is a decade, 2040 to 2049: write the year with four digits if one is meant, else 204X",
                "20         | 20 is a century, 2000 to 2099: write the year with four digits if one is meant, else 20XX",
                "199/200    | 199 is a decade, 1990 to 1999: write the year with four digits if one is meant, else 199X",
                "-004       | -004 is a decade, -0040 to -0031: write the year with four digits if one is meant",
                "[2016,017] | 017 is a decade, 0170 to 0179: write the year with four digits if one is meant, else 017X",
                "'[2016, 17]' | 17 is a century, 1700 to 1799: write the year with four digits if one is meant, else 17XX"
            })
    void a_year_that_may_have_lost_a_digit_is_told_with_its_years(String date, String warning) {
        assertThat(warningsOf("denied: '" + date + "'")).contains("reports[0].denied: " + warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016",
                "204X",
                "20XX",
                "2016-06",
                "2016-06-18T20:30:20.204+02",
                "1950S2",
                "2016-06-18/2016-06-20",
                "[..2016,2018..]",
                "-0204",
                "undated"
            })
    void a_date_without_a_century_or_decade_is_not_odd(String date) {
        assertThat(warningsOf("denied: '" + date + "'")).isEmpty();
    }

    @Test
    void every_date_of_a_story_is_looked_at() {
        Seq<Problem> warnings = warnings("""
                entente: 1
                dyad: [CN, RS]
                sources: [{id: s, published: 201}]
                reports:
                  - {development: a, source: s, kind: TurningPointDeclared, title: t, occurred: 202}
                  - {development: b, source: s, kind: TurningPointDeclared, title: t, planned: 203}
                  - {development: c, source: s, kind: FigureReported, measure: m, value: 1, denied: 204, known: 205, period: 206}
                withdrawals: [{development: a, source: s, known: 207}]
                same: [{developments: [a, b], source: s, known: 208}]
                """);

        assertThat(warnings.filter(it -> it.message().contains("is a decade")).map(Problem::path))
                .containsExactlyInAnyOrder(
                        "sources[0].published",
                        "reports[0].occurred",
                        "reports[1].planned",
                        "reports[2].denied",
                        "reports[2].known",
                        "reports[2].period",
                        "withdrawals[0].known",
                        "same[0].known");
    }

    @ParameterizedTest
    @CsvSource({
        // occurred, known
        "2024-05-08, 2024-05-08",
        "2024-05-08, 2024-05-08T07:30:00+08:00",
        "2024-05-08, 2024-05-07T23:30:00Z",
        "2024-05-08T23:00:00-05:00, 2024-05-08",
        "2024-05-08T07:30:00+08:00, 2024-05-07T23:45:00Z",
        "2024-05, 2024-05-01",
        "2024-05-08/.., 2024-05-08",
        "undated, 0001"
    })
    void what_was_told_on_its_day_wherever_on_earth_is_not_odd(String occurred, String known) {
        assertThat(warningsOf("occurred: '%s', known: '%s'".formatted(occurred, known)))
                .noneMatch(it -> it.contains("should it be planned?"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-09, 2024-05-08",
        "2024-05-08, 2024-05-07T09:59:00Z",
        "2024-05-09T13:00:00Z, 2024-05-08",
        "2024-05-08T07:30:00+08:00, 2024-05-07T23:15:00Z",
        "2024-06/.., 2024-05"
    })
    void what_was_told_before_its_day_anywhere_on_earth_is_odd(String occurred, String known) {
        assertThat(warningsOf("occurred: '%s', known: '%s'".formatted(occurred, known)))
                .contains(
                        "reports[0].occurred: told as occurred (%s) before it could have been, known %s: should it be planned?"
                                .formatted(occurred, known));
    }
}
