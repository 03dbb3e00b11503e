package io.entente.projections.agreements;

import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementStep;
import io.entente.event.AgreementSuspended;
import io.entente.event.AgreementTerminated;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Anomaly;
import io.entente.projections.agreements.Agreement.Status;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * The life of an agreement as far as it was told.
 *
 * @param agreement where it stands
 * @param stage the stage it has reached
 * @param reachedBy the development by which it reached that
 */
record Life(Agreement agreement, Stage stage, Occurrence reachedBy) {

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

        static Stage of(AgreementStep step) {
            return switch (step) {
                case AgreementAnnounced ignored -> ANNOUNCED;
                case AgreementSigned ignored -> SIGNED;
                case AgreementRatified ignored -> RATIFIED;
                case AgreementEnteredIntoForce ignored -> IN_FORCE;
                case AgreementSuspended ignored -> SUSPENDED;
                case AgreementTerminated ignored -> TERMINATED;
            };
        }
    }

    static Life begin(AgreementStep step, Occurrence occurrence) {
        Stage stage = Stage.of(step);
        return new Life(
                new Agreement(
                        step.agreement(), step.title(), stage.status, occurrence.date(), TreeSet.of(occurrence.id())),
                stage,
                occurrence);
    }

    /** The life after another step, as the fold hands it: where dates overlap, the stage decides. */
    Life after(AgreementStep step, Occurrence occurrence) {
        Stage next = Stage.of(step);
        boolean resumed = stage == Stage.SUSPENDED && next == Stage.IN_FORCE && occurrence.certainlyAfter(reachedBy);
        boolean further = next.compareTo(stage) > 0 || resumed;
        Agreement now = new Agreement(
                agreement.id(),
                step.title().orElse(agreement.title()),
                further ? next.status : agreement.status(),
                further && next.status != agreement.status() ? occurrence.date() : agreement.since(),
                agreement.evidence().add(occurrence.id()));
        return next.compareTo(stage) < 0 && !resumed
                ? new Life(now, stage, reachedBy)
                : new Life(now, next, occurrence);
    }

    /** What does not fit, if the dates of the step exclude that it came before the stage reached. */
    Option<Anomaly> anomaly(AgreementStep step, Occurrence occurrence) {
        Stage next = Stage.of(step);
        boolean resumed = stage == Stage.SUSPENDED && next == Stage.IN_FORCE;
        return Option.when(
                next.compareTo(stage) < 0 && !resumed && occurrence.certainlyAfter(reachedBy),
                () -> new Anomaly(
                        "%s is %s since %s, and then %s on %s"
                                .formatted(agreement.id(), stage.text, reachedBy.date(), next.text, occurrence.date()),
                        TreeSet.of(reachedBy.id(), occurrence.id())));
    }

    /** Whether an entry into force planned for then would still be one: before it is in force, or after a suspension. */
    boolean awaits(Planned entry) {
        boolean afterwards =
                entry.account().earliest().exists(first -> reachedBy.latest().exists(first::isAfter));
        return stage.compareTo(Stage.IN_FORCE) < 0 || (stage == Stage.SUSPENDED && afterwards);
    }
}
