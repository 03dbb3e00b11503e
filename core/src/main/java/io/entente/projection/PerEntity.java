package io.entente.projection;

import static java.util.Objects.requireNonNull;

import io.entente.event.Entity;
import io.entente.history.Assessment;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.function.UnaryOperator;

/** A projection for each entity of its own, of what names it. */
record PerEntity<S>(Projection<S> projection) implements Projection<SortedMap<Entity, S>> {

    PerEntity {
        requireNonNull(projection, "projection");
    }

    @Override
    public SortedMap<Entity, S> initial() {
        return TreeMap.empty();
    }

    @Override
    public SortedMap<Entity, S> evolve(SortedMap<Entity, S> states, Occurrence occurrence) {
        return ofEachNamed(occurrence.assessment(), states, state -> projection.evolve(state, occurrence));
    }

    @Override
    public SortedMap<Entity, S> due(SortedMap<Entity, S> states, Planned planned) {
        return ofEachNamed(planned.assessment(), states, state -> projection.due(state, planned));
    }

    @Override
    public SortedMap<Entity, S> calledOff(SortedMap<Entity, S> states, Planned planned) {
        return ofEachNamed(planned.assessment(), states, state -> projection.calledOff(state, planned));
    }

    private SortedMap<Entity, S> ofEachNamed(
            Assessment assessment, SortedMap<Entity, S> states, UnaryOperator<S> next) {
        return assessment
                .development()
                .entities()
                .foldLeft(
                        states,
                        (all, entity) ->
                                all.put(entity, next.apply(all.get(entity).getOrElse(projection::initial))));
    }
}
