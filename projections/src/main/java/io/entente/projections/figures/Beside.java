package io.entente.projections.figures;

import io.entente.event.DevelopmentId;
import io.entente.event.Sum;
import io.vavr.collection.SortedSet;

/**
 * What stands beside a figure.
 *
 * @param sum what is told one by one, added up
 * @param evidence the developments that tell it
 */
record Beside(Sum sum, SortedSet<DevelopmentId> evidence) {

    Beside and(Beside other) {
        return new Beside(sum.plus(other.sum), evidence.addAll(other.evidence));
    }
}
