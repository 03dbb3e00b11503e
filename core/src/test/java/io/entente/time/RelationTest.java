package io.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one                      | other      | certainly | possibly before
                "2016-06-18                 | 2016-06-19 | true  | true",
                "2016-06-18                 | 2016-06-18 | false | false",
                "2016-06                    | 2016-06-30 | false | true",
                "2016-06                    | 2016       | false | true",
                "2016                       | 2016-01-01 | false | false",
                "2016-06-18T23:00-12:00     | 2016-06-19T00:30+14:00 | true | true",
                "2016-06-18T09:00Z          | 2016-06-18T10:00Z | false | false",
                // an interval is over with its end, and begins with its start
                "2010/2015                  | 2016       | true  | true",
                "2010/2015                  | 2015-06    | false | true",
                "2010/2015-06-18            | 2015-06-18 | false | false",
                "2014                       | 2014/2015  | false | true",
                "2014-06                    | 2014-06/2015 | false | true",
                // what goes on without an end is over before nothing, what has no beginning begins after nothing
                "2010/..                    | 2999       | false | false",
                "2010/                      | 2999       | false | true",
                "0001                       | ../2015    | false | false",
                "0001                       | /2015      | false | true",
                "{1984..}                   | 2999       | false | false",
                "0001                       | {..1984}   | false | false",
                "[1984..]                   | 2999       | false | true",
                "0001                       | [..1984]   | false | true",
                "../..                      | ../..      | false | false",
                // a list is over with its last, and begins with its first
                "{2010,2015}                | 2013       | false | false",
                "2013                       | {2010,2015} | false | false",
                "[2010,2015]                | 2013       | false | true",
                "2013                       | [2010,2015] | false | true",
                "{2010..2015}               | 2015-06    | false | true",
                "undated                    | 2016       | false | true",
                "2016                       | undated    | false | true"
            })
    void a_date_is_before_another_certainly_possibly_or_not(
            String one, String other, boolean certainly, boolean possibly) {
        assertThat(EventDate.parse(one).certainlyBefore(EventDate.parse(other))).isEqualTo(certainly);
        assertThat(EventDate.parse(one).possiblyBefore(EventDate.parse(other))).isEqualTo(possibly);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-08T07:30:00+08:00 | 2024-05-08 | true",
                "2016                      | 2016-06    | true",
                "2016                      | 2017       | false",
                "2010/2015                 | 2015/2020  | true",
                "2010/..                   | 2999       | true",
                "undated                   | 2016       | true",
                "undated                   | [2010,2015] | true",
                // gaps
                "[2010,2015]               | 2012       | false",
                "[2010,2015]               | [2011,2015-06] | true",
                "{2010,2015}               | 2012       | false",
                "[2010..2015]              | 2012       | true",
                "[..2010,2015..]           | 2012       | false",
                "2016-XX-18                | 2016-06-19 | false",
                "2016-XX-18                | 2016-06    | true",
                "2016-XX-31                | 2016-06    | false",
                "2XX6                      | 2017/2025  | false",
                "201X-02-29                | 2013/2015  | false",
                "201X-22                   | 2013-12    | false",
                "201X-22                   | 2013-05-31 | true",
                "201X-0X-1X                | 20X6-X6-X5 | true",
                "201X-0X-1X                | 20X6-X6-2X | false",
                "2XX6                      | 2XX7       | false",
                "2016-X1-01                | 2016-X2-01 | false",
                "-001X                     | 001X       | false",
                "Y12345                    | XXXX       | false"
            })
    void two_dates_may_share_a_day_or_not(String one, String other, boolean overlap) {
        assertThat(EventDate.parse(one).overlaps(EventDate.parse(other))).isEqualTo(overlap);
        assertThat(EventDate.parse(other).overlaps(EventDate.parse(one))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06,   2016-05-31, false, false",
        "2016-06,   2016-06-01, false, true",
        "2016-06,   2016-06-30, true,  true",
        "2010/2015, 2012-01-01, false, true",
        "2016/..,   9999-12-31, false, true",
        "2016/..,   2015-12-31, false, false",
        "undated,   0001-01-01, false, true",
        "2024-05-08T07:30+08:00, 2024-05-07, false, false",
        "2024-05-08T07:30+08:00, 2024-05-08, true, true"
    })
    void by_a_day_it_has_happened_certainly_possibly_or_not(
            String text, String day, boolean certainly, boolean possibly) {
        assertThat(EventDate.parse(text).certainlyBy(LocalDate.parse(day))).isEqualTo(certainly);
        assertThat(EventDate.parse(text).possiblyBy(LocalDate.parse(day))).isEqualTo(possibly);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2016, 2016",
                "2016-06~, 2016",
                "2016-02/2016-05, 2016",
                "'[2016-06-18,2016-12-31]', 2016",
                "2016-12-31T23:30-05:00, 2016",
                "-0044-03-15, -44",
                "Y12345, 12345",
                "201X, -",
                "2016/2017, -",
                "2016/.., -",
                "/2016, -",
                "undated, -"
            })
    void the_year_is_told_if_all_its_days_are_of_one(String text, Integer year) {
        assertThat(EventDate.parse(text).year()).isEqualTo(Option.of(year).map(Year::of));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2016-06-18, 2016-06-20, 2, 2",
                "2016-06-20, 2016-06-18, -2, -2",
                "2016-06, 2016-07, 1, 60",
                "2016-06, 2016-06, -29, 29",
                "2010/2015, 2016-01-01, 1, 2191",
                "2016-06-18T23:00-12:00, 2016-06-19T00:30+14:00, 1, 1",
                "2010/.., 2016-01-01, -, 2191",
                "2016-01-01, 2016/.., 0, -",
                "/2015, 2016-01-01, 1, -",
                "undated, 2016, -, -"
            })
    void the_days_between_are_a_range_without_a_bound_where_a_date_has_none(
            String one, String other, Long least, Long most) {
        assertThat(EventDate.parse(one).daysTo(EventDate.parse(other)))
                .isEqualTo(new DayRange(Option.of(least), Option.of(most)));
    }

    @Test
    void a_range_of_days_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayRange(Option.of(3L), Option.of(2L)))
                .withMessage("least 3 days is above most 2");
    }

    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    @Test
    void the_longest_sets_are_compared_at_once() {
        EventDate thirtieths = EventDate.parse("[" + "XXXX-0X-30,".repeat(88) + "XXXX-03-30]");
        EventDate februaries = EventDate.parse("[" + "XXXX-02-XX,".repeat(88) + "XXXX-02]");

        assertThat(thirtieths.overlaps(februaries)).isFalse();
    }
}
