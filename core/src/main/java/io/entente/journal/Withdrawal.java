package io.entente.journal;

import io.entente.event.DevelopmentId;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/**
 * A source takes its word back, from {@code known} on. What it said before stays in the journal, and answers as known
 * earlier still rest on it.
 *
 * @param developments one id to withdraw the report on it; the ids of a {@link Same} to withdraw that
 * @param source who takes its word back; nobody else's is touched
 * @param known since when one could know of the withdrawal
 * @param reason why, in the source's words; none if not told
 */
public record Withdrawal(SortedSet<DevelopmentId> developments, SourceId source, EventDate known, Option<String> reason)
        implements Word {

    /** @throws IllegalArgumentException if there is no id, or {@code known} has no end */
    public Withdrawal {
        if (developments.isEmpty()) {
            throw new IllegalArgumentException("withdrawal: name a development");
        }
        Word.requireBounded(known);
    }
}
