package io.entente.journal;

import io.entente.event.DevelopmentId;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;

/**
 * One source's word: on a development (a report), on two ids being one development (same), or taking such a word back
 * (a withdrawal). Words of one source on the same developments replace each other by {@link #known()}; words of
 * different sources stand side by side.
 */
public sealed interface Word extends Recordable permits Report, Same, Withdrawal {

    /** The development that the word is about; several where it is about their being one. */
    SortedSet<DevelopmentId> developments();

    /** Whose word it is. */
    SourceId source();

    /**
     * Since when one could know it; it counts once this is certainly past, that is from the end of its latest day (UTC)
     * or the very moment on. Always bounded.
     */
    EventDate known();

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
