package io.entente.projections.frames;

import io.entente.event.FrameInvoked;
import io.entente.event.Link;
import io.entente.history.Occurrence;
import io.vavr.collection.Seq;

/** A use of a slogan, and what is known of it. */
record Use(FrameInvoked told, Occurrence occurrence) {

    /** How the slogan is spelled and quoted in it, by all sources that agree. */
    Seq<String> wordings() {
        return told.quote()
                .toVector()
                .prepend(told.frame())
                .appendAll(occurrence.assessment().variants("quote"));
    }

    /** What it takes up the words of. */
    Seq<Link> echoes() {
        return occurrence.assessment().links().filter(it -> it.relation() == Link.Relation.ECHOES);
    }
}
