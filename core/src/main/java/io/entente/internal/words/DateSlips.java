package io.entente.internal.words;

import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** What is odd but possible in a date, and in two of them. */
public final class DateSlips {

    private static final Pattern BETWEEN_DATES = Pattern.compile("[\\[\\]{},/]|\\.\\.");
    private static final Pattern CENTURY_OR_DECADE = Pattern.compile("-?\\d{2,3}");

    // where a day begins first, and where it ends last
    private static final ZoneOffset FURTHEST_EAST = ZoneOffset.ofHours(14);
    private static final ZoneOffset FURTHEST_WEST = ZoneOffset.ofHours(-12);

    private DateSlips() {}

    /** A word on each century and decade in a date: it may be a year that lost a digit. */
    public static Seq<String> in(EventDate date) {
        return Array.of(BETWEEN_DATES.split(date.toString()))
                .map(written -> written.replaceAll("[?~%]", ""))
                .filter(written -> CENTURY_OR_DECADE.matcher(written).matches())
                .map(DateSlips::centuryOrDecade);
    }

    private static String centuryOrDecade(String written) {
        EventDate years = EventDate.parse(written);
        boolean century = written.replace("-", "").length() == 2;
        return "%s is a %s, %s to %s: write the year with four digits if one is meant%s"
                .formatted(
                        written,
                        century ? "century" : "decade",
                        year(years.earliest().get()),
                        year(years.latest().get()),
                        written.startsWith("-") ? "" : ", else " + written + (century ? "XX" : "X"));
    }

    private static String year(LocalDate day) {
        return EventDate.of(Year.from(day)).toString();
    }

    /**
     * Whether it was told before it can have happened by any reading. A time of day is compared with a day as that may be
     * anywhere on earth: what happens on 8 May in Beijing can be known in Belgrade on the evening of the 7th.
     */
    public static boolean isKnownBefore(EventDate known, EventDate occurred) {
        boolean byTheClock = isMoment(known) || isMoment(occurred);
        return byTheClock
                ? begin(occurred).exists(begin -> begin.isAfter(end(known)))
                : known.certainlyBefore(occurred);
    }

    private static boolean isMoment(EventDate date) {
        return date.earliestMoment().isDefined() && date.earliestMoment().equals(date.latestMoment());
    }

    private static Option<Instant> begin(EventDate date) {
        return isMoment(date)
                ? date.earliestMoment()
                : date.earliest().map(day -> day.atStartOfDay().toInstant(FURTHEST_EAST));
    }

    /** Of a date since when something is known, which always has an end. */
    private static Instant end(EventDate known) {
        return isMoment(known)
                ? known.latestMoment().get()
                : known.latest().get().atTime(LocalTime.MAX).toInstant(FURTHEST_WEST);
    }
}
