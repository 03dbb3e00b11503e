package io.entente.projections.partnerships;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.state.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A status that was given to the relationship.
 *
 * @param status the status in the parties' words, as it is first spelled
 * @param declaredBy who is known to have given it; empty if both did, or nobody is told
 * @param onset since when it is so called, as far as told
 * @param evidence the developments it rests on
 */
public record Partnership(String status, SortedSet<Entity> declaredBy, Onset onset, SortedSet<DevelopmentId> evidence)
        implements Item {

    /** The date of the declaration that may be the first, in the source's words; see {@link Onset}. */
    public EventDate since() {
        return onset.date();
    }

    Partnership and(Option<Entity> declarer, Occurrence declaration) {
        return new Partnership(
                status, declaredBy.addAll(declarer), onset.or(declaration), evidence.add(declaration.id()));
    }

    /** {@code comprehensive strategic partnership since 2016, declared by China and Serbia}. */
    @Override
    public String sentence(Names names) {
        String declared = declaredBy.isEmpty() ? "" : ", declared by " + names.namesOf(declaredBy);
        return status + Item.since(since()) + declared;
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of("status", status, "since", since(), "declaredBy", declaredBy);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(Spelling.folded(status));
    }

    /** For a person, by ids: {@code strategic partnership since 2009, declared by CN [declaration]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence.mkString(" [", ", ", "]");
    }
}
