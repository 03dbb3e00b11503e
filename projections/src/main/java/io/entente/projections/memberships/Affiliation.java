package io.entente.projections.memberships;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.projection.Item;
import io.entente.state.Standing;
import io.entente.state.Standing.State;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Where somebody stands towards an organisation: outside, at its door, or in it.
 *
 * @param member who
 * @param organisation which organisation
 * @param membership whether it is a member: granted, and ended
 * @param application whether it seeks to be one: sought, and ended
 * @param evidence the developments it rests on
 */
public record Affiliation(
        Entity member,
        Entity organisation,
        Standing membership,
        Standing application,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    /** Where somebody stands towards an organisation. */
    public enum Status {
        /** It wants to be a member; it may have been one before. */
        SEEKS("seeks"),
        /** It is one. */
        MEMBER("member"),
        /** It is none any more; or, where neither its application nor its membership is told, does not seek to be one. */
        ENDED("ended"),
        /** It wanted to be one, and never was. */
        APPLICATION_ENDED("application-ended"),
        /** The dates leave open whether the end or what it would end came last. */
        UNDECIDED("undecided");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** As written in an answer: {@code application-ended}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** Where it stands. */
    public Status status() {
        return wasGranted() ? asMember() : asCandidate();
    }

    private Status asMember() {
        return switch (membership.state()) {
            case HOLDS -> Status.MEMBER;
            case ENDED -> application.state() == State.HOLDS ? Status.SEEKS : Status.ENDED;
            case OPEN, UNTOLD -> Status.UNDECIDED;
        };
    }

    private Status asCandidate() {
        return switch (application.state()) {
            case HOLDS -> Status.SEEKS;
            case ENDED -> application.firstBegun().isDefined() ? Status.APPLICATION_ENDED : Status.ENDED;
            case OPEN, UNTOLD -> Status.UNDECIDED;
        };
    }

    private boolean wasGranted() {
        return membership.firstBegun().isDefined();
    }

    /** Since when it stands there; where that is undecided, since when either may be so. */
    public EventDate since() {
        return switch (status()) {
            case SEEKS, APPLICATION_ENDED -> application.since();
            case MEMBER, ENDED -> membership.since();
            case UNDECIDED -> wasGranted() ? membership.since() : application.since();
        };
    }

    /** {@code Serbia seeks membership of the EU since 2009-12-22}. */
    @Override
    public String sentence(Names names) {
        String who = names.nameOf(member);
        String where = names.nameOf(organisation);
        return switch (status()) {
            case SEEKS -> "%s seeks membership of %s%s%s".formatted(who, where, Item.begun(since()), formerly());
            case MEMBER -> "%s is a member of %s%s".formatted(who, where, Item.begun(since()));
            case APPLICATION_ENDED ->
                "%s no longer seeks membership of %s%s".formatted(who, where, Item.begun(since()));
            case ENDED ->
                wasGranted()
                        ? "%s is no longer a member of %s%s%s"
                                .formatted(who, where, Item.begun(since()), perhapsAgain())
                        : "the membership of %s in %s, or the wish for it, has ended%s"
                                .formatted(who, where, Item.begun(since()));
            case UNDECIDED ->
                wasGranted()
                        ? "membership of %s in %s: %s".formatted(who, where, membership.sentence("granted", "ended"))
                        : "application of %s to %s: %s".formatted(who, where, application.sentence("made", "ended"));
        };
    }

    private String formerly() {
        return wasGranted() ? ", no longer a member" + Item.begun(membership.since()) : "";
    }

    private String perhapsAgain() {
        return application
                .begun()
                .map(sought -> ", perhaps seeks it again" + Item.begun(sought))
                .getOrElse("");
    }

    @Override
    public Map<String, Object> fields() {
        Option<EventDate> ended = wasGranted() ? membership.ended() : application.ended();
        return LinkedHashMap.of(
                "member", member,
                "organisation", organisation,
                "status", status(),
                "since", since(),
                "sought", application.begun(),
                "granted", membership.begun(),
                "ended", ended);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(member, organisation);
    }

    /** For a person, by ids: {@code RS seeks membership of eu since 2009 [application]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence.mkString(" [", ", ", "]");
    }
}
