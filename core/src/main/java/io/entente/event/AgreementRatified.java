package io.entente.event;

import io.vavr.control.Option;

/**
 * A party consented to be bound by an agreement that was signed.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 */
public record AgreementRatified(String agreement, Option<String> title) implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementRatified {
        agreement = Spelling.normal(agreement);
    }

    /** That step of the agreement of this id, its title not told. */
    public static AgreementRatified of(String agreement) {
        return new AgreementRatified(agreement, Option.none());
    }

    /** The same with the agreement's title. */
    public AgreementRatified titled(String title) {
        return new AgreementRatified(agreement, Option.some(title));
    }
}
