package io.entente.projection;

import static java.util.Objects.requireNonNull;

import io.entente.history.Occurrence;
import io.entente.history.Planned;

/** Two projections in one pass. */
record Both<S, T>(Projection<S> one, Projection<T> other) implements Projection<Pair<S, T>> {

    Both {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
    }

    @Override
    public Pair<S, T> initial() {
        return new Pair<>(one.initial(), other.initial());
    }

    @Override
    public Pair<S, T> evolve(Pair<S, T> state, Occurrence occurrence) {
        return new Pair<>(one.evolve(state.first(), occurrence), other.evolve(state.second(), occurrence));
    }

    @Override
    public Pair<S, T> due(Pair<S, T> state, Planned planned) {
        return new Pair<>(one.due(state.first(), planned), other.due(state.second(), planned));
    }

    @Override
    public Pair<S, T> calledOff(Pair<S, T> state, Planned planned) {
        return new Pair<>(one.calledOff(state.first(), planned), other.calledOff(state.second(), planned));
    }
}
