package io.entente.journal;

import io.entente.event.DevelopmentId;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;
import java.time.Duration;
import java.time.Instant;

/**
 * One source's word: on a development (a report), on two ids being one development (same), or taking such a word back
 * (a withdrawal). Words of one source on the same developments replace each other by {@link #known()}; words of
 * different sources stand side by side.
 */
public sealed interface Claim extends Recordable permits Report, SameAs, Withdrawal {

    /** How much earlier than in UTC a day begins where it begins first, on the Line Islands (UTC+14). */
    Duration FURTHEST_EAST = Duration.ofHours(14);

    /** The development that the word is about; several where it is about their being one. */
    SortedSet<DevelopmentId> developments();

    /** Whose word it is. */
    SourceId source();

    /**
     * Since when one could know it; it counts once this is certainly past, that is from the end of its latest day (UTC)
     * or the very moment on; but what is in the journal is known, so that it counts from its recording on at the latest.
     * Always bounded.
     */
    EventDate known();

    /**
     * Whether nobody can know it at that moment, yet: {@link #known()} lies wholly after it. Of a day, month or year, that is
     * before its first day begins anywhere on earth.
     */
    default boolean isKnownOnlyAfter(Instant moment) {
        boolean aMoment = known().earliestMoment().equals(known().latestMoment());
        Duration ahead = aMoment ? Duration.ZERO : FURTHEST_EAST;
        return known().earliestMoment().exists(first -> moment.isBefore(first.minus(ahead)));
    }

    /**
     * Returns {@code known} if it has a latest day.
     *
     * @throws IllegalArgumentException if it has none, as {@code undated} and {@code 2016/..}
     */
    static EventDate requireBounded(EventDate known) {
        if (known.latest().isEmpty()) {
            throw new IllegalArgumentException(
                    "known '%s' has no end, so the word would never count: write a day, month or year"
                            .formatted(known));
        }
        return known;
    }
}
