package io.entente.event;

import io.vavr.control.Option;

/**
 * An agreement was made known, before or without a word of its signing.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 */
public record AgreementAnnounced(String agreement, Option<String> title) implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementAnnounced {
        agreement = Spelling.normal(agreement);
    }

    /** That step of the agreement of this id, its title not told. */
    public static AgreementAnnounced of(String agreement) {
        return new AgreementAnnounced(agreement, Option.none());
    }

    /** The same with the agreement's title. */
    public AgreementAnnounced titled(String title) {
        return new AgreementAnnounced(agreement, Option.some(title));
    }
}
