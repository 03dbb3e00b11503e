package io.entente.projections.frames;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.projection.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A slogan or label by which the relationship is told.
 *
 * @param frame the slogan or its id, as its first use spells it
 * @param holders who is known to use it
 * @param onset since when it is used, as far as told
 * @param evidence the developments it rests on
 */
public record Frame(String frame, SortedSet<Entity> holders, Onset onset, SortedSet<DevelopmentId> evidence)
        implements Item {

    /** The date of the use that may be the first, in the source's words; see {@link Onset}. */
    public EventDate since() {
        return onset.date();
    }

    Frame and(Option<Entity> holder, Occurrence use) {
        return new Frame(frame, holders.addAll(holder), onset.or(use), evidence.add(use.id()));
    }

    /** {@code “steel friendship” since 2016, held by China and Serbia}. */
    @Override
    public String sentence(Names names) {
        String held = holders.isEmpty() ? "" : ", held by " + names.namesOf(holders);
        return "“%s”%s%s".formatted(frame, Item.since(since()), held);
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of("holders", holders, "frame", frame, "since", since());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(Spelling.folded(frame));
    }

    /** For a person, by ids: {@code steel-friendship, used by CN and RS, since 2016 [visit]}. */
    @Override
    public String toString() {
        String users = holders.isEmpty() ? "" : ", used by " + holders.mkString(" and ") + ",";
        return "%s%s since %s %s".formatted(frame, users, since(), evidence.mkString("[", ", ", "]"));
    }
}
