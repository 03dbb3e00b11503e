package io.entente.replay;

import io.entente.time.EventDate;
import io.vavr.collection.List;
import java.time.Instant;
import java.time.LocalDate;

/** So few dates and moments that they meet all the time, and those beside them. What is simplest comes first. */
final class Clocks {

    static final List<EventDate> DAYS_TOLD = dates(
            "2016-06-18 2016-06-30 2016-07-01 2016-06 2016 undated 201X [2016-06-18..2016-06-20] [2016-06-19..2016-07-02] "
                    + "[2016-06-18..] [..2016-06-20] 2016-XX-18 2016-22 2016~ 2016-06? 2016-06-18% 2016-06-18T10:30Z "
                    + "2016-06-18T23:30-05:00");

    static final List<EventDate> SPANS_TOLD = dates(
            "2016/2017 2016-06/2017-03 2016-06-18/2017-03-01 2016-06/.. 2016/.. 2016-06-18/.. 2016/ 2016-06/ /2016 "
                    + "../2016-06 /2017 ../2017-03 2015/2016 2016-06-18/2016-07 2016~/2017? ../.. undated");

    private static final List<EventDate> OTHERS_TOLD = dates(
            "{2016-06,2016-08} {2016-06-18,2016-08-01} {2016,2017} {2016..2017} 2015-06-30 2017-01-01 2019/.. 0000 "
                    + "9999 -0044-03-15");

    static final List<EventDate> OCCURRED = DAYS_TOLD.appendAll(SPANS_TOLD).appendAll(OTHERS_TOLD);

    static final List<EventDate> KNOWN = dates(
            "2016-06-18 2016-06-30 2016-06 2016 2016-12-31 2017 2015-12 2016-07-01 2016-06-18T12:00Z "
                    + "2016-06-18T23:59:59.999999999Z 2016-07 2018-03-01T00:00Z [2016-06-18..2016-06-20] 2016~ /2016-06");

    static final List<EventDate> KNOWN_AT_ONCE = dates("2016-06-30 2016-06");

    static final List<LocalDate> DAYS = OCCURRED.appendAll(KNOWN)
            .flatMap(it -> List.of(it.earliest(), it.latestStart(), it.earliestEnd(), it.latest()))
            .flatMap(it -> it)
            .distinct()
            .flatMap(day -> List.of(day, day.minusDays(1), day.plusDays(1)))
            .distinct();

    static final List<Instant> AFTERWARDS = List.of(
                    "2020-01-01T00:00:00Z", "2020-01-01T00:00:00.000000001Z", "2021-05-05T12:00:00Z")
            .map(Instant::parse);

    /** When what is told may already be known, or may not. */
    static final List<Instant> MEANWHILE = List.of(
                    "2016-06-18T12:00:00Z",
                    "2016-06-25T06:00:00Z",
                    "2016-10-01T12:00:00Z",
                    "2017-02-03T04:05:06.000000007Z",
                    "2014-01-01T00:00:00Z")
            .map(Instant::parse);

    static final List<Instant> CLOCK = AFTERWARDS.appendAll(MEANWHILE);

    static final List<Instant> MOMENTS = KNOWN.flatMap(EventDate::latestMoment)
            .appendAll(MEANWHILE)
            .flatMap(moment -> List.of(moment, moment.minusNanos(1), moment.plusNanos(1)))
            .prepend(Instant.parse("2030-01-01T00:00:00Z"))
            .distinct();

    private Clocks() {}

    private static List<EventDate> dates(String texts) {
        return List.of(texts.split(" ")).map(EventDate::parse);
    }
}
