package io.entente.history;

import io.entente.event.Entity;
import io.entente.journal.SourceId;
import io.vavr.collection.Traversable;

/** What entities and sources are called, for the sentences of an answer. */
public interface Names {

    /** What an entity is called; where nothing says, its id. */
    String nameOf(Entity entity);

    /** What a source is called; where nothing says, its id. */
    String titleOf(SourceId source);

    /** Several entities one after the other: {@code China and Serbia}. */
    default String namesOf(Traversable<Entity> entities) {
        return entities.toList().map(this::nameOf).mkString(" and ");
    }
}
