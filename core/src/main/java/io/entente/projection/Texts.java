package io.entente.projection;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;

/**
 * A field of an item that lists texts: ids of developments, wordings. A group that is no such list is of entities, each of
 * which has a name, too; of an empty one nothing else would say which it is.
 *
 * @param told the texts, in the order in which they are to be told; none where there are none
 */
public record Texts(Seq<String> told) {

    /** Checks that nothing is null. */
    public Texts {
        requireNonNull(told, "told");
    }

    /** {@code pact-signed, talks}, or {@code none}. */
    @Override
    public String toString() {
        return told.isEmpty() ? "none" : told.mkString(", ");
    }
}
