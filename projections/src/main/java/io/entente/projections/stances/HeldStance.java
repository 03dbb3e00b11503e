package io.entente.projections.stances;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.event.StanceTaken;
import io.entente.event.StanceTaken.Stance;
import io.entente.projection.Item;
import io.entente.projection.Texts;
import io.entente.state.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/**
 * What somebody holds of an issue.
 *
 * @param either what is held; several where they differ and the dates leave open which came last
 * @param evidence every stance of that holder on that issue towards that position, those that were replaced, too
 */
public record HeldStance(Seq<Since> either, SortedSet<DevelopmentId> evidence) implements Item {

    /**
     * A stance, and since when it is held.
     *
     * @param told who holds which stance on what, and towards whose position
     * @param onset since when, as far as told
     */
    public record Since(StanceTaken told, Onset onset) {

        private EventDate date() {
            return onset.date();
        }
    }

    /** Who holds it. */
    public Entity holder() {
        return told().holder();
    }

    /** The stance that is held; several where that is open. */
    public SortedSet<Stance> stances() {
        return TreeSet.ofAll(either.map(it -> it.told().stance()));
    }

    /** Since when, see {@link Onset}; where it is open what is held, since when any of it may be. */
    public EventDate since() {
        return either.map(Since::onset)
                .reduce((one, other) -> one.or(other.first()))
                .date();
    }

    private boolean isOpen() {
        return either.size() > 1;
    }

    private StanceTaken told() {
        return either.head().told();
    }

    /** {@code Serbia supports China on Taiwan since 2010}. */
    @Override
    public String sentence(Names names) {
        String held = either.map(it -> it.told().sentence(names) + Item.since(it.date()))
                .mkString(" or ");
        return isOpen() ? held + ", which came last is not told" : held;
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("holder", holder())
                .put("towards", told().towards())
                .put("issue", told().issue())
                .put("stance", isOpen() ? "undecided" : told().stance().toString())
                .put("either", new Texts(isOpen() ? stances().toVector().map(Stance::toString) : Vector.empty()))
                .put("since", since());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(holder(), Spelling.folded(told().issue()), told().towards());
    }

    /** For a person, by ids: {@code RS supports CN on Taiwan since 2010 [stance]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence.mkString(" [", ", ", "]");
    }
}
