package io.entente.projections.agreements;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.projection.Item;
import io.entente.projection.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
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
 * @param ratification who has ratified it; none if no source says that anybody has
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
        SortedSet<DevelopmentId> evidence)
        implements Item {

    /**
     * Who has ratified an agreement: one party's consent is not that of all.
     *
     * @param parties the parties named, in the order in which they are told to have ratified
     * @param unnamed whether there is a ratification of which no source says whose it is
     */
    public record Ratification(Seq<Entity> parties, boolean unnamed) {

        private String sentence(Names names) {
            Seq<String> named = parties.map(names::nameOf);
            return (unnamed ? named.append("a party not named") : named).mkString(" and ");
        }

        /** For a person, by ids: {@code CN and RS}, or {@code somebody}. */
        @Override
        public String toString() {
            return parties.isEmpty() ? "somebody" : parties.mkString(" and ") + (unnamed ? " and somebody" : "");
        }
    }

    /** Where an agreement stands. */
    public enum Status {
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

    /** One of which nothing is told yet. */
    static Agreement untold(String id) {
        return new Agreement(
                id,
                Option.none(),
                Status.ANNOUNCED,
                EventDate.UNDATED,
                Option.none(),
                false,
                Option.none(),
                TreeSet.empty());
    }

    /** The same, to be in force since a day that has passed without word. */
    Agreement due(Option<String> title, EventDate planned, DevelopmentId plan) {
        return new Agreement(
                id, title.orElse(this.title), Status.DUE, planned, signed, false, ratification, evidence.add(plan));
    }

    /** {@code The Pact: in-force since 2018-01, ratified by China}. */
    @Override
    public String sentence(Names names) {
        String stands = status == Status.DUE
                ? "due %s, unconfirmed".formatted(since)
                : status + Item.since(since) + (retroactive ? " (retroactive, signed %s)".formatted(signed.get()) : "");
        return "%s: %s%s"
                .formatted(
                        title.getOrElse(id),
                        stands,
                        ratification
                                .map(it -> ", ratified by " + it.sentence(names))
                                .getOrElse(""));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of(
                        "ratifiedBy", ratification.toVector().flatMap(Ratification::parties))
                .put("id", id)
                .put("title", title)
                .put("status", status)
                .put("since", since)
                .put("signed", signed)
                .put("retroactive", retroactive)
                .put("ratified", ratification.isDefined());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(Spelling.folded(id));
    }

    /** For a person, by ids: {@code pact is in-force since 2018-01 [pact-signed, pact-in-force]}. */
    @Override
    public String toString() {
        return "%s is %s since %s%s%s %s"
                .formatted(
                        id,
                        status,
                        since,
                        retroactive ? ", retroactively" : "",
                        ratification.map(it -> ", ratified by " + it).getOrElse(""),
                        evidence.mkString("[", ", ", "]"));
    }
}
