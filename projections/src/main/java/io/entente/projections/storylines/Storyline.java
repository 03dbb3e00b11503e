package io.entente.projections.storylines;

import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.event.Quotation;
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
 * A thread through developments.
 *
 * @param storyline what it is called, as its first development spells it
 * @param since the date of the development that may be the first, see {@link Onset}; undated, too, if none has happened
 * @param latest the date of the development that may be the latest, in the source's words: of those, the one whose latest
 *     possible day is last, of several the one told least precisely; what is undated counts only where nothing dated is told
 * @param developments how many have happened
 * @param due how many more were planned for a day that has passed, with no word that they happened
 * @param calledOff how many more were planned for any day, and called off
 * @param evidence the developments it rests on
 */
public record Storyline(
        String storyline,
        EventDate since,
        EventDate latest,
        int developments,
        int due,
        int calledOff,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    private static final Comparator<Occurrence> LATEST = Comparator.comparing(
                    (Occurrence it) -> !it.date().isUndated())
            .thenComparing(it -> it.latest().getOrElse(LocalDate.MAX))
            .thenComparing(it -> it.earliest().getOrElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(it -> it.date().toString());

    /** @param told what belongs to it, at least one development */
    static Storyline of(String storyline, Seq<Told> told) {
        Seq<Occurrence> happened = told.flatMap(Told::occurrence);
        return new Storyline(
                storyline,
                happened.map(Onset::of)
                        .reduceOption((onset, other) -> onset.or(other.first()))
                        .map(Onset::date)
                        .getOrElse(EventDate.UNDATED),
                happened.maxBy(LATEST).map(Occurrence::date).getOrElse(EventDate.UNDATED),
                happened.size(),
                told.count(it -> it.standing() == Standing.DUE),
                told.count(it -> it.standing() == Standing.CALLED_OFF),
                TreeSet.ofAll(told.map(Told::id)));
    }

    /** {@code “steel mill”: 5 developments from 2014 to 2016-06, 1 more is due, unconfirmed}. */
    @Override
    public String sentence(Names names) {
        return "%s: %s".formatted(Quotation.of(storyline), text());
    }

    private String text() {
        Seq<String> planned = Vector.of(planned(due, "due, unconfirmed"), planned(calledOff, "planned and called off"))
                .flatMap(it -> it);
        return developments == 0
                ? planned.mkString(", ")
                : counted(developments) + when() + planned.map(", "::concat).mkString();
    }

    private Option<String> planned(int number, String how) {
        return Option.when(
                number > 0, () -> "%s %s".formatted(developments == 0 ? counted(number) : number + " more", how));
    }

    private String when() {
        if (since.equals(latest)) {
            return ", " + (since.isUndated() ? "when is not told" : since);
        }
        return " from %s to %s".formatted(since.isUndated() ? "a day not told" : since, latest);
    }

    private static String counted(int number) {
        return number == 1 ? "1 development" : number + " developments";
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "storyline",
                storyline,
                "since",
                since,
                "latest",
                latest,
                "developments",
                developments,
                "due",
                due,
                "calledOff",
                calledOff);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(Spelling.folded(storyline));
    }

    /** For a person: {@code steel mill: 2 developments from 2014 to 2016-06 [sale, visit]}. */
    @Override
    public String toString() {
        return "%s: %s %s".formatted(storyline, text(), evidence.mkString("[", ", ", "]"));
    }
}
