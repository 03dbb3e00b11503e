package io.entente.history;

import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Whether two dates of one development can be the same, and which of them tells more. Dates narrow each other only among
 * their own sort: a day not fully known, an interval that lasts from its start to its end, a list of several days.
 */
final class Dates {

    private enum Sort {
        UNDATED,
        DAY,
        SPAN,
        LIST
    }

    /** Days between two, both inclusive; a side without a bound is none. */
    private record Days(Option<LocalDate> first, Option<LocalDate> last) {

        boolean meet(Days others) {
            return !isBefore(others) && !others.isBefore(this);
        }

        private boolean isBefore(Days others) {
            return last.exists(end -> others.first.exists(end::isBefore));
        }

        boolean liesWithin(Days others) {
            return startsWithin(others) && endsWithin(others);
        }

        private boolean startsWithin(Days others) {
            return others.first.forAll(bound -> first.exists(day -> !day.isBefore(bound)));
        }

        private boolean endsWithin(Days others) {
            return others.last.forAll(bound -> last.exists(day -> !day.isAfter(bound)));
        }
    }

    private Dates() {}

    /**
     * Whether both can be right; of a span and a day, whether the day can lie within. One moment is the same wherever its day
     * is told, though that may be the next one there.
     */
    static boolean canBeSame(EventDate one, EventDate other) {
        if (one.isUndated() || other.isUndated() || areOneMoment(one, other)) {
            return true;
        }
        boolean spans = one.isSpan() && other.isSpan();
        return spans
                ? start(one).meet(start(other)) && end(one).meet(end(other))
                : whole(one).meet(whole(other));
    }

    /**
     * The time that a report tells.
     *
     * @param occurred when it occurred, or began
     * @param lastDay its last day, where that is told apart: then it is a span, whatever is told of its beginning
     */
    record Time(EventDate occurred, Option<EventDate> lastDay) {

        static Time of(Report report) {
            return new Time(report.occurred(), report.development().lastDay().filter(it -> !it.isUndated()));
        }

        private boolean isSpan() {
            return lastDay.isDefined() || occurred.isSpan();
        }

        private Days ending() {
            return lastDay.map(Dates::whole).getOrElse(() -> end(occurred));
        }

        private Days within() {
            return new Days(occurred.earliest(), ending().last);
        }
    }

    /** Whether both can be right as {@linkplain #canBeSame(EventDate, EventDate) dates}, and with the last days told apart. */
    static boolean canBeSame(Time one, Time other) {
        if (!canBeSame(one.occurred, other.occurred)) {
            return false;
        }
        if (one.lastDay.isEmpty() && other.lastDay.isEmpty()) {
            return true;
        }
        if (one.isSpan() && other.isSpan()) {
            return start(one.occurred).meet(start(other.occurred))
                    && one.ending().meet(other.ending());
        }
        return one.within().meet(other.within());
    }

    private static boolean areOneMoment(EventDate one, EventDate other) {
        return one.earliestMoment().equals(other.latestMoment())
                && one.latestMoment().equals(other.earliestMoment());
    }

    /** Whether both are of one sort, so that one can narrow the other. */
    static boolean areOfOneSort(EventDate one, EventDate other) {
        return sort(one) == sort(other);
    }

    /** Whether {@code other} leaves fewer days open, all of them among those that {@code date} leaves open. */
    static boolean tellsMore(EventDate other, EventDate date) {
        if (date.isUndated()) {
            return !other.isUndated();
        }
        return areOfOneSort(date, other)
                && start(other).liesWithin(start(date))
                && end(other).liesWithin(end(date))
                && !(start(other).equals(start(date)) && end(other).equals(end(date)));
    }

    private static Sort sort(EventDate date) {
        if (date.isUndated()) {
            return Sort.UNDATED;
        }
        return date.isSpan() ? Sort.SPAN : date.isList() ? Sort.LIST : Sort.DAY;
    }

    private static Days whole(EventDate date) {
        return new Days(date.earliest(), date.latest());
    }

    private static Days start(EventDate date) {
        return new Days(date.earliest(), date.latestStart());
    }

    private static Days end(EventDate date) {
        return new Days(date.earliestEnd(), date.latest());
    }
}
