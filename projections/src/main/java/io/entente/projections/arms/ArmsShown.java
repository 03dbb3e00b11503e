package io.entente.projections.arms;

import io.entente.event.ArmsDisplayed;
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
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A weapon system that somebody has shown in public.
 *
 * @param system the designation of the weapon system, as its first showing spells it
 * @param exhibitor who showed it
 * @param occasions the drills, parades and fairs that are told
 * @param onset since when it is shown, as far as told
 * @param last the showing that may be the last: its latest possible day is last, and where that is the same it is told
 *     least precisely; an undated one only where none is dated
 * @param evidence the developments it rests on
 */
public record ArmsShown(
        String system,
        Entity exhibitor,
        Seq<String> occasions,
        Onset onset,
        Occurrence last,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    private static final Comparator<Occurrence> LATEST_POSSIBLE = Comparator.comparing(
                    (Occurrence it) -> !it.date().isUndated())
            .thenComparing(it -> it.date().latest().getOrElse(LocalDate.MAX))
            .thenComparing(it -> it.earliest().getOrElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(it -> it.date().toString());

    static ArmsShown of(ArmsDisplayed told, Occurrence showing) {
        return new ArmsShown(
                told.system(),
                told.exhibitor(),
                told.occasion().toVector(),
                Onset.of(showing),
                showing,
                TreeSet.of(showing.id()));
    }

    ArmsShown and(ArmsDisplayed told, Occurrence showing) {
        return new ArmsShown(
                system,
                exhibitor,
                occasions
                        .appendAll(told.occasion())
                        .distinctBy(Spelling::folded)
                        .sortBy(Spelling::folded),
                onset.or(showing),
                LATEST_POSSIBLE.compare(showing, last) > 0 ? showing : last,
                evidence.add(showing.id()));
    }

    /** The date of the showing that may be the first, in the source's words; see {@link Onset}. */
    public EventDate since() {
        return onset.date();
    }

    /** The date of the showing that may be the last, in the source's words. */
    public EventDate lastShown() {
        return last.date();
    }

    /** {@code HQ-22: shown by Serbia since 2022-04, last 2024-09 (parade, public military drill)}. */
    @Override
    public String sentence(Names names) {
        return "%s: shown by %s%s%s%s"
                .formatted(
                        system,
                        names.nameOf(exhibitor),
                        Item.since(since()),
                        lastShown().equals(since()) ? "" : ", last " + lastShown(),
                        occasions.isEmpty() ? "" : occasions.mkString(" (", ", ", ")"));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "exhibitor", exhibitor,
                "system", system,
                "occasions", Option.when(!occasions.isEmpty(), occasions),
                "since", since(),
                "lastShown", lastShown());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(exhibitor, Spelling.folded(system));
    }

    /** For a person, by ids: {@code HQ-22: shown by RS since 2022-04 (parade) [shown]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence.mkString(" [", ", ", "]");
    }
}
