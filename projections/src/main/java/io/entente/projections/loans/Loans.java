package io.entente.projections.loans;

import io.entente.event.InvestmentCancelled;
import io.entente.event.Loan;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.state.Ledger;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * How much who lent to whom: what was agreed, what of it was paid out, what was paid back. Each is added up on its own and
 * each loan counted once, as in a {@link Ledger}: a tranche is part of what was paid out, never of what was agreed. What is told
 * to call a loan off, be it an investment that is cancelled, is taken off it.
 */
public record Loans() implements Question<LoansState> {

    @Override
    public String name() {
        return "loans";
    }

    @Override
    public String topic() {
        return "Money";
    }

    @Override
    public Seq<Section<LoansState>> sections() {
        return Array.of(new Section<>("loans", "Loans", LoansState::all));
    }

    @Override
    public Seq<Anomaly> anomalies(LoansState state) {
        return state.anomalies();
    }

    @Override
    public LoansState initial() {
        return LoansState.EMPTY;
    }

    @Override
    public LoansState evolve(LoansState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case Loan loan -> state.entered(loan, occurrence);
            case InvestmentCancelled cancelled -> state.cancelled(cancelled, occurrence);
            default -> state.noted(occurrence);
        };
    }
}
