package io.entente.projections.incidents;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The incidents, each by itself.
 *
 * @param all in the order in which they have certainly happened
 */
public record IncidentsState(Seq<Episode> all) {

    static final IncidentsState EMPTY = new IncidentsState(Vector.empty());

    @Override
    public String toString() {
        return all.mkString("Incidents(", ", ", ")");
    }
}
