package io.entente.projections.votes;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.event.VoteCast;
import io.entente.event.VoteCast.Vote;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Who is told to vote how on one resolution.
 *
 * @param casts the votes by voter, each as often as it is told
 */
record Ballot(SortedMap<Entity, Seq<Cast>> casts) {

    static final Ballot EMPTY = new Ballot(TreeMap.empty());

    /** On what it is. */
    record Of(Entity body, String resolution) {

        static Of vote(VoteCast it) {
            return new Of(it.body(), Spelling.folded(it.resolution()));
        }
    }

    record Cast(VoteCast told, Occurrence occurrence) {}

    /** What comes of comparing the votes of two. */
    enum Outcome {
        ALIKE,
        /** One of them abstains. */
        HALF,
        OPPOSED,
        /** One of them, or both, are told to be absent. */
        ABSENT,
        /** The vote of one of them is not told. */
        ALONE,
        /** Unlike votes are told of one of them. */
        UNSETTLED
    }

    Ballot and(Cast cast) {
        return new Ballot(casts.put(cast.told().voter(), Vector.of(cast), Seq::appendAll));
    }

    SortedSet<Entity> voters() {
        return casts.keySet();
    }

    /** The part of it that is told of those. */
    Ballot of(Sides sides) {
        return voters().forAll(sides::has) ? this : new Ballot(casts.filterKeys(sides::has));
    }

    private Seq<Cast> told() {
        return casts.values().toVector().flatMap(it -> it);
    }

    Outcome outcome() {
        Seq<SortedSet<Vote>> votes = casts.values().toVector().map(Ballot::votes);
        if (votes.exists(it -> it.size() > 1)) {
            return Outcome.UNSETTLED;
        }
        if (votes.size() == 1) {
            return Outcome.ALONE;
        }
        SortedSet<Vote> all = TreeSet.ofAll(votes.flatMap(it -> it));
        if (all.contains(Vote.ABSENT)) {
            return Outcome.ABSENT;
        }
        return all.size() == 1 ? Outcome.ALIKE : all.contains(Vote.ABSTAIN) ? Outcome.HALF : Outcome.OPPOSED;
    }

    /** The year in which every vote lies, or the years if that is certainly more than one; none if it may be one or more. */
    Option<Years> years() {
        Seq<EventDate> dates = told().map(it -> it.occurrence().date());
        return dates.map(EventDate::year)
                .distinct()
                .singleOption()
                .flatMap(it -> it)
                .map(Years::of)
                .orElse(() -> Years.over(dates));
    }

    /** The topics that are told, each in one spelling. */
    private Seq<String> topics() {
        return told().flatMap(it -> it.told().topic()).sorted().distinctBy(Spelling::folded);
    }

    /** The topics that are told, or that none is. */
    Seq<Option<String>> topicsOrNone() {
        Seq<String> told = topics();
        return told.isEmpty() ? Vector.of(Option.none()) : told.map(Option::some);
    }

    Seq<DevelopmentId> evidence() {
        return told().map(it -> it.occurrence().id());
    }

    /** Unlike votes of one voter. */
    Seq<Anomaly> anomalies() {
        return casts.values().toVector().filter(it -> votes(it).size() > 1).map(Ballot::unlike);
    }

    private static Anomaly unlike(Seq<Cast> casts) {
        VoteCast told = casts.head().told();
        return Anomaly.of(
                        "of %s unlike votes are told on %s in %s: %s",
                        told.voter(),
                        casts.map(it -> it.told().resolution()).min().get(),
                        told.body(),
                        votes(casts).mkString(" and "))
                .restingOn(TreeSet.ofAll(casts.map(it -> it.occurrence().id())));
    }

    private static SortedSet<Vote> votes(Seq<Cast> casts) {
        return TreeSet.ofAll(casts.map(it -> it.told().vote()));
    }
}
