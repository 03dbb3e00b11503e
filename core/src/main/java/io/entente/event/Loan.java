package io.entente.event;

import io.vavr.control.Option;

/** Money lent, after the terms of AidData's Tracking Underreported Financial Flows: promised with obligation, paid out, paid back. */
public sealed interface Loan extends Development permits LoanAgreed, LoanDisbursed, LoanRepaid {

    /** Who lends. */
    Entity lender();

    /** Who borrows. */
    Entity borrower();

    /** How much; none if not told. */
    Option<Amount> amount();

    /** What it is for, in the source's words; none if not told. */
    Option<String> purpose();

    @Override
    default boolean accumulates() {
        return true;
    }
}
