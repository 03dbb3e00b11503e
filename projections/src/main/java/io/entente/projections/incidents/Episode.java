package io.entente.projections.incidents;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.ExerciseHeld;
import io.entente.event.ForceUsed;
import io.entente.event.Incident;
import io.entente.event.Link;
import io.entente.event.Names;
import io.entente.event.ProtestHeld;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * An incident.
 *
 * @param told what happened
 * @param date when, in the source's words
 * @param partOf the developments that it belongs to
 * @param evidence the development it rests on
 */
public record Episode(Incident told, EventDate date, SortedSet<DevelopmentId> partOf, SortedSet<DevelopmentId> evidence)
        implements Item {

    static Episode of(Incident told, Occurrence occurrence) {
        return new Episode(
                told,
                occurrence.date(),
                TreeSet.ofAll(occurrence
                        .assessment()
                        .links()
                        .filter(it -> it.relation() == Link.Relation.PART_OF)
                        .map(Link::to)),
                TreeSet.of(occurrence.id()));
    }

    /** Who used force or protested; none if not told, and of an exercise. */
    public Option<Entity> actor() {
        return switch (told) {
            case ForceUsed it -> it.actor();
            case ProtestHeld it -> it.actor();
            case ExerciseHeld ignored -> Option.none();
        };
    }

    /** Against whom; none if not told, and of an exercise. */
    public Option<Entity> target() {
        return switch (told) {
            case ForceUsed it -> Option.some(it.target());
            case ProtestHeld it -> it.target();
            case ExerciseHeld ignored -> Option.none();
        };
    }

    /** {@code force used against China by the United States: bombs, 1999-05-07, part of air-campaign-1999}. */
    @Override
    public String sentence(Names names) {
        return "%s, %s%s"
                .formatted(
                        told.sentence(names),
                        date.isUndated() ? "on a day not told" : date,
                        partOf.isEmpty() ? "" : ", part of " + partOf.mkString(" and "));
    }

    /** The same for every incident; what a kind does not have is not told. */
    @Override
    public Map<String, Object> fields() {
        Map<String, Object> its = told.fields();
        return LinkedHashMap.<String, Object>of("kind", told.kind(), "actor", actor(), "target", target())
                .put("participants", its.getOrElse("participants", Array.empty()))
                .put("means", its.getOrElse("means", Option.none()))
                .put("about", its.getOrElse("about", Option.none()))
                .put("place", its.getOrElse("place", Option.none()))
                .put("name", its.getOrElse("name", Option.none()))
                .put("date", date)
                .put("partOf", Option.when(!partOf.isEmpty(), partOf));
    }

    @Override
    public Seq<Object> identity() {
        return Vector.ofAll(evidence);
    }

    /** For a person, by ids: {@code protest of CN against US, 1999-05-08 [protest]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence.mkString(" [", ", ", "]");
    }
}
