package io.entente.projections.arms;

import io.entente.event.ArmsDisplayed;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * The arms ordered, delivered and shown.
 *
 * @param supplies what was ordered and delivered, per system, supplier and recipient, in the order in which the first order
 *     or delivery of each is certain; of an unknown supplier apart from that of any known one
 * @param shown what was shown, per system and exhibitor, in the order in which the first showing of each is certain
 */
public record ArmsState(Seq<ArmsSupply> supplies, Seq<ArmsShown> shown) {

    static final ArmsState EMPTY = new ArmsState(Vector.empty(), Vector.empty());

    /** Everything: what was ordered and delivered, then what was shown. */
    public Seq<Item> all() {
        return Vector.<Item>ofAll(supplies).appendAll(shown);
    }

    /** Where more was delivered than ordered, by every reading of dates and sizes. */
    public Seq<Anomaly> anomalies() {
        return supplies.flatMap(supply -> Excess.in(supply, openOrders(supply)));
    }

    private Seq<Lot> openOrders(ArmsSupply supply) {
        return supplies.filter(it -> isOf(it, supply.system(), Option.none(), supply.recipient()))
                .flatMap(ArmsSupply::orders);
    }

    ArmsState with(String system, Option<Entity> supplier, Entity recipient, UnaryOperator<ArmsSupply> more) {
        int known = supplies.indexWhere(it -> isOf(it, system, supplier, recipient));
        return new ArmsState(
                known < 0
                        ? supplies.append(more.apply(ArmsSupply.none(system, supplier, recipient)))
                        : supplies.update(known, more),
                shown);
    }

    private static boolean isOf(ArmsSupply supply, String system, Option<Entity> supplier, Entity recipient) {
        return supply.supplier().equals(supplier)
                && supply.recipient().equals(recipient)
                && Spelling.folded(supply.system()).equals(Spelling.folded(system));
    }

    ArmsState with(ArmsDisplayed told, Occurrence showing) {
        int known = shown.indexWhere(it -> it.isOf(told));
        return new ArmsState(
                supplies,
                known < 0
                        ? shown.append(ArmsShown.of(told, showing))
                        : shown.update(known, it -> it.and(told, showing)));
    }

    @Override
    public String toString() {
        return all().mkString("Arms(", ", ", ")");
    }
}
