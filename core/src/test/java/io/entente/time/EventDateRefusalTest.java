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
                "2016-06-18/06-20|2016-06-18/2016-06-20",
                "2010–21|2010/2021",
                "ca. 2016|2016~",
                "1990s|199X",
                "+2016|2016"
            })
    void a_common_slip_is_answered_with_what_was_meant(String slip, String meant) {
        assertThat(EventDate.read(slip).getLeft()).endsWith("; write " + meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // an end that leaves out what it shares with the start, as ISO 8601-1 has it
                "2016-06-18/20  | 20 reads as a century, 2000 to 2099; if 2016-06-20 is meant write "
                        + "2016-06-18/2016-06-20, if the century is meant write 2016-06-18/20XX",
                "2016-02-27/29~ | 29 reads as a century, 2900 to 2999; if 2016-02-29 is meant write "
                        + "2016-02-27/2016-02-29~, if the century is meant write 2016-02-27/29XX~",
                "2010/21        | 21 reads as a century, 2100 to 2199; if 2021 is meant write 2010/2021, "
                        + "if the century is meant write 2010/21XX",
                "2016?/?18      | 18 reads as a century, 1800 to 1899; if 2018 is meant write 2016?/?2018",
                "2001-21/22     | 22 reads as a century, 2200 to 2299; if 2001-22 is meant write 2001-21/2001-22, "
                        + "if the century is meant write 2001-21/22XX",
                "2001-22/21     | 21 reads as a century, 2100 to 2199; if 2021 is meant write 2001-22/2021, "
                        + "if the century is meant write 2001-22/21XX",
                "201X/21        | 21 reads as a century, 2100 to 2199; if 2021 is meant write 201X/2021, "
                        + "if the century is meant write 201X/21XX",
                // or no less than the century, where the day or month is over
                "1914-07-28/18  | 18 reads as a century, 1800 to 1899; if 1918 is meant write 1914-07-28/1918",
                "1999-12/00     | 00 reads as a century, 0000 to 0099; if 2000 is meant write 1999-12/2000",
                "2016-06-18/05  | 05 reads as a century, 0500 to 0599; if a year is meant write it with four digits",
                // or a date of slashes
                "2016-06/08     | 08 reads as a century, 0800 to 0899; if 2016-08 is meant write 2016-06/2016-08, "
                        + "if it is one date write 2016-06-08",
                "2016-06/18     | 18 reads as a century, 1800 to 1899; if 2018 is meant write 2016-06/2018, "
                        + "if it is one date write 2016-06-18",
                "2010/12        | 12 reads as a century, 1200 to 1299; if 2012 is meant write 2010/2012, "
                        + "if it is one date write 2010-12",
                "2016/06        | 06 reads as a century, 0600 to 0699; if it is one date write 2016-06",
                "06/2016        | 06 reads as a century, 0600 to 0699; if 2006 is meant write 2006/2016, "
                        + "if it is one date write 2016-06, if the century is meant write 06XX/2016",
                // a start cut short
                "98/2003        | 98 reads as a century, 9800 to 9899; if 1998 is meant write 1998/2003",
                "18/2016-06-20  | 18 reads as a century, 1800 to 1899; if 2016-06-18 is meant write "
                        + "2016-06-18/2016-06-20, if the century is meant write 18XX/2016-06-20",
                // a digit forgotten
                "201/2015       | 201 reads as a decade, 2010 to 2019; if a year is meant write it with four digits, "
                        + "if the decade is meant write 201X/2015",
                "2010/201       | 201 reads as a decade, 2010 to 2019; if a year is meant write it with four digits, "
                        + "if the decade is meant write 2010/201X",
                "2010/021       | 021 reads as a decade, 0210 to 0219; if 2021 is meant write 2010/2021",
                // in a range of a set
                "[2016-06-18..20] | 20 reads as a century, 2000 to 2099; if 2016-06-20 is meant write "
                        + "2016-06-18..2016-06-20",
                "{2010..12,2015} | 12 reads as a century, 1200 to 1299; if 2012 is meant write 2010..2012",
                // far away
                "-0044/-01      | -01 reads as a century, -0100 to -0001; if a year is meant write it with four digits",
                "Y999999999/21  | 21 reads as a century, 2100 to 2199; if a year is meant write it with four digits"
            })
    void an_end_cut_short_in_an_interval_is_refused_with_what_it_reads_as_and_what_may_be_meant(
            String text, String sentence) {
        assertThat(EventDate.read(text).getLeft()).isEqualTo(text + ": " + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"19/20", "199/200", "19/200", "199/20", "20~/21", "19/..", "199/", "../20", "/199", "20XX/2116"})
    void a_century_or_decade_stands_beside_another_or_an_end_without_a_date(String text) {
        assertThat(EventDate.read(text).isRight()).isTrue();
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
