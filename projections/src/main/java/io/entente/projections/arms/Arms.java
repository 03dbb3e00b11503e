package io.entente.projections.arms;

import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsDisplayed;
import io.entente.event.ArmsOrdered;
import io.entente.event.ArmsTransfer;
import io.entente.event.InvestmentCancelled;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Which arms were ordered, delivered and shown, how many as far as told. What is only shown in public is no delivery. What
 * comes from a supplier who is not told stands apart, for it may be anybody's. An order that is called off does not count,
 * and is taken off its whole where it is a part. More certainly delivered than was ordered is an anomaly.
 */
public record Arms() implements Question<ArmsState> {

    @Override
    public String name() {
        return "arms";
    }

    @Override
    public String topic() {
        return "Arms, aid and force";
    }

    @Override
    public Seq<Section<ArmsState>> sections() {
        return Array.of(new Section<>("arms", "Arms", ArmsState::all));
    }

    @Override
    public Seq<Anomaly> anomalies(ArmsState state) {
        return state.anomalies();
    }

    @Override
    public ArmsState initial() {
        return ArmsState.EMPTY;
    }

    @Override
    public ArmsState evolve(ArmsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case ArmsTransfer transfer ->
                transferred(state, transfer, occurrence).and(occurrence);
            // how many units the money is of is not told
            case InvestmentCancelled cancelled when cancelled.amount().isDefined() -> state;
            default -> state.and(occurrence);
        };
    }

    private static ArmsState transferred(ArmsState state, ArmsTransfer transfer, Occurrence occurrence) {
        return switch (transfer) {
            case ArmsOrdered it ->
                state.with(
                        it.system(), it.supplier(), it.recipient(), supply -> supply.withOrder(Lot.of(it, occurrence)));
            case ArmsDelivered it ->
                state.with(
                        it.system(),
                        it.supplier(),
                        it.recipient(),
                        supply -> supply.withDelivery(Lot.of(it, occurrence)));
            case ArmsDisplayed it -> state.with(it, occurrence);
        };
    }
}
