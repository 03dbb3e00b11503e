package io.entente.replay;

import io.entente.time.EventDate;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** The judge's word on dates: the days on which it may begin, and those on which it may end. */
record NaiveDate(Sort sort, Days start, Days end) {

    /** Only within one sort is a date told more precisely than another. */
    enum Sort {
        UNDATED,
        SPAN,
        LIST,
        ONE
    }

    /** From one day to another, both inclusive; a side without a day is unbounded. */
    record Days(Option<LocalDate> first, Option<LocalDate> last) {

        boolean meet(Days other) {
            return !isBefore(other) && !other.isBefore(this);
        }

        private boolean isBefore(Days other) {
            return last.exists(mine -> other.first.exists(mine::isBefore));
        }

        boolean lieWithin(Days other) {
            return other.first.forAll(bound -> first.exists(mine -> !mine.isBefore(bound)))
                    && other.last.forAll(bound -> last.exists(mine -> !mine.isAfter(bound)));
        }
    }

    static NaiveDate of(EventDate date) {
        return date.isSpan()
                ? new NaiveDate(
                        Sort.SPAN,
                        new Days(date.earliest(), date.latestStart()),
                        new Days(date.earliestEnd(), date.latest()))
                : new NaiveDate(sortOf(date), whole(date), whole(date));
    }

    private static Sort sortOf(EventDate date) {
        return date.isUndated() ? Sort.UNDATED : date.isList() ? Sort.LIST : Sort.ONE;
    }

    private static Days whole(EventDate date) {
        return new Days(date.earliest(), date.latest());
    }

    static boolean agree(EventDate one, EventDate other) {
        if (moment(one).isDefined() && moment(one).equals(moment(other))) {
            return true;
        }
        if (one.isSpan() && other.isSpan()) {
            return of(one).start.meet(of(other).start) && of(one).end.meet(of(other).end);
        }
        return whole(one).meet(whole(other));
    }

    private static Option<Instant> moment(EventDate date) {
        return date.earliestMoment().filter(date.latestMoment()::contains);
    }

    static boolean tellsMore(EventDate one, EventDate than) {
        return than.isUndated() ? !one.isUndated() : of(one).narrows(of(than));
    }

    private boolean narrows(NaiveDate other) {
        return sort == other.sort && start.lieWithin(other.start) && end.lieWithin(other.end) && !equals(other);
    }
}
