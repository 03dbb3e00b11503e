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
 * @param otherwise where it stands if another step came last, which the dates leave open; none if they do not
 * @param parties for whom it is in force, or who suspended or ended it, each with since when; empty if not told of every step
 *     that put it there, and of a status before
 * @param due for when an entry into force was planned of which there is no word; none if there is no such plan
 * @param signed when it was signed, of several signatures that of the first; none if not told, and of what is only due
 * @param retroactive whether it is in force from a day that was certainly over when it was signed
 * @param ratification who has ratified it, and who took that back; none if no source says that anybody has
 * @param amendments when it was changed, and by whom
 * @param ties what it implements, amends and replaces, as the links of its steps have it; each once
 * @param replacements what takes its place, as links of the steps of others have it
 * @param evidence the developments it rests on
 */
public record Agreement(
        String id,
        Option<String> title,
        Status status,
        EventDate since,
        Option<Otherwise> otherwise,
        Seq<Party> parties,
        Option<EventDate> due,
        Option<EventDate> signed,
        boolean retroactive,
        Option<Ratification> ratification,
        Seq<Amendment> amendments,
        Seq<Tie> ties,
        Seq<Replacement> replacements,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    /**
     * Where an agreement may stand, too: alive, where the dates leave open whether a step by which it lives came after the
     * one that suspended or ended it.
     *
     * @param status where
     * @param since since when, see {@link Onset}
     */
    public record Otherwise(Status status, EventDate since) {

        private String sentence() {
            return " or %s%s, which came last is not told".formatted(status, Item.begun(since));
        }
    }

    /**
     * Whom it is told of that an agreement stands where it does.
     *
     * @param party the party
     * @param since since when, see {@link Onset}
     */
    public record Party(Entity party, EventDate since) {}

    /**
     * That another agreement took the place of an agreement.
     *
     * @param by the id of the other
     * @param since the date of its step that tells so, of several see {@link Onset}
     */
    public record Replacement(String by, EventDate since) {

        private String sentence(Names names) {
            return "replaced by " + names.titleOf(by) + Item.begun(since);
        }
    }

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

    /** The same, in view of a plan that it be in force since a day that has passed without word. */
    Agreement due(Option<String> title, EventDate planned, DevelopmentId plan) {
        // what is a fact stands until a later one
        boolean awaited = status.compareTo(Status.IN_FORCE) < 0
                && ratification.forAll(it -> it.revokedBy().isEmpty());
        return new Agreement(
                id,
                title.orElse(this.title),
                awaited ? Status.DUE : status,
                awaited ? planned : since,
                otherwise,
                parties,
                Option.some(planned),
                signed,
                retroactive,
                ratification,
                amendments,
                ties,
                replacements,
                evidence.add(plan));
    }

    /** The same with what sources tie it to, and what they tell took its place. */
    Agreement tied(Seq<Tie> ties, Seq<Replacement> replacements, Seq<DevelopmentId> restingOn) {
        return new Agreement(
                id,
                title,
                status,
                since,
                otherwise,
                parties,
                due,
                signed,
                retroactive,
                ratification,
                amendments,
                ties,
                replacements,
                evidence.addAll(restingOn));
    }

    /** {@code The Pact: in-force since 2018-01, ratified by China, amended 2020, implements The Framework}. */
    @Override
    public String sentence(Names names) {
        return title.getOrElse(id) + ": " + told(names);
    }

    private String told(Names names) {
        return Vector.of(standing(names))
                .appendAll(ratification.map(it -> it.sentence(names)))
                .appendAll(Option.when(
                        !amendments.isEmpty(),
                        () -> "amended "
                                + amendments.map(it -> it.sentence(names)).mkString(" and ")))
                .appendAll(ties.map(it -> it.sentence(names)))
                .appendAll(replacements.map(it -> it.sentence(names)))
                .mkString(", ");
    }

    private String standing(Names names) {
        return switch (status) {
            case MENTIONED -> "mentioned, where it stands is not told";
            case DUE ->
                "%sdue %s, unconfirmed"
                        .formatted(
                                signed.map(date -> "signed %s, ".formatted(date))
                                        .getOrElse(""),
                                since);
            default ->
                stands(names)
                        + due.map(", due in force %s, unconfirmed"::formatted).getOrElse("");
        };
    }

    private String stands(Names names) {
        if (status == Status.SIGNED && signed.isEmpty()) {
            return (since.isUndated() ? "ratified on a day not told" : "first ratified " + since)
                    + ", its signature is not told";
        }
        return status
                + Item.begun(since)
                + whose(names)
                + (retroactive ? " (retroactive, signed %s)".formatted(signed.get()) : "")
                + otherwise.map(Otherwise::sentence).getOrElse("");
    }

    private String whose(Names names) {
        boolean atOnce = parties.forAll(it -> it.since().equals(since));
        Seq<String> told = parties.map(it -> names.nameOf(it.party()) + (atOnce ? "" : " (%s)".formatted(it.since())));
        return told.isEmpty() ? "" : told.mkString(status == Status.IN_FORCE ? " for " : " by ", " and ", "");
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
                .put("otherwise", otherwise.map(Otherwise::status))
                .put("otherwiseSince", otherwise.map(Otherwise::since))
                .put("parties", parties.map(Party::party))
                .put("partiesSince", told(parties.map(Party::since)))
                .put("due", due)
                .put("signed", signed)
                .put("retroactive", retroactive)
                .put("ratified", ratification.exists(it -> !it.consents().isEmpty()))
                .put("amended", told(amendments.map(Amendment::date)))
                .put("amendedBy", amendments.flatMap(Amendment::parties).distinct())
                .put("implements", told(to(Relation.IMPLEMENTS)))
                .put("amends", told(to(Relation.AMENDS)))
                .put("replaces", told(to(Relation.REPLACES)))
                .put("replacedBy", told(replacements.map(Replacement::by)))
                .put("replacedSince", told(replacements.map(Replacement::since)));
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
