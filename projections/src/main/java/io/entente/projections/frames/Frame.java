package io.entente.projections.frames;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Quotation;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.projection.Texts;
import io.entente.state.Latest;
import io.entente.state.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/**
 * A slogan or label by which the relationship is told.
 *
 * @param frame the slogan or its id, as its first use spells it
 * @param holders who is known to use it
 * @param onset since when it is used, as far as told
 * @param lastUsed when it was last used, as far as told; see {@link Latest}
 * @param variants how else it is spelled and quoted
 * @param echoes who took up whose words with it
 * @param evidence the developments it rests on: its uses, and those whose words they take up
 */
public record Frame(
        String frame,
        SortedSet<Entity> holders,
        Onset onset,
        EventDate lastUsed,
        SortedSet<String> variants,
        Seq<Echo> echoes,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    /**
     * @param uses at least one, in the order of the fold
     * @param byId the uses of every slogan, by each of their ids
     */
    static Frame of(Seq<Use> uses, Map<DevelopmentId, Use> byId) {
        String frame = uses.head().told().frame();
        Seq<Occurrence> occurrences = uses.map(Use::occurrence);
        Seq<Echo> echoes = uses.flatMap(use -> use.echoes().map(link -> echo(use, link.to(), byId)))
                .distinct();
        return new Frame(
                frame,
                TreeSet.ofAll(uses.flatMap(use -> use.told().holder())),
                occurrences.tail().foldLeft(Onset.of(occurrences.head()), Onset::or),
                Latest.of(occurrences.map(Occurrence::date)),
                TreeSet.ofAll(uses.flatMap(Use::wordings)).remove(frame),
                echoes,
                TreeSet.ofAll(occurrences.map(Occurrence::id))
                        .addAll(echoes.map(Echo::use).filter(byId::containsKey)));
    }

    private static Echo echo(Use use, DevelopmentId echoed, Map<DevelopmentId, Use> byId) {
        return new Echo(
                use.told().holder(),
                byId.get(echoed).flatMap(it -> it.told().holder()),
                byId.get(echoed).map(it -> it.occurrence().id()).getOrElse(echoed));
    }

    /** The date of the use that may be the first, in the source's words; see {@link Onset}. */
    public EventDate since() {
        return onset.date();
    }

    /**
     * {@code “steel friendship” since 2016, last used 2024, held by China and Serbia, also “iron friendship”, taken up by
     * Serbia from China}.
     */
    @Override
    public String sentence(Names names) {
        String last = lastUsed.equals(since()) ? "" : ", last used " + lastUsed;
        String held = holders.isEmpty() ? "" : ", held by " + names.namesOf(holders);
        String also =
                variants.isEmpty() ? "" : variants.toVector().map(Quotation::of).mkString(", also ", ", ", "");
        String echoed =
                echoes.isEmpty() ? "" : echoes.map(it -> it.told(names)).mkString(", taken up by ", " and by ", "");
        return "%s%s%s%s%s%s".formatted(Quotation.of(frame), Item.since(since()), last, held, also, echoed);
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("holders", holders)
                .put("frame", frame)
                .put("since", since())
                .put("lastUsed", lastUsed)
                .put("variants", new Texts(variants.toVector()))
                .put("echoes", new Texts(echoes.map(it -> it.told(Names.IDS))));
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
