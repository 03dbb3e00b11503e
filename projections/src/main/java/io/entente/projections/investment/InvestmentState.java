package io.entente.projections.investment;

import io.entente.event.Entity;
import io.entente.event.Investment;
import io.entente.event.InvestmentCancelled;
import io.entente.event.Link.Relation;
import io.entente.event.Sum;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.state.Ledger;
import io.entente.state.Links;
import io.vavr.collection.Seq;

/** Money invested, and money promised; per host country, unlike amounts side by side. */
public final class InvestmentState {

    static final InvestmentState EMPTY = new InvestmentState(Ledger.empty(), Links.NONE);

    private final Ledger<Account> ledger;
    private final Links links;

    /** What is added up: money put, or promised to be put, into a host country. */
    record Account(Entity host, boolean isPledge) {}

    private InvestmentState(Ledger<Account> ledger, Links links) {
        this.ledger = ledger;
        this.links = links;
    }

    /** What was invested. */
    public Seq<Total> made() {
        return totals(false);
    }

    /** What was promised, never counted as invested. */
    public Seq<Total> pledged() {
        return totals(true);
    }

    /** The cancellations of no investment or pledge that is told, taken off none. */
    public Seq<Cancellation> cancelled() {
        return ledger.unmatched()
                .filter(it -> it.development() instanceof InvestmentCancelled)
                .map(it -> Cancellation.of(it, links.from(it.id(), Relation.CANCELS)));
    }

    Seq<Anomaly> anomalies() {
        return ledger.anomalies();
    }

    private Seq<Total> totals(boolean pledges) {
        return ledger.balances()
                .filter(it -> it.account().isPledge() == pledges)
                .map(it -> new Total(it.account().host(), it));
    }

    InvestmentState made(Investment investment, Occurrence occurrence) {
        return entered(investment, false, occurrence);
    }

    InvestmentState pledged(Investment pledge, Occurrence occurrence) {
        return entered(pledge, true, occurrence);
    }

    private InvestmentState entered(Investment it, boolean isPledge, Occurrence occurrence) {
        return with(
                ledger.entered(new Account(it.host(), isPledge), it.amount().map(Sum::of), occurrence)
                        .calledOff(occurrence),
                occurrence);
    }

    InvestmentState cancelled(Investment it, Occurrence occurrence) {
        return with(ledger.cancelled(it.amount().map(Sum::of), occurrence), occurrence);
    }

    InvestmentState noted(Occurrence occurrence) {
        return with(ledger.noted(occurrence).calledOff(occurrence), occurrence);
    }

    private InvestmentState with(Ledger<Account> ledger, Occurrence occurrence) {
        return new InvestmentState(ledger, links.and(occurrence));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvestmentState state
                && ledger.balances().equals(state.ledger.balances())
                && cancelled().equals(state.cancelled())
                && anomalies().equals(state.anomalies());
    }

    @Override
    public int hashCode() {
        return ledger.hashCode();
    }

    @Override
    public String toString() {
        return made().map(it -> "made: " + it)
                .appendAll(pledged().map(it -> "pledged: " + it))
                .appendAll(cancelled().map(it -> "cancelled: " + it))
                .mkString("Investment(", ", ", ")");
    }
}
