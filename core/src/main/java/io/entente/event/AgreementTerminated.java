package io.entente.event;

import io.vavr.control.Option;

/**
 * An agreement ended: terminated, expired or withdrawn from.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 */
public record AgreementTerminated(String agreement, Option<String> title) implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementTerminated {
        agreement = Spelling.normal(agreement);
    }

    /** That step of the agreement of this id, its title not told. */
    public static AgreementTerminated of(String agreement) {
        return new AgreementTerminated(agreement, Option.none());
    }

    /** The same with the agreement's title. */
    public AgreementTerminated titled(String title) {
        return new AgreementTerminated(agreement, Option.some(title));
    }
}
