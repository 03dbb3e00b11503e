package io.entente.projections.agreements;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.event.Spelling;
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
 * An agreement and where it stands in its life.
 *
 * @param id its id, as its first step spells it
 * @param title what it is called; none if no source says
 * @param status where it stands
 * @param since the date of the step that put it there, or for which its entry into force was planned, in the source's
 *     words; of several steps that may be the first, see {@link Onset}
 * @param signed when it was signed, of several signatures that of the first; none if not told, and of what is only due
 * @param retroactive whether it is in force from a day that was certainly over when it was signed
 * @param ratification who has ratified it, and who took that back; none if no source says that anybody has
 * @param amendments when it was changed, and by whom
 * @param ties what it implements, amends and replaces, as the links of its steps have it; each once
 * @param evidence the developments it rests on
 */
public record Agreement(
        String id,
        Option<String> title,
        Status status,
        EventDate since,
        Option<EventDate> signed,
        boolean retroactive,
        Option<Ratification> ratification,
        Seq<Amendment> amendments,
        Seq<Tie> ties,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    /**
     * That an agreement was changed.
     *
     * @param date when, in the source's words
     * @param parties who agreed to the change; empty if not told
     */
    public record Amendment(EventDate date, Seq<Entity> parties) {

        private String sentence(Names names) {
            return (date.isUndated() ? "on a day not told" : date)
                    + (parties.isEmpty() ? "" : " by " + names.namesOf(parties));
        }
    }

    /** Where an agreement stands. */
    public enum Status {
        /** It is spoken of, and no step of its life is told: whether it binds is not known. */
        MENTIONED("mentioned"),
        /** It was made known, not yet signed. */
        ANNOUNCED("announced"),
        /** It was signed, perhaps ratified, and is not in force. */
        SIGNED("signed"),
        /** It was to enter into force on a day that has passed, and no word says that it did. */
        DUE("due"),
        /** It binds. */
        IN_FORCE("in-force"),
        /** It binds, but is not applied. */
        SUSPENDED("suspended"),
        /** It has ended. */
        TERMINATED("terminated");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** As written in an answer: {@code in-force}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** The same, to be in force since a day that has passed without word. */
    Agreement due(Option<String> title, EventDate planned, DevelopmentId plan) {
        return new Agreement(
                id,
                title.orElse(this.title),
                Status.DUE,
                planned,
                signed,
                false,
                ratification,
                amendments,
                ties,
                evidence.add(plan));
    }

    /** The same with what a source ties it to. */
    Agreement tied(Tie tie, SortedSet<DevelopmentId> restingOn) {
        return new Agreement(
                id,
                title,
                status,
                since,
                signed,
                retroactive,
                ratification,
                amendments,
                ties.append(tie).distinctBy(Tie::identity),
                evidence.addAll(restingOn));
    }

    /** {@code The Pact: in-force since 2018-01, ratified by China, amended 2020, implements The Framework}. */
    @Override
    public String sentence(Names names) {
        return title.getOrElse(id) + ": " + told(names);
    }

    private String told(Names names) {
        return Vector.of(standing())
                .appendAll(ratification.map(it -> it.sentence(names)))
                .appendAll(Option.when(
                        !amendments.isEmpty(),
                        () -> "amended "
                                + amendments.map(it -> it.sentence(names)).mkString(" and ")))
                .appendAll(ties.map(it -> it.sentence(names)))
                .mkString(", ");
    }

    private String standing() {
        return switch (status) {
            case MENTIONED -> "mentioned, where it stands is not told";
            case DUE ->
                "%sdue %s, unconfirmed"
                        .formatted(
                                signed.map(date -> "signed %s, ".formatted(date))
                                        .getOrElse(""),
                                since);
            case SIGNED ->
                signed.isEmpty()
                        ? "%s, its signature is not told"
                                .formatted(since.isUndated() ? "ratified on a day not told" : "first ratified " + since)
                        : status + Item.since(since);
            default ->
                status + Item.since(since) + (retroactive ? " (retroactive, signed %s)".formatted(signed.get()) : "");
        };
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of(
                        "ratifiedBy", ratification.toVector().flatMap(Ratification::parties))
                .put("means", ratification.flatMap(Ratification::means))
                .put(
                        "revokedBy",
                        ratification.toVector().flatMap(Ratification::revokedBy).flatMap(it -> it))
                .put("id", id)
                .put("title", title)
                .put("status", status)
                .put("since", since)
                .put("signed", signed)
                .put("retroactive", retroactive)
                .put("ratified", ratification.exists(it -> !it.consents().isEmpty()))
                .put("amended", told(amendments.map(Amendment::date)))
                .put("amendedBy", amendments.flatMap(Amendment::parties).distinct())
                .put("implements", told(to(Relation.IMPLEMENTS)))
                .put("amends", told(to(Relation.AMENDS)))
                .put("replaces", told(to(Relation.REPLACES)));
    }

    private Seq<String> to(Relation relation) {
        return ties.filter(it -> it.relation() == relation).map(Tie::to);
    }

    private static <T> Option<Seq<T>> told(Seq<T> several) { // an empty group is one of entities
        return Option.some(several).filter(it -> !it.isEmpty());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(Spelling.folded(id));
    }

    /** For a person, by ids: {@code pact is in-force since 2018-01, ratified by CN [pact-signed, pact-in-force]}. */
    @Override
    public String toString() {
        return "%s is %s %s".formatted(id, told(Names.IDS), evidence.mkString("[", ", ", "]"));
    }
}
