package io.entente.projections.arms;

import io.entente.event.AgreementStep;
import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsDisplayed;
import io.entente.event.Diplomacy;
import io.entente.event.FigureReported;
import io.entente.event.ForceUsed;
import io.entente.event.Investment;
import io.entente.event.Narrative;
import io.entente.event.OwnDevelopment;
import io.entente.event.Spelling;
import io.entente.event.StakeChange;
import io.entente.event.Undertaking;
import io.entente.history.Occurrence;
import io.entente.projection.Projection;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/** Which arms were delivered, how many as far as told. What is only shown in public is no delivery. */
public record Arms() implements Projection<ArmsState> {

    @Override
    public ArmsState initial() {
        return ArmsState.EMPTY;
    }

    @Override
    public ArmsState evolve(ArmsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case ArmsDelivered delivered -> delivered(state, delivered, occurrence);
            case ArmsDisplayed ignored -> state;
            case AgreementStep ignored -> state;
            case StakeChange ignored -> state;
            case Investment ignored -> state;
            case Diplomacy ignored -> state;
            case Narrative ignored -> state;
            case Undertaking ignored -> state;
            case ForceUsed ignored -> state;
            case FigureReported ignored -> state;
            case OwnDevelopment ignored -> state;
        };
    }

    private static ArmsState delivered(ArmsState state, ArmsDelivered it, Occurrence occurrence) {
        String system = Spelling.folded(it.system());
        int known = state.supplies()
                .indexWhere(supply -> Spelling.folded(supply.system()).equals(system)
                        && supply.supplier().equals(it.supplier())
                        && supply.recipient().equals(it.recipient()));
        ArmsSupply before = known < 0
                ? new ArmsSupply(it.system(), it.supplier(), it.recipient(), Option.none(), 0, TreeSet.empty())
                : state.supplies().get(known);
        ArmsSupply after = before.and(it.units(), occurrence.id());
        return new ArmsState(
                known < 0 ? state.supplies().append(after) : state.supplies().update(known, after));
    }
}
