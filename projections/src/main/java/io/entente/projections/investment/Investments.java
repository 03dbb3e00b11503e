package io.entente.projections.investment;

import io.entente.event.InvestmentMade;
import io.entente.event.InvestmentPledged;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * How much was invested, and how much promised. Only investments that sources tell one by one are added up; what they
 * state as a total is a figure, and what was paid for a stake is a price.
 */
public record Investments() implements Question<InvestmentState> {

    @Override
    public String name() {
        return "investment";
    }

    @Override
    public Seq<Section<InvestmentState>> sections() {
        return Array.of(
                new Section<>("investment", "Invested", InvestmentState::made),
                new Section<>("pledged", "Pledged, not counted as invested", InvestmentState::pledged));
    }

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
