package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.IdSyntax;

/**
 * The name of a source. Global in a journal; ordered as text.
 *
 * @param value see {@link IdSyntax}
 */
public record SourceId(String value) implements Comparable<SourceId> {

    /** @throws IllegalArgumentException if the id is malformed */
    public SourceId {
        value = IdSyntax.require("source", requireNonNull(value, "value"));
    }

    /**
     * The source of that id.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
