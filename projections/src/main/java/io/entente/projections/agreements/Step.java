package io.entente.projections.agreements;

import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementStep;
import io.entente.event.AgreementSuspended;
import io.entente.event.AgreementTerminated;
import io.entente.event.Entity;
import io.entente.history.Occurrence;
import io.entente.projections.agreements.Agreement.Status;

/** A step in the life of an agreement, and what is known of it. */
record Step(AgreementStep told, Stage stage, Occurrence occurrence) {

    /** The stages of a life, in their order. */
    enum Stage {
        ANNOUNCED("announced", Status.ANNOUNCED),
        SIGNED("signed", Status.SIGNED),
        RATIFIED("ratified", Status.SIGNED),
        IN_FORCE("in force", Status.IN_FORCE),
        SUSPENDED("suspended", Status.SUSPENDED),
        TERMINATED("terminated", Status.TERMINATED);

        private final String text;
        private final Status status;

        Stage(String text, Status status) {
            this.text = text;
            this.status = status;
        }

        private static Stage of(AgreementStep step) {
            return switch (step) {
                case AgreementAnnounced ignored -> ANNOUNCED;
                case AgreementSigned ignored -> SIGNED;
                case AgreementRatified ignored -> RATIFIED;
                case AgreementEnteredIntoForce ignored -> IN_FORCE;
                case AgreementSuspended ignored -> SUSPENDED;
                case AgreementTerminated ignored -> TERMINATED;
            };
        }

        Status status() {
            return status;
        }

        /** Whether an agreement lives from such a step on, for the first time or, after its end, again. */
        boolean begins() {
            return this == SIGNED || this == RATIFIED || this == IN_FORCE;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Step of(AgreementStep told, Occurrence occurrence) {
        return new Step(told, Stage.of(told), occurrence);
    }

    boolean certainlyAfter(Step other) {
        return occurrence.certainlyAfter(other.occurrence);
    }

    /** Whether it may be the step of that party: it names the party, or nobody. */
    boolean mayBeOf(Entity party) {
        return told.parties().isEmpty() || told.parties().contains(party);
    }
}
