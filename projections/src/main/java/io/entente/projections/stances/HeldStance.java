package io.entente.projections.stances;

import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.event.StanceTaken;
import io.entente.projection.Item;
import io.entente.state.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;

/**
 * A stance that somebody holds.
 *
 * @param told who holds which stance on what, and towards whose position
 * @param since since when, as far as told; see {@link Onset}
 * @param evidence every stance of that holder on that issue towards that position, those that it replaced, too
 */
public record HeldStance(StanceTaken told, EventDate since, SortedSet<DevelopmentId> evidence) implements Item {

    /** {@code Serbia supports China on Taiwan since 2010}. */
    @Override
    public String sentence(Names names) {
        return told.sentence(names) + Item.since(since);
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("holder", told.holder())
                .put("towards", told.towards())
                .put("issue", told.issue())
                .put("stance", told.stance())
                .put("since", since);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(told.holder(), Spelling.folded(told.issue()), told.towards());
    }

    /** For a person, by ids: {@code RS supports CN on Taiwan since 2010 [stance]}. */
    @Override
    public String toString() {
        return "%s since %s %s".formatted(told.sentence(Names.IDS), since, evidence.mkString("[", ", ", "]"));
    }
}
