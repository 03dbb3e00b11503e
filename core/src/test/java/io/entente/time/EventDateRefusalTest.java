package io.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link EventDate} refuses, and in which words. */
class EventDateRefusalTest {

    @Test
    void what_edtf_cannot_write_to_the_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.of(LocalDate.of(10_000, 1, 1)))
                .withMessageContaining("+10000-01-01: EDTF has months, days and times in the years -9999 to 9999 only");
        assertThatIllegalArgumentException().isThrownBy(() -> EventDate.of(YearMonth.of(-10_000, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> EventDate.of(Instant.MAX));
    }

    @Test
    void a_refusal_is_the_same_sentence_with_and_without_an_exception() {
        Either<String, EventDate> refused = EventDate.read("2019-02-29");

        assertThat(refused.getLeft()).isEqualTo("2019-02-29: at character 9, 2019 has no 29 February");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse("2019-02-29"))
                .withMessage(refused.getLeft());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2016/2015                | 2016/2015: the start 2016 is after the end 2015",
                "[1672..1670]             | [1672..1670]: the start 1672 is after the end 1670",
                "[1670..1672-03]          | the ends of a range are equally precise, unlike 1670 and 1672-03",
                "2020-04-31               | at character 9, 2020 has no 31 April",
                "201X-02-30               | at character 9, 201X has no 30 February",
                "2020-1X-32               | at character 9, 2020-1X has no day 32",
                "2016-13                  | at character 6, 13 is no month (01 to 12) and no season (21 to 41)",
                "2016-XX-                 | expected a day of two digits, but the text ends",
                "2016-21-01               | at character 8, a season has no days",
                "2020-AB                  | at character 6, expected a month of two digits, not 'A'",
                "2016 to 2018             | at character 5, expected nothing more, not ' '",
                "199X~?                   | write 199X%",
                "20X                      | only a year of four digits may have an X among them",
                "199-05                   | at character 4, only a year of four digits has months",
                "-0000                    | at character 1, zero has no minus; write 0000",
                "Y1234                    | Y is for years of more than four digits only; write 1234",
                "17000                    | not 5; write Y17000",
                "Y17E8                    | the year is further from 0 than 999999999",
                "1950S0                   | expected a number of significant digits that starts with 1 to 9",
                "1950S5                   | more significant digits than the 4 of the year",
                "195XS2                   | a year with an X has no significant digits",
                "/                        | an interval with both ends unknown says nothing",
                "..                       | expected '/' between the two ends of an interval, but the text ends",
                "2016/2017/2018           | at character 10, expected nothing more, not '/'",
                "[2020}                   | expected ']' at the end of the set, not '}'",
                "[]                       | at character 2, expected a year, not ']'",
                "[1990,..1980]            | at character 7, only the first member may be open towards the past",
                "[1990..,1999]            | only the last member may be open towards the future",
                "2016-06-18T10:00Z/..     | a time of day stands alone, never in an interval or a set",
                "2016-06-18T25:00Z        | a time of day is 00:00:00 to 23:59:59, or 24:00:00",
                "2016-12-31T23:59:60Z     | a leap second cannot be held",
                "2016-06-18T10:00-00:00   | write 2016-06-18T10:00Z",
                "2016-06-18T10:00+14:30   | at character 17, a shift from UTC is Z, or -12:00 to +14:00",
                "2016-06?-18T10:00Z       | only a day with all its digits and no qualifier has a time",
                "2016-06-18T10:00:00.Z    | a fraction of a second has 1 to 9 digits"
            })
    void a_refusal_quotes_the_text_and_says_what_is_wrong_and_where(String text, String sentence) {
        assertThat(EventDate.read(text).getLeft()).startsWith(text + ": ").contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " 2020|2020",
                "2016 / 2018|2016/2018",
                "Undated|undated",
                "n.d.|undated",
                "unknown/2006|/2006",
                "2004-01-01/open|2004-01-01/..",
                "199u|199X",
                "y-170000|Y-170000",
                "2016-6-8|2016-06-08",
                "2016/06/18|2016-06-18",
                "2016-6|2016-06",
                "20160618|2016-06-18",
                "18.6.2016|2016-06-18",
                "2016-06-18 10:30Z|2016-06-18T10:30Z",
                "2016-2018|2016/2018",
                "2016 – 2018|2016/2018",
                "ca. 2016|2016~",
                "1990s|199X",
                "+2016|2016"
            })
    void a_common_slip_is_answered_with_what_was_meant(String slip, String meant) {
        assertThat(EventDate.read(slip).getLeft()).endsWith("; write " + meant);
    }

    @Test
    void no_text_is_no_date_but_may_be_undated() {
        assertThat(EventDate.read("").getLeft())
                .isEqualTo("(empty): at character 1, expected a year, but the text ends; write undated");
    }

    @Test
    void a_refusal_shows_no_more_than_fits_on_a_line() {
        assertThat(EventDate.read("2016\n[ERROR] \u001B[31m forged").getLeft())
                .startsWith("2016\\u000A[ERROR] \\u001B[31m forged: at character 5");
        assertThat(EventDate.read("9".repeat(1001)).getLeft())
                .hasSizeLessThan(200)
                .endsWith("…: longer than 1000 characters");
    }

    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    @ParameterizedTest
    @ValueSource(
            strings = {"Y1E999999999", "Y1E99999999999999999999999", "Y9E9", "Y1000000000", "Y12345S99999999999", "Y1E"
            })
    void a_number_too_large_to_hold_is_refused_at_once(String text) {
        assertThat(EventDate.read(text).isLeft()).isTrue();
    }

    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    @Test
    void the_longest_texts_are_read_or_refused_at_once() {
        String widest = "[" + "XXXX-02-29,".repeat(90) + "XXXX]";
        String neverSatisfied = "XXXX-02-3X";

        assertThat(EventDate.read(widest).isRight()).isTrue();
        assertThat(EventDate.read(neverSatisfied).isLeft()).isTrue();
        assertThat(EventDate.read("[".repeat(1000)).isLeft()).isTrue();
        assertThat(EventDate.read("Y" + "9".repeat(999)).isLeft()).isTrue();
    }

    @Test
    void what_may_mean_two_things_is_answered_without_advice() {
        assertThat(EventDate.read("1900s").getLeft()).doesNotContain("; write ");
        assertThat(EventDate.read("20 16").getLeft()).doesNotContain("; write ");
        assertThat(EventDate.read("06/07/2016").getLeft()).doesNotContain("; write ");
    }
}
