package io.entente.time;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Days on which something may have happened.
 *
 * @param bounds the first and the last
 * @param fitting what those between have to fit; none if each of them may be it
 */
record Days(Bounds bounds, Option<CalendarDays> fitting) {

    /** The days of a date: all within its bounds, unless it is one of several or has digits untold. */
    static Seq<Days> of(String text, Bounds bounds) {
        boolean several = text.startsWith("[") || text.startsWith("{");
        boolean untold = text.indexOf('X') >= 0 && text.indexOf('/') < 0; // an interval covers what lies between
        return several || untold ? EdtfGrammar.read(text).days() : Vector.of(all(bounds));
    }

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
