package io.entente.projections.reactions;

import io.entente.event.Link.Relation;
import io.entente.event.ReactionVoiced;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.state.LinkedItems;
import io.entente.state.Links;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Who, often a third party, reacted to what, how and when. */
public record Reactions() implements Question<LinkedItems<Reaction>> {

    @Override
    public String name() {
        return "reactions";
    }

    @Override
    public String topic() {
        return "Visits and words";
    }

    @Override
    public Seq<Section<LinkedItems<Reaction>>> sections() {
        return Array.of(new Section<>("reactions", "Reactions", LinkedItems::all));
    }

    @Override
    public LinkedItems<Reaction> initial() {
        return LinkedItems.none("Reactions", Reactions::told);
    }

    @Override
    public LinkedItems<Reaction> evolve(LinkedItems<Reaction> state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case ReactionVoiced ignored -> state.with(occurrence);
            default -> state.beside(occurrence);
        };
    }

    private static Reaction told(Occurrence it, Links links) {
        return new Reaction(
                it.id(), (ReactionVoiced) it.development(), it.date(), links.from(it.id(), Relation.REACTS_TO));
    }
}
