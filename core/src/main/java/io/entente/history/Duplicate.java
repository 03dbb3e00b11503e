package io.entente.history;

import static java.util.Objects.requireNonNull;

import io.entente.event.DevelopmentId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;

/**
 * Two developments that may be one, which different sources report under ids of their own. It is a guess for a person to
 * accept, by a {@link io.entente.journal.SameAs}.
 *
 * @param one the one with the smaller id
 * @param other the other
 * @param score how much of what both tell is alike, in percent: 100 where all of it is
 * @param reasons what is alike and what is not, each in a few words
 */
public record Duplicate(Assessment one, Assessment other, int score, Seq<String> reasons) {

    /** Checks that nothing is null. */
    public Duplicate {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        reasons = Array.ofAll(reasons);
    }

    /** The ids of both. */
    public SortedSet<DevelopmentId> ids() {
        return TreeSet.of(one.id(), other.id());
    }

    /** {@code 83 %: visit-1 and visit-2: 1 day apart, both tell host RS}. */
    @Override
    public String toString() {
        return "%d %%: %s: %s".formatted(score, ids().mkString(" and "), reasons.mkString(", "));
    }
}
