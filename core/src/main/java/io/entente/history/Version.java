package io.entente.history;

import java.time.Instant;
import java.util.Comparator;

/**
 * An assessment while nothing new is known of it.
 *
 * @param assessment what is known
 * @param from since when that is known, inclusive
 * @param until when something else is known, exclusive; {@link Instant#MAX} if that is the latest
 */
record Version(Assessment assessment, Instant from, Instant until) {

    /** The order in which projections are folded; of one development, the order in which it was learned. */
    static final Comparator<Version> FOLD_ORDER = Version::inFoldOrder;

    private static int inFoldOrder(Version one, Version other) {
        int order = History.FOLD_ORDER.compare(one.assessment, other.assessment);
        return order == 0 ? one.from.compareTo(other.from) : order;
    }

    /** What is known at any moment. */
    static Version always(Assessment assessment) {
        return new Version(assessment, Instant.MIN, Instant.MAX);
    }

    /** The last moment at which something else became known. */
    Instant lastChange() {
        return until.equals(Instant.MAX) ? from : until;
    }
}
