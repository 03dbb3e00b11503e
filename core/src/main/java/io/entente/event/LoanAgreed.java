package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A loan was agreed.
 *
 * @param lender who lends: a country, a bank
 * @param borrower who borrows
 * @param amount how much; none if not told
 * @param purpose what it is for, in the source's words; none if not told
 */
@Described("A loan was agreed.")
@Example("{development: bridge-loan, occurred: 2010, kind: LoanAgreed, lender: CN, borrower: RS,"
        + " amount: {amount: 170000000, currency: EUR}, purpose: bridge over the Danube}")
public record LoanAgreed(
        @Described("Who lends: a country, a bank.") Entity lender,
        @Described("Who borrows.") Entity borrower,
        @Described("How much; leave out if not told.") Option<Amount> amount,
        @Described("What it is for, in the source's words.") Option<String> purpose)
        implements Loan {

    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public LoanAgreed {
        requireNonNull(lender, "lender");
        requireNonNull(borrower, "borrower");
        Given.within(amount, "amount");
        Given.notNegative(amount, "amount");
        Given.within(purpose, "purpose");
    }

    /** A loan of unknown size, for what not told. */
    public static LoanAgreed of(Entity lender, Entity borrower) {
        return new LoanAgreed(lender, borrower, Option.none(), Option.none());
    }

    /** The same, of that size. */
    public LoanAgreed worth(Amount amount) {
        return new LoanAgreed(lender, borrower, Option.some(amount), purpose);
    }

    /** The same, for that: {@code bridge over the Danube}. */
    public LoanAgreed purpose(String purpose) {
        return new LoanAgreed(lender, borrower, amount, Option.some(purpose));
    }

    /** {@code a loan of China to Serbia is agreed: EUR 7 for a bridge}. */
    @Override
    public String sentence(Names names) {
        return Phrase.loan(this, "agreed", names);
    }
}
