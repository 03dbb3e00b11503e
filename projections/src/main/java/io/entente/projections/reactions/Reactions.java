package io.entente.projections.reactions;

import io.entente.event.ReactionVoiced;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Who, often a third party, reacted to what, how and when. */
public record Reactions() implements Question<ReactionsState> {

    @Override
    public String name() {
        return "reactions";
    }

    @Override
    public String topic() {
        return "Visits and words";
    }

    @Override
    public Seq<Section<ReactionsState>> sections() {
        return Array.of(new Section<>("reactions", "Reactions", ReactionsState::all));
    }

    @Override
    public ReactionsState initial() {
        return ReactionsState.EMPTY;
    }

    @Override
    public ReactionsState evolve(ReactionsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case ReactionVoiced ignored -> state.with(occurrence).beside(occurrence);
            default -> state.beside(occurrence);
        };
    }
}
