package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A loan, or a part of it, was paid back.
 *
 * @param lender who lends: a country, a bank
 * @param borrower who borrows
 * @param amount how much; none if not told
 * @param purpose what it is for, in the source's words; none if not told
 */
@Described("A loan, or a part of it, was paid back.")
@Example("{development: bridge-loan-repaid, occurred: 2020, kind: LoanRepaid, lender: CN, borrower:"
        + " RS, amount: {amount: 10000000, currency: EUR}, purpose: bridge over the Danube}")
public record LoanRepaid(
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
    public LoanRepaid {
        requireNonNull(lender, "lender");
        requireNonNull(borrower, "borrower");
        Given.within(amount, "amount");
        Given.notNegative(amount, "amount");
        Given.within(purpose, "purpose");
    }

    /** A loan of unknown size, for what not told. */
    public static LoanRepaid of(Entity lender, Entity borrower) {
        return new LoanRepaid(lender, borrower, Option.none(), Option.none());
    }

    /** The same, of that size. */
    public LoanRepaid worth(Amount amount) {
        return new LoanRepaid(lender, borrower, Option.some(amount), purpose);
    }

    /** The same, for that: {@code bridge over the Danube}. */
    public LoanRepaid purpose(String purpose) {
        return new LoanRepaid(lender, borrower, amount, Option.some(purpose));
    }

    /** {@code a loan of China to Serbia is paid back: EUR 7 for a bridge}. */
    @Override
    public String sentence(Names names) {
        return Phrase.loan(this, "paid back", names);
    }
}
