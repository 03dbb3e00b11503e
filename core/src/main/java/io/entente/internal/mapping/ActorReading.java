package io.entente.internal.mapping;

import io.entente.event.Entity;
import io.entente.gazetteer.Scheme;
import io.entente.internal.document.Node;
import io.entente.internal.document.Place;
import io.entente.journal.Profile;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Names and codes of entities.
 *
 * @param kinds what sort of thing they name
 * @param scheme of what sort the names are
 * @param on when what the row tells occurred, for codes that meant several countries one after the other
 * @param id by which id it goes, where the table tells it apart by more than its name
 */
record ActorReading(Seq<Profile.Kind> kinds, Scheme scheme, Option<Expression> on, Option<Template> id)
        implements Reading {

    @Override
    public Option<String> written(String value, Place place, Row row) {
        Either<String, Entity> named = id.flatMap(it -> it.text(row))
                .map(it -> row.actors().described(it, value, kinds.head()))
                .getOrElse(() -> row.actors().named(new Actors.Named(value, kinds, scheme, date(row))));
        return named.peekLeft(why -> row.problems().error(place, why))
                .toOption()
                .map(Entity::id);
    }

    private Option<EventDate> date(Row row) {
        return on.flatMap(it -> it.in(row))
                .filter(Node.Scalar.class::isInstance)
                .flatMap(it -> EventDate.read(((Node.Scalar) it).text())
                        .peekLeft(why -> row.problems().error(it.place(), why))
                        .toOption());
    }
}
