package io.entente.projections.investment;

import io.entente.event.AgreementStep;
import io.entente.event.ArmsTransfer;
import io.entente.event.Diplomacy;
import io.entente.event.FigureReported;
import io.entente.event.ForceUsed;
import io.entente.event.InvestmentMade;
import io.entente.event.InvestmentPledged;
import io.entente.event.Narrative;
import io.entente.event.OwnDevelopment;
import io.entente.event.StakeChange;
import io.entente.event.Undertaking;
import io.entente.history.Occurrence;
import io.entente.projection.Projection;

/**
 * How much was invested, and how much promised. Only investments that sources tell one by one are added up; what they
 * state as a total is a figure, and what was paid for a stake is a price.
 */
public record Investments() implements Projection<InvestmentState> {

    @Override
    public InvestmentState initial() {
        return InvestmentState.EMPTY;
    }

    @Override
    public InvestmentState evolve(InvestmentState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case InvestmentMade made -> state.withMade(Total.of(made, occurrence.id()));
            case InvestmentPledged pledge -> state.withPledged(Total.of(pledge, occurrence.id()));
            case AgreementStep ignored -> state;
            case StakeChange ignored -> state;
            case ArmsTransfer ignored -> state;
            case Diplomacy ignored -> state;
            case Narrative ignored -> state;
            case Undertaking ignored -> state;
            case ForceUsed ignored -> state;
            case FigureReported ignored -> state;
            case OwnDevelopment ignored -> state;
        };
    }
}
