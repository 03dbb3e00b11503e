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
import io.entente.event.RatificationRevoked;
import io.entente.projections.agreements.Agreement.Status;
import io.vavr.control.Option;

/** The stages of the life of an agreement, in their order. */
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

    /** The stage that a step brings an agreement to; none if it changes what the agreement says, or who consents to it. */
    static Option<Stage> of(AgreementStep step) {
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

    /** Whether such a step takes back that one: a suspension ends with the next entry into force, an end with a new life. */
    boolean takesBack(Stage other) {
        return switch (other) {
            case SUSPENDED -> this == IN_FORCE;
            case TERMINATED -> begins();
            case ANNOUNCED, SIGNED, RATIFIED, IN_FORCE -> false;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
