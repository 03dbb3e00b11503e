package io.entente.projections.interactions;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.InteractionCoded;
import io.entente.event.InteractionCoded.Scheme;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.projection.Item;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What one did towards another in a month, as it is coded in one scheme.
 *
 * @param of whose interactions, towards whom, and when
 * @param classes how many of them are of each quad class; none of a class that none is of
 * @param intensity the sum of what is told of their intensities; none if none is told
 * @param intensityTold of how many of them an intensity is told
 * @param mentions the sum of what is told of their mentions; none if none is told
 * @param mentionsTold of how many of them mentions are told
 * @param evidence the interactions, each once
 */
public record Exchange(
        Of of,
        Map<QuadClass, Integer> classes,
        Option<BigDecimal> intensity,
        int intensityTold,
        Option<Long> mentions,
        int mentionsTold,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    /**
     * Whose interactions, towards whom, and when.
     *
     * @param actor who acted
     * @param target towards whom; none of those of which that is not told
     * @param month when; none of those that are not told to be of one month
     * @param scheme in which scheme they are coded
     */
    public record Of(Entity actor, Option<Entity> target, Option<YearMonth> month, Scheme scheme) {

        static Of interaction(InteractionCoded it, EventDate date) {
            return new Of(it.actor(), it.target(), month(date), it.scheme());
        }

        private static Option<YearMonth> month(EventDate date) {
            return date.earliest()
                    .map(YearMonth::from)
                    .filter(month -> date.latest().map(YearMonth::from).contains(month));
        }
    }

    static Exchange none(Of of) {
        return new Exchange(of, HashMap.empty(), Option.none(), 0, Option.none(), 0, TreeSet.empty());
    }

    Exchange and(InteractionCoded told, DevelopmentId id) {
        return new Exchange(
                of,
                classes.put(QuadClass.of(told), 1, Integer::sum),
                told.intensity()
                        .map(it -> intensity.getOrElse(BigDecimal.ZERO).add(it))
                        .map(Spelling::stripped)
                        .orElse(intensity),
                intensityTold + (told.intensity().isDefined() ? 1 : 0),
                told.mentions().map(it -> mentions.getOrElse(0L) + it).orElse(mentions),
                mentionsTold + (told.mentions().isDefined() ? 1 : 0),
                evidence.add(id));
    }

    /** How many there are. */
    public int events() {
        return evidence.size();
    }

    /** How many of them are of that class. */
    public int of(QuadClass quadClass) {
        return classes.getOrElse(quadClass, 0);
    }

    /**
     * {@code 2018-06: China towards Serbia, 3 events by CAMEO: 2 of verbal cooperation, 1 of verbal conflict; intensity -1.2 in
     * all; 9 mentions of 2}.
     */
    @Override
    public String sentence(Names names) {
        return "%s: %s%s, %s by %s: %s%s"
                .formatted(
                        month().map(names::dateOf).getOrElse("in no one month"),
                        names.nameOf(of.actor()),
                        of.target().map(it -> " towards " + names.nameOf(it)).getOrElse(", towards whom is not told"),
                        events() == 1 ? "1 event" : events() + " events",
                        of.scheme(),
                        Array.of(QuadClass.values())
                                .filter(classes::containsKey)
                                .map(it -> of(it) + " of " + it)
                                .mkString(", "),
                        sums().map("; "::concat).mkString());
    }

    private Seq<String> sums() {
        return Vector.of(
                intensity
                        .map(it -> "intensity %s%s".formatted(it.toPlainString(), ofHowMany(intensityTold)))
                        .getOrElse("no intensity is told"),
                mentions.map(it -> "mentions %d%s".formatted(it, ofHowMany(mentionsTold)))
                        .getOrElse("no mentions are told"));
    }

    private String ofHowMany(int told) {
        return told == events() ? " in all" : ", told of " + told;
    }

    private Option<EventDate> month() {
        return of.month().map(EventDate::of);
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("month", month())
                .put("actor", of.actor())
                .put("target", of.target())
                .put("scheme", of.scheme())
                .put("events", events())
                .put("verbalCooperation", of(QuadClass.VERBAL_COOPERATION))
                .put("materialCooperation", of(QuadClass.MATERIAL_COOPERATION))
                .put("verbalConflict", of(QuadClass.VERBAL_CONFLICT))
                .put("materialConflict", of(QuadClass.MATERIAL_CONFLICT))
                .put("intensity", intensity)
                .put("intensityTold", intensityTold)
                .put("mentions", mentions)
                .put("mentionsTold", mentionsTold);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(month(), of.actor(), of.target(), of.scheme());
    }

    /** For a person, by ids. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence.mkString(" [", ", ", "]");
    }
}
