package io.entente.journal;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What a journal takes in: a source's word, the description of a source or an entity, or that an edition was taken in. {@link Unknown} is what a newer
 * program took in.
 */
public sealed interface Recordable permits Claim, Source, Profile, EditionTaken, Unknown {

    /** What is recorded of it, an entry each, in that order: itself, and what it brings along. */
    default Seq<Recordable> parts() {
        return List.of(this);
    }
}
