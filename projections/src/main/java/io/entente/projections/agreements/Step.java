package io.entente.projections.agreements;

import io.entente.event.AgreementAmended;
import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementStep;
import io.entente.event.AgreementSuspended;
import io.entente.event.AgreementTermSet;
import io.entente.event.AgreementTerminated;
import io.entente.event.Entity;
import io.entente.event.RatificationRevoked;
import io.entente.history.Occurrence;
import io.entente.projections.agreements.Agreement.Status;
import io.vavr.control.Option;

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

        private static Option<Stage> of(AgreementStep step) {
            return switch (step) {
                case AgreementAnnounced ignored -> Option.some(ANNOUNCED);
                case AgreementSigned ignored -> Option.some(SIGNED);
                case AgreementRatified ignored -> Option.some(RATIFIED);
                case AgreementEnteredIntoForce ignored -> Option.some(IN_FORCE);
                case AgreementSuspended ignored -> Option.some(SUSPENDED);
                case AgreementTerminated ignored -> Option.some(TERMINATED);
                case AgreementAmended ignored -> Option.none();
                case AgreementTermSet ignored -> Option.none();
                case RatificationRevoked ignored -> Option.none();
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

    /** A step as it was told; none if it does not move the life on. */
    static Option<Step> of(AgreementStep told, Occurrence occurrence) {
        return Stage.of(told).map(stage -> new Step(told, stage, occurrence));
    }

    boolean certainlyAfter(Step other) {
        return occurrence.certainlyAfter(other.occurrence);
    }

    /** Whether it may be the step of that party: it names the party, or nobody. */
    boolean mayBeOf(Entity party) {
        return told.parties().isEmpty() || told.parties().contains(party);
    }
}
