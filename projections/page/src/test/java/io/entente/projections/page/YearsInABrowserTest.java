package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page of years of any number of digits, as the calendar of ISO 8601 has them. */
class YearsInABrowserTest {

    @RegisterExtension
    private static final Browser chromium = new Browser();

    /** What stands at an axis. */
    private static Seq<String> ticks() {
        return chromium.texts("""
                return [...document.querySelectorAll('#picture-timeline .axis text')].map(it => it.textContent)
                """);
    }

    /** Where the middle of each mark is, from the first to the last. */
    private static Seq<Double> marks() {
        return chromium.texts("""
                return [...document.querySelectorAll('#picture-timeline .bar[data-from]')].map(it =>
                  String(it.getBBox().x + it.getBBox().width / 2))
                """).map(Double::parseDouble).sorted();
    }

    @Test
    void years_of_any_number_of_digits_are_told() {
        chromium.open(NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: -0300, visitor: NO, host: SE}
                  - {development: b, kind: VisitMade, planned: Y12000, visitor: NO, host: SE}
                """), "#at=-0300-12-31");

        assertThat(chromium.texts("""
                return [...document.querySelectorAll('#picture-timeline .axis text')].map(it => it.textContent)
                """)).contains("0000", "10000", "12000").doesNotHaveDuplicates();
        assertThat(chromium.holds("""
                [...document.querySelectorAll('#picture-timeline .axis text')].every(it =>
                  it.getBoundingClientRect().right <= it.ownerSVGElement.getBoundingClientRect().right)""")).isTrue();
        assertThat(chromium.find("#day-typed").getDomProperty("value")).isEqualTo("-0300-12-31");
        chromium.date("#day-typed", "-0301-12-31");
        assertThat(chromium.find("#asked").getText()).startsWith("at -0301-12-31");
        chromium.date("#day-typed", "next year");
        assertThat(chromium.find("#asked").getText()).startsWith("at -0301-12-31");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 271_822, 500_000, 999_999_999})
    void years_are_drawn_where_they_are_however_far_and_outlive_a_reload(int year) {
        for (int width : new int[] {1200, 360}) {
            chromium.width(width);
            String told = "%s%d".formatted(year > 9_999 ? "Y-" : "-", year);
            chromium.open(NorwayAndSweden.told("""
                    reports:
                      - {development: a, kind: VisitMade, occurred: %s, visitor: NO, host: SE}
                      - {development: b, kind: VisitMade, occurred: 0000, visitor: NO, host: SE}
                      - {development: c, kind: VisitMade, planned: %s, visitor: NO, host: SE}
                    """.formatted(told, told.replace("-", ""))));

            Seq<Double> marks = marks();
            assertThat(marks).hasSize(3);
            double middle = (marks.head() + marks.last()) / 2;
            assertThat(marks.get(1)).as("%d wide", width).isBetween(middle - 5, middle + 5);
            assertThat(ticks()).contains("0000").doesNotHaveDuplicates().noneMatch(it -> it.contains("NaN"));
            assertThat(chromium.holds("""
                    [...document.querySelectorAll('#picture-timeline .axis text')].map(it => it.getBoundingClientRect()).every((it, i, all) =>
                      it.left >= (all[i - 1]?.right ?? 0)
                      && it.right <= document.querySelector('#picture-timeline svg').getBoundingClientRect().right)""")).isTrue();
            chromium.press("#day", Keys.HOME);
            chromium.press("#day", Keys.ARROW_RIGHT);
            String asked = chromium.find("#asked").getText();
            assertThat(asked).startsWith("at -" + Math.max(year, 1_000));
            chromium.reload();
            assertThat(chromium.find("#asked").getText()).isEqualTo(asked);
            assertThat(chromium.console()).isEmpty();
        }
    }

    @Test
    void months_are_told_of_a_far_year_too() {
        chromium.open(NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: Y-500000, visitor: NO, host: SE}
                """).at(LocalDate.parse("-500000-12-31")));

        assertThat(ticks()).contains("-500000", "Apr", "Oct");
    }

    @Test
    void a_field_says_what_days_it_takes_and_of_what_it_does_not_that_it_is_none() {
        chromium.open(NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: -0300, visitor: NO, host: SE}
                """));
        String hint = "A day is written as year, month and day: -0301-12-31.";

        assertThat(chromium.find("#day-help").getText()).endsWith(hint);
        assertThat(chromium.find("#day-typed").getDomAttribute("aria-describedby"))
                .contains("day-help", "day-unread");
        for (String none : Vector.of("next year", "-0301", "2019-02-29", "")) {
            chromium.date("#day-typed", none);
            assertThat(chromium.find("#day-unread").getText()).isEqualTo("That is no day. " + hint);
            assertThat(chromium.find("#asked").getText()).startsWith("at 2022-01-01");
        }
        chromium.date("#day-typed", " -0301-12-31 ");
        assertThat(chromium.find("#day-unread").getText()).isEmpty();
        assertThat(chromium.find("#asked").getText()).startsWith("at -0301-12-31");
        chromium.date("#moment-typed", "");
        assertThat(chromium.find("#moment-unread").getText()).isEqualTo("That is no day.");
    }
}
