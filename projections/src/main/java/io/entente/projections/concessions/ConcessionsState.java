package io.entente.projections.concessions;

import io.entente.event.Entity;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The rights to assets.
 *
 * @param all one per holder and asset, in the order in which the first grant of each is certain
 */
public record ConcessionsState(Seq<Concession> all) {

    static final ConcessionsState EMPTY = new ConcessionsState(Vector.empty());

    /** The rights to one asset. */
    public Seq<Concession> of(Entity asset) {
        return all.filter(it -> it.asset().equals(asset));
    }

    @Override
    public String toString() {
        return all.mkString("Concessions(", ", ", ")");
    }
}
