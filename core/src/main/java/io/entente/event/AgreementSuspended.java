package io.entente.event;

import io.vavr.control.Option;

/**
 * The operation of an agreement was suspended.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 */
public record AgreementSuspended(String agreement, Option<String> title) implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementSuspended {
        agreement = Spelling.normal(agreement);
    }

    /** That step of the agreement of this id, its title not told. */
    public static AgreementSuspended of(String agreement) {
        return new AgreementSuspended(agreement, Option.none());
    }

    /** The same with the agreement's title. */
    public AgreementSuspended titled(String title) {
        return new AgreementSuspended(agreement, Option.some(title));
    }
}
