package io.entente.projections.figures;

import io.entente.event.FigureReported;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;

/** Which figures sources state. */
public record Figures() implements Question<FiguresState> {

    @Override
    public String name() {
        return "figures";
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
        return switch (occurrence.development()) {
            case FigureReported told ->
                new FiguresState(state.all().append(new Figure(told, occurrence.date(), TreeSet.of(occurrence.id()))));
            default -> state;
        };
    }
}
