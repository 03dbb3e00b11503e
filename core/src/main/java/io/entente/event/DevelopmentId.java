package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.SortedSet;

/**
 * The name under which sources report on one development. Global in a journal; ordered as text.
 *
 * @param value see {@link IdSyntax}
 */
public record DevelopmentId(String value) implements Comparable<DevelopmentId> {

    /** @throws IllegalArgumentException if the id is malformed */
    public DevelopmentId {
        value = IdSyntax.require("development", requireNonNull(value, "value"));
    }

    /**
     * Several ids.
     *
     * @throws IllegalArgumentException if one is malformed
     */
    public static SortedSet<DevelopmentId> all(String... developments) {
        return Array.of(requireNonNull(developments, "developments"))
                .map(it -> of(requireNonNull(it, "developments")))
                .toSortedSet();
    }

    /**
     * The development of that id.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public static DevelopmentId of(String value) {
        return new DevelopmentId(value);
    }

    @Override
    public int compareTo(DevelopmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
