package io.entente.projections.frames;

import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.projection.Item;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/**
 * A moment that a source calls a turning point.
 *
 * @param id the turning point, as a development
 * @param title the turn in the source's words
 * @param occurred when, in the source's words
 */
public record TurningPoint(DevelopmentId id, String title, EventDate occurred) implements Item {

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return TreeSet.of(id);
    }

    /** {@code a new era, 2016}. */
    @Override
    public String sentence(Names names) {
        return title + Item.when(occurred);
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of("title", title, "occurred", occurred);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(id);
    }

    /** For a person: {@code turning point: a new era, 2016 [new-era]}. */
    @Override
    public String toString() {
        return "turning point: %s%s [%s]".formatted(title, Item.when(occurred), id);
    }
}
