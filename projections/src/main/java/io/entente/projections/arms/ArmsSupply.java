package io.entente.projections.arms;

import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/**
 * What of one weapon system one supplier delivered to one recipient.
 *
 * @param system the designation of the weapon system
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
}
