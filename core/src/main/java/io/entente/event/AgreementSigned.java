package io.entente.event;

import io.vavr.control.Option;

/**
 * An agreement was signed.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 */
public record AgreementSigned(String agreement, Option<String> title) implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementSigned {
        agreement = Spelling.normal(agreement);
    }

    /** That step of the agreement of this id, its title not told. */
    public static AgreementSigned of(String agreement) {
        return new AgreementSigned(agreement, Option.none());
    }

    /** The same with the agreement's title. */
    public AgreementSigned titled(String title) {
        return new AgreementSigned(agreement, Option.some(title));
    }
}
