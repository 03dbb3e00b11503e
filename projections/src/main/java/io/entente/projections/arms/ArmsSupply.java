package io.entente.projections.arms;

import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What of one weapon system one supplier delivered to one recipient.
 *
 * @param system the designation of the weapon system, as the first delivery spells it
 * @param supplier who delivered; none if nobody tells
 * @param recipient who received
 * @param units how many units, of the deliveries whose size is told, no more exactly than the least exact of them; none if
 *     it is told of none
 * @param ofUnknownSize how many deliveries do not tell their size
 * @param evidence the deliveries
 */
public record ArmsSupply(
        String system,
        Option<Entity> supplier,
        Entity recipient,
        Option<Count> units,
        int ofUnknownSize,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    ArmsSupply and(Option<Count> delivered, DevelopmentId delivery) {
        return new ArmsSupply(
                system,
                supplier,
                recipient,
                delivered.map(units.getOrElse(Count.ZERO)::plus).orElse(units),
                ofUnknownSize + (delivered.isEmpty() ? 1 : 0),
                evidence.add(delivery));
    }

    /** {@code China to Serbia: HQ-22, 8 units and one delivery of unknown size}. */
    @Override
    public String sentence(Names names) {
        return "%s to %s: %s, %s"
                .formatted(
                        supplier.map(names::nameOf).getOrElse("an unknown supplier"),
                        names.nameOf(recipient),
                        system,
                        sizes("one"));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "supplier", supplier,
                "recipient", recipient,
                "system", system,
                "units", new Measure(units),
                "deliveriesOfUnknownSize", ofUnknownSize);
    }

    private String sizes(String one) {
        String unknown =
                ofUnknownSize == 1 ? one + " delivery of unknown size" : ofUnknownSize + " deliveries of unknown size";
        return units.map(it -> it + " units")
                .toVector()
                .appendAll(Option.when(ofUnknownSize > 0, unknown))
                .mkString(" and ");
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(supplier, recipient, Spelling.folded(system));
    }

    /** For a person, by ids: {@code HQ-22 from CN to RS, 8 units and 1 delivery of unknown size [first, second]}. */
    @Override
    public String toString() {
        return "%s from %s to %s, %s %s"
                .formatted(
                        system,
                        supplier.map(Entity::id).getOrElse("somebody"),
                        recipient,
                        sizes("1"),
                        evidence.mkString("[", ", ", "]"));
    }
}
