package io.entente.projections.interactions;

import io.entente.event.InteractionCoded;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * How often one interacts with another, how cooperatively, and of which quad class, month by month and in each direction. What
 * has no target, or no date that lies wholly in one month, is counted by itself. What is coded in one scheme is never added to
 * what is coded in another, in which the same may be told once more; nor is an intensity that is not told taken for none.
 */
public record Interactions() implements Question<InteractionsState> {

    @Override
    public String name() {
        return "interactions";
    }

    @Override
    public String topic() {
        return "Visits and words";
    }

    @Override
    public Seq<Section<InteractionsState>> sections() {
        return Array.of(new Section<>("interactions", "Coded interactions", InteractionsState::all));
    }

    @Override
    public InteractionsState initial() {
        return InteractionsState.EMPTY;
    }

    @Override
    public InteractionsState evolve(InteractionsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case InteractionCoded interaction -> state.with(interaction, occurrence);
            default -> state;
        };
    }
}
