package io.entente.internal.mapping;

import io.entente.event.Entity;
import io.entente.internal.document.Place;
import io.entente.journal.Profile;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Names of entities of one kind.
 *
 * @param kind what sort of thing they name
 * @param id by which id it goes, where the table tells it apart by more than its name
 */
record ActorReading(Profile.Kind kind, Option<Template> id) implements Reading {

    @Override
    public Option<String> written(String value, Place place, Row row) {
        Either<String, Entity> named = id.flatMap(it -> it.text(row))
                .map(it -> row.actors().described(it, value, kind))
                .getOrElse(() -> row.actors().named(value, kind));
        return named.peekLeft(why -> row.problems().error(place, why))
                .toOption()
                .map(Entity::id);
    }
}
