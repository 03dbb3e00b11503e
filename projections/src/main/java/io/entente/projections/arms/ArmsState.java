package io.entente.projections.arms;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The arms delivered.
 *
 * @param supplies per system, supplier and recipient, in the order of the first delivery
 */
public record ArmsState(Seq<ArmsSupply> supplies) {

    static final ArmsState EMPTY = new ArmsState(List.empty());

    @Override
    public String toString() {
        return supplies.mkString("Arms(", ", ", ")");
    }
}
