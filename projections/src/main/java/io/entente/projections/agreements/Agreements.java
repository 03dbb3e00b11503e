package io.entente.projections.agreements;

import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementStep;
import io.entente.event.AgreementSuspended;
import io.entente.event.AgreementTerminated;
import io.entente.event.ArmsTransfer;
import io.entente.event.Diplomacy;
import io.entente.event.FigureReported;
import io.entente.event.ForceUsed;
import io.entente.event.Investment;
import io.entente.event.Narrative;
import io.entente.event.OwnDevelopment;
import io.entente.event.StakeChange;
import io.entente.event.Undertaking;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Anomaly;
import io.entente.projection.Projection;
import io.entente.projections.agreements.Agreement.Status;
import io.vavr.collection.TreeSet;

/**
 * Which agreements there are and where each stands. A life cycle goes by date; where dates overlap, by stage. What is
 * planned for a day that has passed is {@code due}, never in force.
 */
public record Agreements() implements Projection<AgreementsState> {

    @Override
    public AgreementsState initial() {
        return AgreementsState.EMPTY;
    }

    @Override
    public AgreementsState evolve(AgreementsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case AgreementStep step ->
                state.of(step.agreement())
                        .fold(
                                () -> state.with(
                                        Agreement.first(step.agreement(), step.title(), status(step), occurrence)),
                                agreement ->
                                        next(state, agreement.also(step.title(), occurrence.id()), step, occurrence));
            case StakeChange ignored -> state;
            case Investment ignored -> state;
            case ArmsTransfer ignored -> state;
            case Diplomacy ignored -> state;
            case Narrative ignored -> state;
            case Undertaking ignored -> state;
            case ForceUsed ignored -> state;
            case FigureReported ignored -> state;
            case OwnDevelopment ignored -> state;
        };
    }

    @Override
    public AgreementsState due(AgreementsState state, Planned planned) {
        if (!(planned.development() instanceof AgreementEnteredIntoForce entry)) {
            return state;
        }
        return state.of(entry.agreement())
                .map(agreement -> agreement.also(entry.title(), planned.id()))
                .map(agreement -> agreement.status().compareTo(Status.DUE) < 0 ? agreement.due(planned) : agreement)
                .map(state::with)
                .getOrElse(() -> state.with(Agreement.planned(entry.agreement(), entry.title(), planned)));
    }

    private static AgreementsState next(
            AgreementsState state, Agreement agreement, AgreementStep step, Occurrence occurrence) {
        Status now = agreement.status();
        Status next = status(step);
        boolean resumed = now == Status.SUSPENDED && next == Status.IN_FORCE && agreement.isCertainlyBefore(occurrence);
        if (next.compareTo(now) > 0 || resumed) {
            return state.with(agreement.movedTo(next, occurrence));
        }
        AgreementsState same = state.with(agreement);
        return next != now && agreement.isCertainlyBefore(occurrence)
                ? same.with(new Anomaly(
                        "%s is %s since %s, and then %s on %s"
                                .formatted(agreement.id(), now, agreement.since(), next, occurrence.date()),
                        TreeSet.of(occurrence.id())))
                : same;
    }

    private static Status status(AgreementStep step) {
        return switch (step) {
            case AgreementAnnounced ignored -> Status.ANNOUNCED;
            case AgreementSigned ignored -> Status.SIGNED;
            case AgreementRatified ignored -> Status.SIGNED;
            case AgreementEnteredIntoForce ignored -> Status.IN_FORCE;
            case AgreementSuspended ignored -> Status.SUSPENDED;
            case AgreementTerminated ignored -> Status.TERMINATED;
        };
    }
}
