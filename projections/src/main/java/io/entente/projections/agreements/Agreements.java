package io.entente.projections.agreements;

import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementStep;
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
import io.entente.projection.Projection;
import io.entente.projections.agreements.Agreement.Status;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

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
                state.life(step.agreement()).fold(() -> state.with(Life.begin(step, occurrence)), life -> state.with(
                                life.after(step, occurrence))
                        .with(life.anomaly(step, occurrence)));
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
        Option<Agreement> known = state.of(entry.agreement());
        return state.life(entry.agreement()).exists(life -> !life.awaits(planned))
                ? state
                : state.withDue(new Agreement(
                        entry.agreement(),
                        entry.title().orElse(known.flatMap(Agreement::title)),
                        Status.DUE,
                        planned.date(),
                        known.map(Agreement::evidence)
                                .getOrElse(TreeSet.empty())
                                .add(planned.id())));
    }
}
