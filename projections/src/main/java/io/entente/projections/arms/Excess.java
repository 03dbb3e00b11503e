package io.entente.projections.arms;

import io.entente.event.DevelopmentId;
import io.entente.projection.Anomaly;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * More certainly delivered than the most that was ordered. A delivery belongs to an order that came before it: what may
 * have come before all orders told may be of one that is not told, and an order from a supplier who is not told may be
 * one from any.
 *
 * @param orders all that may have come before the deliveries
 * @param deliveries each of them certainly after an order told
 */
record Excess(Seq<Lot> orders, Seq<Lot> deliveries) {

    /**
     * What of a supply no reading allows.
     *
     * @param open what is told of the same from suppliers who are not told
     */
    static Option<Anomaly> in(ArmsSupply supply, Option<ArmsSupply> open) {
        if (supply.supplier().isEmpty()) {
            return Option.none(); // whoever it is may have been ordered from without word
        }
        Seq<Lot> all = supply.deliveries();
        Seq<Lot> orders = supply.ordersOf(all).appendAll(open.toVector().flatMap(it -> it.ordersOf(all)));
        Seq<Lot> deliveries = all.filter(delivery -> supply.orders().exists(delivery::certainlyAfter));
        return deliveries
                .map(last -> upTo(last, orders, deliveries))
                .filter(Excess::isOne)
                .maxBy(it -> it.orders.size())
                .map(it -> it.anomaly(supply));
    }

    /** What a delivery may be of, and all that can be of nothing else. */
    private static Excess upTo(Lot last, Seq<Lot> orders, Seq<Lot> deliveries) {
        Seq<Lot> later = orders.filter(order -> order.certainlyAfter(last));
        return new Excess(orders.removeAll(later), deliveries.filter(it -> later.forAll(o -> o.certainlyAfter(it))));
    }

    private boolean isOne() {
        return ordered().exists(most -> delivered().compareTo(most) > 0);
    }

    private BigDecimal delivered() {
        return deliveries.map(Lot::least).fold(BigDecimal.ZERO, BigDecimal::add);
    }

    private Option<BigDecimal> ordered() {
        return Option.sequence(orders.map(Lot::most)).map(most -> most.fold(BigDecimal.ZERO, BigDecimal::add));
    }

    private Anomaly anomaly(ArmsSupply supply) {
        return Anomaly.of(
                        "%s delivers at least %s %s to %s, and at most %s were ordered by then",
                        supply.supplier().get(),
                        delivered().toPlainString(),
                        supply.system(),
                        supply.recipient(),
                        ordered().get().toPlainString())
                .restingOn(TreeSet.<DevelopmentId>ofAll(
                        deliveries.appendAll(orders).map(Lot::id)));
    }
}
