package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.DevelopmentId;
import io.entente.event.Given;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/**
 * A source takes its word back, from {@code known} on. What it said before stays in the journal, and answers as known
 * earlier still rest on it.
 *
 * @param developments one id to withdraw the report on it; the ids of a {@link SameAs} to withdraw that
 * @param source who takes its word back; nobody else's is touched
 * @param known since when one could know of the withdrawal
 * @param reason why, in the source's words; none if not told
 */
public record Withdrawal(SortedSet<DevelopmentId> developments, SourceId source, EventDate known, Option<String> reason)
        implements Claim {

    /** @throws IllegalArgumentException if there is no id, or {@code known} has no end */
    public Withdrawal {
        Given.within(developments, "developments");
        requireNonNull(source, "source");
        requireNonNull(known, "known");
        Given.within(reason, "reason");
        if (developments.isEmpty()) {
            throw new IllegalArgumentException("withdrawal: name a development");
        }
        Claim.requireBounded(known);
    }

    /**
     * Starts to tell that a report is withdrawn; or, of several ids, that they are one development.
     *
     * @throws IllegalArgumentException if an id is malformed
     */
    public static Of of(String... developments) {
        return new Of(DevelopmentId.all(developments));
    }

    /**
     * A withdrawal that still lacks its source.
     *
     * @param developments what is withdrawn
     */
    public record Of(SortedSet<DevelopmentId> developments) {

        /** Checks that nothing is null. */
        public Of {
            Given.within(developments, "developments");
        }

        /**
         * The withdrawal by that source, no reason told.
         *
         * @param known since when one could know of it, EDTF such as {@code 2024-05}
         * @throws IllegalArgumentException if there is no id, the source's is malformed, or {@code known} is not EDTF or
         *     has no end
         */
        public Withdrawal accordingTo(String source, String known) {
            return accordingTo(
                    SourceId.of(requireNonNull(source, "source")), EventDate.parse(requireNonNull(known, "known")));
        }

        /**
         * The withdrawal by that source, no reason told.
         *
         * @param known since when one could know it
         * @throws IllegalArgumentException if there is no id, or {@code known} has no end
         */
        public Withdrawal accordingTo(SourceId source, EventDate known) {
            return new Withdrawal(developments, source, known, Option.none());
        }
    }

    /** The same, for that reason. */
    public Withdrawal because(String reason) {
        return new Withdrawal(developments, source, known, Option.some(reason));
    }
}
