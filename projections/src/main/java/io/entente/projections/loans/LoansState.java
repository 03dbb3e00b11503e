package io.entente.projections.loans;

import io.entente.event.Entity;
import io.entente.event.InvestmentCancelled;
import io.entente.event.Loan;
import io.entente.event.LoanAgreed;
import io.entente.event.LoanDisbursed;
import io.entente.event.LoanRepaid;
import io.entente.event.Spelling;
import io.entente.event.Sum;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.state.Balance;
import io.entente.state.Ledger;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Who lent how much to whom; unlike amounts side by side. */
public final class LoansState {

    static final LoansState EMPTY = new LoansState(Ledger.empty());

    private final Ledger<Account> ledger;

    /** What is added up: money agreed, paid out or paid back between two. */
    record Account(Parties parties, Course course) {}

    /** Between whom. */
    record Parties(Entity lender, Entity borrower) {}

    /** How far a loan has come. */
    enum Course {
        AGREED,
        DISBURSED,
        REPAID
    }

    /** What is told in one item; no currency of what is of unknown size. */
    private record Key(Parties parties, Option<String> currency, Option<String> basis) {

        static Key of(Balance<Account> it) {
            return new Key(
                    it.account().parties(),
                    it.sum().map(Sum::currency),
                    it.sum().flatMap(Sum::basis).map(Spelling::folded));
        }
    }

    private LoansState(Ledger<Account> ledger) {
        this.ledger = ledger;
    }

    /** All that was lent, in the order in which the first loan of each lender, borrower and currency is certain. */
    public Seq<Lending> all() {
        return ledger.balances().groupBy(Key::of).toVector().map(it -> lending(it._1.parties(), it._2));
    }

    private static Lending lending(Parties parties, Seq<Balance<Account>> balances) {
        return new Lending(
                parties.lender(),
                parties.borrower(),
                of(Course.AGREED, balances),
                of(Course.DISBURSED, balances),
                of(Course.REPAID, balances));
    }

    private static Option<Balance<?>> of(Course course, Seq<Balance<Account>> balances) {
        return balances.find(it -> it.account().course() == course).map(it -> it);
    }

    /** More paid back than paid out, by every reading; and loans that are told to be parts of each other. */
    Seq<Anomaly> anomalies() {
        Map<Parties, ? extends Seq<Balance<Account>>> disbursed = ledger.balances()
                .filter(it -> it.account().course() == Course.DISBURSED)
                .groupBy(it -> it.account().parties());
        // what is paid out in other money, or in a sum that nobody tells, may be what is paid back
        return all().filter(it -> disbursed.get(it.parties()).exists(paid -> paid.size() == 1))
                .flatMap(Lending::overpaid)
                .appendAll(ledger.anomalies());
    }

    LoansState entered(Loan loan, Occurrence occurrence) {
        Course course =
                switch (loan) {
                    case LoanAgreed agreed -> Course.AGREED;
                    case LoanDisbursed disbursed -> Course.DISBURSED;
                    case LoanRepaid repaid -> Course.REPAID;
                };
        Account account = new Account(new Parties(loan.lender(), loan.borrower()), course);
        return new LoansState(
                ledger.entered(account, loan.amount().map(Sum::of), occurrence).calledOff(occurrence));
    }

    LoansState cancelled(InvestmentCancelled it, Occurrence occurrence) {
        return new LoansState(ledger.cancelled(it.amount().map(Sum::of), occurrence));
    }

    @SuppressWarnings("ReferenceEquality") // a ledger that is the same object tells the same, and told so at once
    LoansState noted(Occurrence occurrence) {
        Ledger<Account> noted = ledger.noted(occurrence).calledOff(occurrence);
        return noted == ledger ? this : new LoansState(noted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoansState state
                && all().equals(state.all())
                && anomalies().equals(state.anomalies());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Loans(", ", ", ")");
    }
}
