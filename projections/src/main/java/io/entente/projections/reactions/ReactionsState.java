package io.entente.projections.reactions;

import io.entente.event.Link.Relation;
import io.entente.event.ReactionVoiced;
import io.entente.history.Occurrence;
import io.entente.projection.Links;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The reactions that were voiced. */
public final class ReactionsState {

    static final ReactionsState EMPTY = new ReactionsState(Vector.empty(), Links.NONE);

    private final Seq<Occurrence> voiced;
    private final Links links;
    private final Lazy<Seq<Reaction>> reactions = Lazy.of(this::reactions);

    private ReactionsState(Seq<Occurrence> voiced, Links links) {
        this.voiced = voiced;
        this.links = links;
    }

    ReactionsState with(Occurrence reaction) {
        return new ReactionsState(voiced.append(reaction), links);
    }

    /** The same, after something else has happened that somebody may react to. */
    ReactionsState beside(Occurrence occurrence) {
        return new ReactionsState(voiced, links.and(occurrence));
    }

    /** All reactions, in the order in which they have certainly been voiced. */
    public Seq<Reaction> all() {
        return reactions.get();
    }

    private Seq<Reaction> reactions() {
        return voiced.map(it -> new Reaction(
                it.id(), (ReactionVoiced) it.development(), it.date(), links.from(it.id(), Relation.REACTS_TO)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReactionsState state && all().equals(state.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Reactions(", ", ", ")");
    }
}
