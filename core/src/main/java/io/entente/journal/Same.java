package io.entente.journal;

import io.entente.event.DevelopmentId;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;

/**
 * A source's word that several ids are one development, which then goes by the smallest of them.
 *
 * @param developments the ids, at least two
 * @param source whose word it is
 * @param known since when one could know it
 */
public record Same(SortedSet<DevelopmentId> developments, SourceId source, EventDate known) implements Word {

    /** @throws IllegalArgumentException if there are fewer than two ids, or {@code known} has no end */
    public Same {
        if (developments.size() < 2) {
            throw new IllegalArgumentException(
                    "same: name at least two developments, not %s".formatted(developments.mkString("[", ", ", "]")));
        }
        Word.requireBounded(known);
    }
}
