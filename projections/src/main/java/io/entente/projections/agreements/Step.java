package io.entente.projections.agreements;

import io.entente.event.AgreementStep;
import io.entente.event.Entity;
import io.entente.history.Occurrence;

/** A step of an agreement, and what is known of it. */
record Step(AgreementStep told, Occurrence occurrence) {

    boolean certainlyAfter(Step other) {
        return occurrence.certainlyAfter(other.occurrence);
    }

    /** Whether it may be the step of that party: it names the party, or nobody. */
    boolean mayBeOf(Entity party) {
        return told.parties().isEmpty() || told.parties().contains(party);
    }
}
