package io.entente.projection;

import static java.util.Objects.requireNonNull;

import io.entente.history.Occurrence;
import io.entente.history.Planned;
import java.util.function.Function;

/** A projection, and what is made of its state at the end. */
record Mapping<S, T>(Projection<S> projection, Function<? super S, ? extends T> function)
        implements Projection<Mapped<S, T>> {

    Mapping {
        requireNonNull(projection, "projection");
        requireNonNull(function, "function");
    }

    @Override
    public Mapped<S, T> initial() {
        return mapped(projection.initial());
    }

    @Override
    public Mapped<S, T> evolve(Mapped<S, T> state, Occurrence occurrence) {
        return mapped(projection.evolve(state.state(), occurrence));
    }

    @Override
    public Mapped<S, T> due(Mapped<S, T> state, Planned planned) {
        return mapped(projection.due(state.state(), planned));
    }

    @Override
    public Mapped<S, T> calledOff(Mapped<S, T> state, Planned planned) {
        return mapped(projection.calledOff(state.state(), planned));
    }

    private Mapped<S, T> mapped(S state) {
        return new Mapped<>(state, function);
    }
}
