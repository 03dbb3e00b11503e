package io.entente.projections.aid;

import io.entente.projection.Item;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The help given.
 *
 * @param given per giver, recipient and item, in the order in which the first delivery of each is certain
 * @param facilities per facility, host and those who set it up, in the order in which the first word of each is certain
 */
public record AidState(Seq<AidGiven> given, Seq<Facility> facilities) {

    static final AidState EMPTY = new AidState(Vector.empty(), Vector.empty());

    /** Everything: what was given, then what was set up. */
    public Seq<Item> all() {
        return Vector.<Item>ofAll(given).appendAll(facilities);
    }

    @Override
    public String toString() {
        return all().mkString("Aid(", ", ", ")");
    }
}
