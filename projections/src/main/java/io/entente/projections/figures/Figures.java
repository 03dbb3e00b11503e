package io.entente.projections.figures;

import io.entente.event.AgreementStep;
import io.entente.event.ArmsTransfer;
import io.entente.event.Diplomacy;
import io.entente.event.FigureReported;
import io.entente.event.ForceUsed;
import io.entente.event.Investment;
import io.entente.event.Narrative;
import io.entente.event.OwnDevelopment;
import io.entente.event.StakeChange;
import io.entente.event.Undertaking;
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
            case AgreementStep ignored -> state;
            case StakeChange ignored -> state;
            case Investment ignored -> state;
            case ArmsTransfer ignored -> state;
            case Diplomacy ignored -> state;
            case Narrative ignored -> state;
            case Undertaking ignored -> state;
            case ForceUsed ignored -> state;
            case OwnDevelopment ignored -> state;
        };
    }
}
