package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A loan, or a part of it, was paid out. A correction is negative.
 *
 * @param lender who lends: a country, a bank
 * @param borrower who borrows
 * @param amount how much; a correction is negative; none if not told
 * @param purpose what it is for, in the source's words; none if not told
 */
@Described("A loan, or a part of it, was paid out.")
@Example("{development: bridge-loan-paid, occurred: 2012, kind: LoanDisbursed, lender: CN,"
        + " borrower: RS, amount: {amount: 85000000, currency: EUR}, purpose: bridge over the Danube}")
public record LoanDisbursed(
        @Described("Who lends: a country, a bank.") Entity lender,
        @Described("Who borrows.") Entity borrower,

        @Described("How much; a correction is negative; leave out if not told.") @MayBeNegative
        Option<Amount> amount,

        @Described("What it is for, in the source's words.") Option<String> purpose)
        implements Loan {

    /** Checks that nothing is null. */
    public LoanDisbursed {
        requireNonNull(lender, "lender");
        requireNonNull(borrower, "borrower");
        Given.within(amount, "amount");
        Given.within(purpose, "purpose");
    }

    /** A loan of unknown size, for what not told. */
    public static LoanDisbursed of(Entity lender, Entity borrower) {
        return new LoanDisbursed(lender, borrower, Option.none(), Option.none());
    }

    /** The same, of that size. */
    public LoanDisbursed worth(Amount amount) {
        return new LoanDisbursed(lender, borrower, Option.some(amount), purpose);
    }

    /** The same, for that: {@code bridge over the Danube}. */
    public LoanDisbursed purpose(String purpose) {
        return new LoanDisbursed(lender, borrower, amount, Option.some(purpose));
    }

    /** {@code a loan of China to Serbia is paid out: EUR 7 for a bridge}. */
    @Override
    public String sentence(Names names) {
        return amount.filter(Amount::isNegative)
                .map(less -> "the sum paid out of a loan of %s to %s is corrected%s%s"
                        .formatted(
                                names.nameOf(lender),
                                names.nameOf(borrower),
                                Phrase.correction(less),
                                Phrase.optional(": ", purpose)))
                .getOrElse(() -> Phrase.loan(this, "paid out", names));
    }
}
