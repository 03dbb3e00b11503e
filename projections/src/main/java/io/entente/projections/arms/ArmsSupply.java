package io.entente.projections.arms;

import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/**
 * What of one weapon system one supplier delivered to one recipient.
 *
 * @param system the designation of the weapon system, as the first delivery spells it
 * @param supplier who delivered
 * @param recipient who received
 * @param units how many units, of the deliveries whose size is told, no more exactly than the least exact of them; none if
 *     it is told of none
 * @param ofUnknownSize how many deliveries do not tell their size
 * @param evidence the deliveries
 */
public record ArmsSupply(
        String system,
        Entity supplier,
        Entity recipient,
        Option<Count> units,
        int ofUnknownSize,
        SortedSet<DevelopmentId> evidence) {

    ArmsSupply and(Option<Count> delivered, DevelopmentId delivery) {
        return new ArmsSupply(
                system,
                supplier,
                recipient,
                delivered.map(units.getOrElse(Count.ZERO)::plus).orElse(units),
                ofUnknownSize + (delivered.isEmpty() ? 1 : 0),
                evidence.add(delivery));
    }

    /** For a person, by ids: {@code HQ-22 from CN to RS, 8 units and 1 delivery of unknown size [first, second]}. */
    @Override
    public String toString() {
        String size = ofUnknownSize == 1 ? "1 delivery of unknown size" : ofUnknownSize + " deliveries of unknown size";
        Seq<String> sizes = units.map(it -> it + " units").toVector().appendAll(Option.when(ofUnknownSize > 0, size));
        return "%s from %s to %s, %s %s"
                .formatted(system, supplier, recipient, sizes.mkString(" and "), evidence.mkString("[", ", ", "]"));
    }
}
