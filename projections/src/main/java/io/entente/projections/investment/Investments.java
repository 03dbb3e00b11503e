package io.entente.projections.investment;

import io.entente.event.InvestmentMade;
import io.entente.event.InvestmentPledged;
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
            default -> state;
        };
    }
}
