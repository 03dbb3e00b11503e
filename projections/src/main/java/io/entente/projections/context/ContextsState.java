package io.entente.projections.context;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The background of the relationship.
 *
 * @param all in the order in which it has certainly begun
 */
public record ContextsState(Seq<Context> all) {

    static final ContextsState EMPTY = new ContextsState(Vector.empty());

    ContextsState with(Context context) {
        return new ContextsState(all.append(context));
    }

    @Override
    public String toString() {
        return all.mkString("Context(", ", ", ")");
    }
}
