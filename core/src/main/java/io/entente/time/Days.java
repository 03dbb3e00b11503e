package io.entente.time;

import io.vavr.control.Option;

/**
 * Days on which something may have happened.
 *
 * @param bounds the first and the last
 * @param fitting what those between have to fit; none if each of them may be it
 */
record Days(Bounds bounds, Option<CalendarDays> fitting) {

    static Days all(Bounds bounds) {
        return new Days(bounds, Option.none());
    }

    /** Whether there is a day that is among both. */
    boolean meet(Days other) {
        Bounds common = bounds.notBefore(other.bounds).notAfter(other.bounds);
        if (common.first() > common.last()) {
            return false;
        }
        return fitting.fold(
                () -> other.fitting.forAll(those -> those.anyWithin(common)),
                these -> other.fitting.fold(() -> these.anyWithin(common), those -> these.and(those)
                        .exists(both -> both.anyWithin(common))));
    }
}
