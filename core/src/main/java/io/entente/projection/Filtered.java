package io.entente.projection;

import static java.util.Objects.requireNonNull;

import io.entente.history.Occurrence;
import io.entente.history.Planned;

/** A projection of a part of what happened. */
record Filtered<S>(Projection<S> projection, Filter filter) implements Projection<S> {

    Filtered {
        requireNonNull(projection, "projection");
        requireNonNull(filter, "filter");
    }

    @Override
    public S initial() {
        return projection.initial();
    }

    @Override
    public S evolve(S state, Occurrence occurrence) {
        return filter.holds(occurrence.assessment()) ? projection.evolve(state, occurrence) : state;
    }

    @Override
    public S due(S state, Planned planned) {
        return filter.holds(planned.assessment()) ? projection.due(state, planned) : state;
    }

    @Override
    public S calledOff(S state, Planned planned) {
        return filter.holds(planned.assessment()) ? projection.calledOff(state, planned) : state;
    }
}
