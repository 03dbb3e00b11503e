package io.entente.projections.ownership;

import io.entente.event.StakeAcquired;
import io.entente.event.StakeChange;
import io.entente.event.StakeDivested;
import io.entente.event.StakeReported;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projections.ownership.Move.Kind;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Who holds how much of what. Steps add up, a reported level replaces them; where the dates leave open which came first,
 * the level holds, and of levels any of those that may be the last. What was wholly given up is told as nothing. A sum is
 * as exact as what it is made of; a share that no source tells is something between nothing and all that is left: more
 * leaves a floor a floor, less leaves a ceiling a ceiling. What no reading of the dates and sizes allows is an anomaly.
 */
public record Ownership() implements Question<HoldingsState> {

    @Override
    public String name() {
        return "ownership";
    }

    @Override
    public String topic() {
        return "Money";
    }

    @Override
    public Seq<Section<HoldingsState>> sections() {
        return Array.of(new Section<>("holdings", "Holdings", HoldingsState::told));
    }

    @Override
    public Seq<Anomaly> anomalies(HoldingsState state) {
        return state.anomalies();
    }

    @Override
    public HoldingsState initial() {
        return HoldingsState.EMPTY;
    }

    @Override
    public HoldingsState evolve(HoldingsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case StakeChange change -> changed(state, change, occurrence);
            default -> state;
        };
    }

    private static HoldingsState changed(HoldingsState state, StakeChange change, Occurrence occurrence) {
        return switch (change) {
            case StakeAcquired it ->
                it.seller()
                        .filter(seller -> !seller.equals(it.acquirer())) // nobody gives up what it acquires by that
                        .map(seller ->
                                state.with(it.asset(), seller, new Move(Kind.GIVEN_UP, it.percent(), true, occurrence)))
                        .getOrElse(state)
                        .with(it.asset(), it.acquirer(), new Move(Kind.ACQUIRED, it.percent(), false, occurrence));
            case StakeDivested it ->
                state.with(it.asset(), it.holder(), new Move(Kind.GIVEN_UP, it.percent(), false, occurrence));
            case StakeReported it ->
                state.with(
                        it.asset(), it.holder(), new Move(Kind.REPORTED, Option.some(it.percent()), false, occurrence));
        };
    }
}
