package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.DevelopmentId;
import io.entente.event.Given;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;

/**
 * A source's word that several ids are one development, which then goes by the smallest of them.
 *
 * @param developments the ids, at least two
 * @param source whose word it is
 * @param known since when one could know it
 */
public record SameAs(SortedSet<DevelopmentId> developments, SourceId source, EventDate known) implements Claim {

    /** @throws IllegalArgumentException if there are fewer than two ids, or {@code known} has no end */
    public SameAs {
        Given.within(developments, "developments");
        requireNonNull(source, "source");
        requireNonNull(known, "known");
        if (developments.size() < 2) {
            throw new IllegalArgumentException(
                    "same: name at least two developments, not %s".formatted(developments.mkString("[", ", ", "]")));
        }
        Claim.requireBounded(known);
    }

    /**
     * Starts to tell that these are one development.
     *
     * @throws IllegalArgumentException if an id is malformed
     */
    public static Of of(String... developments) {
        return new Of(DevelopmentId.all(developments));
    }

    /**
     * Ids of one development, by whose word is still open.
     *
     * @param developments the ids
     */
    public record Of(SortedSet<DevelopmentId> developments) {

        /** Checks that nothing is null. */
        public Of {
            Given.within(developments, "developments");
        }

        /**
         * That they are one, by the word of that source.
         *
         * @param known since when one could know it, EDTF such as {@code 2024-05}
         * @throws IllegalArgumentException if there are fewer than two ids, the source's is malformed, or {@code known} is
         *     not EDTF or has no end
         */
        public SameAs accordingTo(String source, String known) {
            return accordingTo(
                    SourceId.of(requireNonNull(source, "source")), EventDate.parse(requireNonNull(known, "known")));
        }

        /**
         * That they are one, by the word of that source.
         *
         * @param known since when one could know it
         * @throws IllegalArgumentException if there are fewer than two ids, or {@code known} has no end
         */
        public SameAs accordingTo(SourceId source, EventDate known) {
            return new SameAs(developments, source, known);
        }
    }
}
