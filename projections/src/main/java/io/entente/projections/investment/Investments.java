package io.entente.projections.investment;

import io.entente.event.InvestmentCancelled;
import io.entente.event.InvestmentMade;
import io.entente.event.InvestmentPledged;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.state.Ledger;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * How much was invested, and how much promised, each counted once: parts and cancellations as in a {@link Ledger}. What is
 * cancelled and no investment or pledge told is told by itself, with what it names, such as a loan. Only
 * investments that sources tell one by one are added up; what they state as a total is a figure, and what was paid for a
 * stake is a price.
 */
public record Investments() implements Question<InvestmentState> {

    @Override
    public String name() {
        return "investment";
    }

    @Override
    public String topic() {
        return "Money";
    }

    @Override
    public Seq<Section<InvestmentState>> sections() {
        return Array.of(
                new Section<>("investment", "Invested", InvestmentState::made),
                new Section<>("pledged", "Pledged, not counted as invested", InvestmentState::pledged),
                new Section<>("cancelled", "Cancelled, of no investment told", InvestmentState::cancelled));
    }

    @Override
    public Seq<Anomaly> anomalies(InvestmentState state) {
        return state.anomalies();
    }

    @Override
    public InvestmentState initial() {
        return InvestmentState.EMPTY;
    }

    @Override
    public InvestmentState evolve(InvestmentState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case InvestmentMade made -> state.made(made, occurrence);
            case InvestmentPledged pledge -> state.pledged(pledge, occurrence);
            case InvestmentCancelled cancelled -> state.cancelled(cancelled, occurrence);
            default -> state.noted(occurrence);
        };
    }
}
