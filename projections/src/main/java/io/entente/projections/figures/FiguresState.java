package io.entente.projections.figures;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The figures stated, each on its own: sources' sums differ in scope, so they are never added up or averaged.
 *
 * @param all in the order in which they were stated
 */
public record FiguresState(Seq<Figure> all) {

    static final FiguresState EMPTY = new FiguresState(Vector.empty());

    @Override
    public String toString() {
        return all.mkString("Figures(", ", ", ")");
    }
}
