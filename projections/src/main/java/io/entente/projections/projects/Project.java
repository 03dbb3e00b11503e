package io.entente.projections.projects;

import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Names;
import io.entente.event.ProjectReported;
import io.entente.event.ProjectReported.Status;
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

/**
 * A project and where it stands.
 *
 * @param project the project
 * @param latest the words on its status after which none certainly came: several where dates leave open which is later
 * @param sizes the words on how much is committed to it, likewise
 * @param onset since when it is mentioned, as far as told
 * @param mentions the developments that it rests on, in the order in which they are certain
 */
public record Project(
        Entity project, Seq<Word<Status>> latest, Seq<Word<Amount>> sizes, Onset onset, Seq<Occurrence> mentions)
        implements Item {

    /**
     * A word on a project.
     *
     * @param told where it stands, or how much is committed to it
     * @param occurrence what is known of it
     */
    public record Word<T>(T told, Occurrence occurrence) {

        private boolean isReplacedBy(Word<T> other) {
            return other.occurrence.certainlyAfter(occurrence);
        }
    }

    /** One of which nothing is told but that it is mentioned. */
    static Project of(Entity project, Occurrence mention) {
        return new Project(project, Vector.empty(), Vector.empty(), Onset.of(mention), Vector.empty());
    }

    Project and(ProjectReported told, Occurrence mention) {
        return new Project(
                project,
                standingWith(told.status(), latest, mention),
                standingWith(told.amount(), sizes, mention),
                onset.or(mention),
                mentions.append(mention));
    }

    private static <T> Seq<Word<T>> standingWith(Option<T> told, Seq<Word<T>> before, Occurrence mention) {
        return told.map(it -> new Word<>(it, mention))
                .map(word -> before.reject(it -> it.isReplacedBy(word)).append(word))
                .getOrElse(before);
    }

    /** Where it stands: none if nobody tells, several where dates leave open which of them is the later word. */
    public Seq<Status> statuses() {
        return latest.map(Word::told).distinct().sorted();
    }

    /** How much is committed to it in all: empty if nobody tells, several where dates leave open which is the later word. */
    public Seq<Amount> amounts() {
        return sizes.map(Word::told).distinct();
    }

    /** The developments that it belongs to. */
    public SortedSet<DevelopmentId> partOf() {
        return TreeSet.ofAll(mentions.flatMap(it -> it.assessment().links())
                .filter(it -> it.relation() == Link.Relation.PART_OF)
                .map(Link::to));
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return TreeSet.ofAll(mentions.map(Occurrence::id));
    }

    /** The date of the mention that may be the first, in the source's words; see {@link Onset}. */
    public EventDate since() {
        return onset.date();
    }

    /** {@code E763: implementation or completion, EUR 7 committed, first mentioned 2009, part of corridor-pact}. */
    @Override
    public String sentence(Names names) {
        return "%s: %s%s, first mentioned %s%s"
                .formatted(
                        names.nameOf(project),
                        stands(),
                        sizes.isEmpty()
                                ? ""
                                : ", %s committed".formatted(amounts().mkString(" or ")),
                        since().isUndated() ? "on a day not told" : since(),
                        partOf().isEmpty() ? "" : ", part of " + partOf().mkString(" and "));
    }

    private String stands() {
        return latest.isEmpty() ? "status not told" : statuses().mkString(" or ");
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "project", project,
                "statuses", Option.when(!latest.isEmpty(), statuses()),
                "amounts", Option.when(!sizes.isEmpty(), amounts()),
                "since", since(),
                "partOf", Option.when(!partOf().isEmpty(), partOf()));
    }

    /** For a person, by ids: {@code e763: implementation, first mentioned 2009 [mou, works]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence().mkString(" [", ", ", "]");
    }
}
