package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Diplomatic relations were established, or taken up again.
 *
 * @param parties between whom; empty where that is told by the dyad
 */
@Described("Diplomatic relations were established, or taken up again.")
@Example("{development: relations-1955, occurred: 1955-01-02, kind: RelationsEstablished, dyad:" + " [CN, YUCS]}")
public record RelationsEstablished(
        @Described("Between whom; leave out if between the two of the dyad.") @MayBeEmpty
        Seq<Entity> parties) implements DiplomaticTie {

    /** Checks that nothing is null. */
    public RelationsEstablished {
        Given.within(parties, "parties");
        parties = Array.ofAll(parties);
    }

    /** Relations between the two of the dyad. */
    public static RelationsEstablished ofDyad() {
        return new RelationsEstablished(Array.empty());
    }

    /** Relations between these. */
    public static RelationsEstablished between(Entity... parties) {
        return new RelationsEstablished(Array.of(requireNonNull(parties, "parties")));
    }

    /** {@code diplomatic relations are established between China and Serbia}. */
    @Override
    public String sentence(Names names) {
        return "diplomatic relations are established" + Phrase.parties(" between ", parties, names);
    }
}
