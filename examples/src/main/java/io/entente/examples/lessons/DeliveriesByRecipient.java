package io.entente.examples.lessons;

import io.entente.event.ArmsDelivered;
import io.entente.event.Count;
import io.entente.event.Entity;
import io.entente.history.Occurrence;
import io.entente.projection.Projection;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;

/** Units delivered so far, per recipient; a delivery of unknown size counts as none. */
public record DeliveriesByRecipient() implements Projection<Map<Entity, Count>> {

    @Override
    public Map<Entity, Count> initial() {
        return TreeMap.empty();
    }

    @Override
    public Map<Entity, Count> evolve(Map<Entity, Count> units, Occurrence o) {
        return switch (o.development()) {
            case ArmsDelivered d -> units.put(d.recipient(), d.units().getOrElse(Count.ZERO), Count::plus);
            default -> units;
        };
    }
}
