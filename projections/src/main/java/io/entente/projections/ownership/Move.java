package io.entente.projections.ownership;

import io.entente.event.Percent;
import io.entente.history.Occurrence;
import io.vavr.control.Option;

/**
 * A word on one holder's stake in one asset.
 *
 * @param kind what it says
 * @param percent the share acquired or given up, or the whole share held; none if not told
 * @param incidental whether it is told only of the buyer, so that nothing is missing where no stake of the seller is told
 * @param occurrence what happened
 */
record Move(Kind kind, Option<Percent> percent, boolean incidental, Occurrence occurrence) {

    /** What a word on a stake says. */
    enum Kind {
        /** More is held. */
        ACQUIRED,
        /** Less is held; a part of unknown size may be all. */
        GIVEN_UP,
        /** So much is held, in place of whatever was acquired or given up before it, or perhaps was. */
        REPORTED
    }

    boolean isLevel() {
        return kind == Kind.REPORTED;
    }

    /** Whether there is something to give up after it. */
    boolean supplies() {
        return kind == Kind.ACQUIRED || (isLevel() && !share().isNothing());
    }

    Share share() {
        return Share.of(percent);
    }

    boolean certainlyAfter(Move other) {
        return occurrence.certainlyAfter(other.occurrence);
    }
}
