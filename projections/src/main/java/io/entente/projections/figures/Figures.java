package io.entente.projections.figures;

import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Which figures sources state, each set against what the ledger itself adds up to and never merged with it. What a source
 * measures cannot be told from its words, so a figure of money in current prices stands beside all investments made and all
 * prices paid for stakes in its currency, whoever paid them, within its period; where it tells none, up to when it was
 * stated. What may have been within is counted as far as it may. Parts and cancellations are as in a
 * {@link io.entente.state.Ledger}; a cancellation counts once it has certainly happened by then.
 */
public record Figures() implements Question<FiguresState> {

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String topic() {
        return "Money";
    }

    @Override
    public Seq<Section<FiguresState>> sections() {
        return Array.of(new Section<>("figures", "Figures, each as its source states it", FiguresState::all));
    }

    @Override
    public FiguresState initial() {
        return FiguresState.EMPTY;
    }

    @Override
    public FiguresState evolve(FiguresState state, Occurrence occurrence) {
        return state.after(occurrence);
    }
}
