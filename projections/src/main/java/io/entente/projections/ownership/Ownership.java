package io.entente.projections.ownership;

import io.entente.event.AgreementStep;
import io.entente.event.ArmsTransfer;
import io.entente.event.Diplomacy;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.ForceUsed;
import io.entente.event.Investment;
import io.entente.event.Narrative;
import io.entente.event.OwnDevelopment;
import io.entente.event.Percent;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeChange;
import io.entente.event.StakeDivested;
import io.entente.event.StakeReported;
import io.entente.event.Undertaking;
import io.entente.history.Occurrence;
import io.entente.projection.Projection;
import io.entente.projections.ownership.Stake.GivenUp;
import io.vavr.control.Option;

/**
 * Who holds how much of what. Steps add up, a reported level replaces them; where the dates leave open which came first,
 * the level holds. A share that no source tells is unknown,
 * and so is every sum it enters.
 */
public record Ownership() implements Projection<HoldingsState> {

    @Override
    public HoldingsState initial() {
        return HoldingsState.EMPTY;
    }

    @Override
    public HoldingsState evolve(HoldingsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case StakeChange change -> changed(state, change, occurrence);
            case AgreementStep ignored -> state;
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

    private static HoldingsState changed(HoldingsState state, StakeChange change, Occurrence occurrence) {
        return switch (change) {
            case StakeAcquired it ->
                it.seller()
                        .map(seller -> givenUp(
                                state, it.asset(), seller, it.percent(), state.isHeld(it.asset(), seller), occurrence))
                        .getOrElse(state)
                        .change(it.asset(), it.acquirer(), stake -> stake.acquired(it.percent(), occurrence));
            case StakeDivested it -> givenUp(state, it.asset(), it.holder(), it.percent(), true, occurrence);
            case StakeReported it ->
                state.change(it.asset(), it.holder(), stake -> stake.reported(it.percent(), occurrence));
        };
    }

    private static HoldingsState givenUp(
            HoldingsState state,
            Entity asset,
            Entity holder,
            Option<Percent> part,
            boolean told,
            Occurrence occurrence) {
        GivenUp given = new GivenUp(part.flatMap(Percent::exact), told, occurrence);
        return state.change(asset, holder, stake -> stake.givenUp(given));
    }
}
