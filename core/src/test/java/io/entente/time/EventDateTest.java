package io.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDateTest {

    @Test
    void a_day_of_these_centuries_is_made_once_and_any_other_is_equal() {
        assertThat(EventDate.parse("2016-06-18"))
                .isSameAs(EventDate.of(LocalDate.of(2016, 6, 18)))
                .hasToString("2016-06-18");
        assertThat(EventDate.parse("1492-10-12"))
                .isEqualTo(EventDate.of(LocalDate.of(1492, 10, 12)))
                .hasToString("1492-10-12");
        assertThat(EventDate.parse("2016")).isNotEqualTo(EventDate.parse("2016-01-01"));
    }

    @Test
    void a_year_is_certain_from_its_last_day() {
        EventDate date = EventDate.parse("2016");

        assertThat(date.earliest()).isEqualTo(day("2016-01-01"));
        assertThat(date.latest()).isEqualTo(day("2016-12-31"));
    }

    @Test
    void a_day_lasts_from_midnight_to_its_last_nanosecond_in_utc() {
        EventDate date = EventDate.parse("2016-06-18");

        assertThat(date.earliestMoment()).isEqualTo(moment("2016-06-18T00:00:00Z"));
        assertThat(date.latestMoment()).isEqualTo(moment("2016-06-18T23:59:59.999999999Z"));
    }

    @Test
    void a_date_with_a_time_lies_on_the_day_of_its_place_and_is_that_very_moment() {
        EventDate date = EventDate.parse("2024-05-08T07:30:00+08:00");

        assertThat(date.earliest()).isEqualTo(day("2024-05-08"));
        assertThat(date.latest()).isEqualTo(day("2024-05-08"));
        assertThat(date.earliestMoment()).isEqualTo(moment("2024-05-07T23:30:00Z"));
        assertThat(date.latestMoment()).isEqualTo(date.earliestMoment());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-08T07:30+08:00,           2024-05-08, 2024-05-07T23:30:00Z",
        "2024-05-08T00:00:00+14,           2024-05-08, 2024-05-07T10:00:00Z",
        "2024-12-31T23:59:59.5-12:00,      2024-12-31, 2025-01-01T11:59:59.5Z",
        "2024-02-29T20:00-05:30~,          2024-02-29, 2024-03-01T01:30:00Z",
        "2024-05-08T24:00:00Z,             2024-05-08, 2024-05-09T00:00:00Z",
        "2024-05-08T24:00+08:00,           2024-05-08, 2024-05-08T16:00:00Z",
        "2024-05-08T07:30,                 2024-05-08, 2024-05-08T07:30:00Z",
        "-0044-03-15T00:30+01,             -0044-03-15, -0044-03-14T23:30:00Z",
        "9999-12-31T23:00-05:00,           9999-12-31, +10000-01-01T04:00:00Z",
        "9999-12-31T24:00:00Z,             9999-12-31, +10000-01-01T00:00:00Z",
        "-9999-01-01T00:00+14:00,          -9999-01-01, -10000-12-31T10:00:00Z"
    })
    void a_time_of_day_is_printed_as_it_was_written(String text, String day, String moment) {
        EventDate date = EventDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.earliest()).isEqualTo(day(day));
        assertThat(date.latest()).isEqualTo(day(day));
        assertThat(date.latestMoment()).isEqualTo(moment(moment));
    }

    @Test
    void a_time_without_an_offset_stays_so_and_is_read_as_utc_like_a_day() {
        EventDate date = EventDate.parse("1985-04-12T23:20:30");

        assertThat(date).hasToString("1985-04-12T23:20:30");
        assertThat(date.earliestMoment()).isEqualTo(moment("1985-04-12T23:20:30Z"));
        assertThat(date).isNotEqualTo(EventDate.parse("1985-04-12T23:20:30Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // the examples of the Library of Congress that the vectors lack
        "1985-04-12T23:20:30-04, 1985-04-12, 1985-04-12, 0",
        "-1985-04-12T23:20-04:30, -1985-04-12, -1985-04-12, 1",
        "Y170000002,             +170000002-01-01, +170000002-12-31, 1",
        "Y-170000002,            -170000002-01-01, -170000002-12-31, 1",
        "-1985,                  -1985-01-01, -1985-12-31, 1",
        "Y-17E7,                 -170000000-01-01, -170000000-12-31, 2",
        "1950S2,                 1900-01-01, 1999-12-31, 2",
        "Y171010000S3,           +171000000-01-01, +171999999-12-31, 2",
        "Y3388E2S3,              +338000-01-01, +338999-12-31, 2",
        "2001-34,                2001-04-01, 2001-06-30, 2",
        "2004-06-11%,            2004-06-11, 2004-06-11, 1",
        "2004-06~-11,            2004-06-11, 2004-06-11, 2",
        "2004?-06-11,            2004-06-11, 2004-06-11, 2",
        "?2004-06-~11,           2004-06-11, 2004-06-11, 2",
        "2004-%06-11,            2004-06-11, 2004-06-11, 2",
        "156X-12-25,             1560-12-25, 1569-12-25, 2",
        "15XX-12-25,             1500-12-25, 1599-12-25, 2",
        "XXXX-12-XX,             0000-12-01, 9999-12-31, 2",
        "1XXX-XX,                1000-01-01, 1999-12-31, 2",
        "1XXX-12,                1000-12-01, 1999-12-31, 2",
        "1984-1X,                1984-10-01, 1984-12-31, 2",
        "2004-06-~01/2004-06-~20, 2004-06-01, 2004-06-20, 2",
        "2004-06-XX/2004-07-03,  2004-06-01, 2004-07-03, 2",
        // and what follows from them
        "-1950S2,                -1999-01-01, -1900-12-31, 2",
        "0044S1,                 0040-01-01, 0049-12-31, 2",
        "-1XXX,                  -1999-01-01, -1000-12-31, 2",
        "-000X,                  -0009-01-01, -0001-12-31, 1",
        "201X-02-29,             2012-02-29, 2016-02-29, 2",
        "2019-02-X9,             2019-02-09, 2019-02-19, 2",
        "2019-XX-31,             2019-01-31, 2019-12-31, 2",
        "201X-21,                2010-01-01, 2019-03-31, 2",
        "2001-21~,               2001-01-01, 2001-03-31, 1",
        "2001-38,                2001-05-01, 2001-08-31, 2",
        "2001-39,                2001-09-01, 2001-12-31, 2",
        "20?,                    2000-01-01, 2099-12-31, 1",
        "2001-21/2003,           2001-01-01, 2003-12-31, 1",
        "2016~/2018,             2016-01-01, 2018-12-31, 1"
    })
    void a_date_lies_within_its_days_and_has_its_lowest_level(String text, String first, String last, int level) {
        EventDate date = EventDate.parse(text);

        assertThat(date.earliest()).isEqualTo(day(first));
        assertThat(date.latest()).isEqualTo(day(last));
        assertThat(date.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "[1667,1668,1670..1672]        | 1667-01-01 | 1672-12-31",
                "[..1760-12-03]                | -          | 1760-12-03",
                "[1760-01,1760-02,1760-12..]   | 1760-01-01 | -",
                "[1667,1760-12]                | 1667-01-01 | 1760-12-31",
                "{1960,1961-12}                | 1960-01-01 | 1961-12-31",
                "{..1984}                      | -          | 1984-12-31",
                "[2016-06-18..2016-06-20]      | 2016-06-18 | 2016-06-20",
                "[1990,1960~,Y-10000,199,2X01] | -10000-01-01 | 2901-12-31"
            })
    void a_set_lies_within_the_days_of_all_its_members(String text, String first, String last) {
        EventDate date = EventDate.parse(text);

        assertThat(date.earliest()).isEqualTo(Option.of(first).map(LocalDate::parse));
        assertThat(date.latest()).isEqualTo(Option.of(last).map(LocalDate::parse));
        assertThat(date.level()).isEqualTo(2);
        assertThat(date.isSpan()).isFalse();
    }

    @Test
    void an_interval_is_a_span_and_one_unknown_day_is_not() {
        assertThat(EventDate.parse("2010/2015").isSpan()).isTrue();
        assertThat(EventDate.parse("2016/2016").isSpan()).isTrue();
        assertThat(EventDate.parse("[2010..2015]").isSpan()).isFalse();
        assertThat(EventDate.parse("201X").isSpan()).isFalse();
        assertThat(EventDate.UNDATED.isSpan()).isFalse();
    }

    @Test
    void an_open_end_is_not_an_unknown_end_though_neither_has_a_last_day() {
        assertThat(EventDate.parse("2016/..").isOpenEnded()).isTrue();
        assertThat(EventDate.parse("/..").isOpenEnded()).isTrue();
        assertThat(EventDate.parse("2016/").isOpenEnded()).isFalse();
        assertThat(EventDate.parse("../2016").isOpenEnded()).isFalse();
        assertThat(EventDate.parse("[2016..]").isOpenEnded()).isFalse();
        assertThat(EventDate.parse("2016/..").latest()).isEqualTo(Option.none());
        assertThat(EventDate.parse("2016/").latestMoment()).isEqualTo(Option.none());
        assertThat(EventDate.parse("/2016").earliest()).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2010/2015             | 2010-12-31 | 2015-01-01",
                "2010-06/2015-03-04    | 2010-06-30 | 2015-03-04",
                "2010/2010             | 2010-12-31 | 2010-01-01",
                "1992-01-03/..         | 1992-01-03 | -",
                "1992-01-03/           | 1992-01-03 | 1992-01-03",
                "../2015               | 2015-12-31 | 2015-01-01",
                "/2015                 | 2015-12-31 | 2015-01-01",
                "../..                 | -          | -",
                "/..                   | -          | -",
                // it starts no later than it ends, and ends no earlier than it starts
                "2010/2010-06          | 2010-06-30 | 2010-06-01",
                "2010-06/2010          | 2010-06-30 | 2010-06-01",
                // no interval: the day when it happened, of a list that of the last
                "2010                  | 2010-12-31 | 2010-01-01",
                "[2010..2015]          | 2015-12-31 | 2010-01-01",
                "[..2015]              | 2015-12-31 | -",
                "{2010,2015}           | 2015-12-31 | 2010-01-01",
                "2016-06-18T10:30Z     | 2016-06-18 | 2016-06-18",
                "undated               | -          | -"
            })
    void an_interval_has_begun_with_its_start_and_may_be_over_with_its_end(
            String text, String latestStart, String earliestEnd) {
        EventDate date = EventDate.parse(text);

        assertThat(date.latestStart()).isEqualTo(Option.of(latestStart).map(LocalDate::parse));
        assertThat(date.earliestEnd()).isEqualTo(Option.of(earliestEnd).map(LocalDate::parse));
    }

    @Test
    void several_dates_are_a_list_and_one_of_several_is_none() {
        assertThat(EventDate.parse("{2010,2015}").isList()).isTrue();
        assertThat(EventDate.parse("[2010,2015]").isList()).isFalse();
        assertThat(EventDate.parse("2010/2015").isList()).isFalse();
    }

    @Test
    void an_undated_event_has_no_days_and_no_doubts() {
        EventDate undated = EventDate.parse("undated");

        assertThat(undated).isEqualTo(EventDate.UNDATED).hasToString("undated");
        assertThat(undated.isUndated()).isTrue();
        assertThat(undated.earliest()).isEqualTo(Option.none());
        assertThat(undated.latestMoment()).isEqualTo(Option.none());
        assertThat(undated.approximate() || undated.uncertain()).isFalse();
        assertThat(undated.level()).isZero();
        assertThat(EventDate.parse("../..").isUndated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2016, false, false",
        "2016~, true, false",
        "2016?, false, true",
        "2016%, true, true",
        "2004-06~-11, true, false",
        "2004-?06-11, false, true",
        "2016?/2018~, true, true",
        "'[2016,2017%]', true, true",
        "1950S2, false, false"
    })
    void a_qualifier_anywhere_is_remembered(String text, boolean approximate, boolean uncertain) {
        assertThat(EventDate.parse(text).approximate()).isEqualTo(approximate);
        assertThat(EventDate.parse(text).uncertain()).isEqualTo(uncertain);
    }

    @Test
    void dates_are_equal_if_they_are_written_alike() {
        assertThat(EventDate.parse("[2020, 2021 .. 2023]"))
                .isEqualTo(EventDate.parse("[2020,2021..2023]"))
                .hasSameHashCodeAs(EventDate.parse("[2020,2021..2023]"));
        assertThat(EventDate.parse("2016-06-18T12:30+02:00"))
                .isNotEqualTo(EventDate.parse("2016-06-18T10:30Z"))
                .isNotEqualTo(EventDate.parse("2016-06-18T12:30:00+02:00"));
        assertThat(EventDate.parse("\u22120044")).isEqualTo(EventDate.parse("-0044"));
        assertThat(EventDate.parse("2016/2016")).isNotEqualTo(EventDate.parse("2016"));
        assertThat(EventDate.parse("2016~")).isNotEqualTo(EventDate.parse("2016"));
    }

    @Test
    void days_months_and_years_of_java_become_the_dates_that_are_written_so() {
        assertThat(EventDate.of(LocalDate.of(-44, 3, 15))).isEqualTo(EventDate.parse("-0044-03-15"));
        assertThat(EventDate.of(YearMonth.of(2016, 2)).latest()).isEqualTo(day("2016-02-29"));
        assertThat(EventDate.of(YearMonth.of(2016, 2))).isEqualTo(EventDate.parse("2016-02"));
        assertThat(EventDate.of(Year.of(7))).hasToString("0007").isEqualTo(EventDate.parse("0007"));
        assertThat(EventDate.of(Year.of(-7))).hasToString("-0007");
        assertThat(EventDate.of(Year.of(-7)).level()).isEqualTo(1);
        assertThat(EventDate.of(Year.of(12345))).isEqualTo(EventDate.parse("Y12345"));
        assertThat(EventDate.of(Year.of(-12345)).level()).isEqualTo(1);
        assertThat(EventDate.of(Year.of(Year.MIN_VALUE)).earliest()).isEqualTo(Option.of(LocalDate.MIN));
    }

    @Test
    void a_moment_of_java_has_as_many_digits_as_it_needs_and_the_day_of_utc() {
        assertThat(EventDate.of(Instant.parse("2016-06-18T10:30:00Z")))
                .hasToString("2016-06-18T10:30:00Z")
                .isEqualTo(EventDate.parse("2016-06-18T10:30:00Z"));
        assertThat(EventDate.of(Instant.parse("2016-06-18T10:30:00.120Z"))).hasToString("2016-06-18T10:30:00.120Z");
        assertThat(EventDate.of(Instant.parse("2016-06-18T23:30:00Z")).latest()).isEqualTo(day("2016-06-18"));
        assertThat(EventDate.of(Instant.parse("-0044-03-15T10:30:00Z")).level()).isEqualTo(1);
        assertThat(EventDate.of(Instant.parse("2016-06-18T10:30:00.000000001Z")))
                .hasToString("2016-06-18T10:30:00.000000001Z")
                .isEqualTo(EventDate.parse("2016-06-18T10:30:00.000000001Z"));
    }

    private static Option<LocalDate> day(String text) {
        return Option.of(LocalDate.parse(text));
    }

    private static Option<Instant> moment(String text) {
        return Option.of(Instant.parse(text));
    }
}
