package io.entente.projections.figures;

import io.entente.event.FigureReported;
import io.entente.history.Occurrence;
import io.entente.projection.Projection;
import io.vavr.collection.TreeSet;

/** Which figures sources state. */
public record Figures() implements Projection<FiguresState> {

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
