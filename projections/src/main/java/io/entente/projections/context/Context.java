package io.entente.projections.context;

import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.projection.Item;
import io.entente.projection.Texts;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/**
 * A part of the background.
 *
 * @param id the note of it, as a development
 * @param text what it is, in words
 * @param since since when, in the source's words
 * @param by the ids of the sources whose word it is
 */
public record Context(DevelopmentId id, String text, EventDate since, Seq<String> by) implements Item {

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return TreeSet.of(id);
    }

    /** {@code Russia's war with Ukraine since 2022/.., according to gazette}. */
    @Override
    public String sentence(Names names) {
        return "%s%s, according to %s".formatted(text, Item.since(since), by.mkString(" and "));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of("text", text, "since", since, "by", new Texts(by));
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(id);
    }

    /** For a person, by ids: {@code Russia's war with Ukraine since 2022/.., according to gazette [war]}. */
    @Override
    public String toString() {
        return "%s [%s]".formatted(sentence(Names.IDS), id);
    }
}
