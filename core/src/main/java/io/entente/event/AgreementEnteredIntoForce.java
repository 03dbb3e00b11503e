package io.entente.event;

import io.vavr.control.Option;

/**
 * An agreement entered into force, or did so again after a suspension.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 */
public record AgreementEnteredIntoForce(String agreement, Option<String> title) implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementEnteredIntoForce {
        agreement = Spelling.normal(agreement);
    }

    /** That step of the agreement of this id, its title not told. */
    public static AgreementEnteredIntoForce of(String agreement) {
        return new AgreementEnteredIntoForce(agreement, Option.none());
    }

    /** The same with the agreement's title. */
    public AgreementEnteredIntoForce titled(String title) {
        return new AgreementEnteredIntoForce(agreement, Option.some(title));
    }
}
