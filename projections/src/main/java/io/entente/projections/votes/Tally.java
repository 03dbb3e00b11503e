package io.entente.projections.votes;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.projections.votes.Ballot.Outcome;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * What comes of comparing the votes on some resolutions.
 *
 * @param outcomes on how many what comes of it
 * @param voters on how many each is told to vote
 * @param spellings on how many their topic is spelled so
 * @param evidence every vote
 */
record Tally(
        SortedMap<Outcome, Integer> outcomes,
        SortedMap<Entity, Integer> voters,
        SortedMap<String, Integer> spellings,
        SortedSet<DevelopmentId> evidence) {

    static final Tally EMPTY = new Tally(TreeMap.empty(), TreeMap.empty(), TreeMap.empty(), TreeSet.empty());

    /** @param topic as it is spelled there; none if that does not matter */
    Tally with(Ballot ballot, Option<String> topic) {
        // one by one, for addAll and removeAll build the whole tree anew
        return changed(ballot, topic, 1, ballot.evidence().foldLeft(evidence, SortedSet::add));
    }

    /** The same before that ballot. */
    Tally without(Ballot ballot, Option<String> topic) {
        return changed(ballot, topic, -1, ballot.evidence().foldLeft(evidence, SortedSet::remove));
    }

    private Tally changed(Ballot ballot, Option<String> topic, int by, SortedSet<DevelopmentId> votes) {
        return new Tally(
                counted(outcomes, ballot.outcome(), by),
                ballot.voters().foldLeft(voters, (all, it) -> counted(all, it, by)),
                topic.map(it -> counted(spellings, it, by)).getOrElse(spellings),
                votes);
    }

    private static <K> SortedMap<K, Integer> counted(SortedMap<K, Integer> counts, K key, int by) {
        int count = counts.getOrElse(key, 0) + by;
        return count == 0 ? counts.remove(key) : counts.put(key, count);
    }

    boolean isEmpty() {
        return evidence.isEmpty();
    }

    int count(Outcome outcome) {
        return outcomes.getOrElse(outcome, 0);
    }

    /** The first spelling of its topic; none if none is told. */
    Option<String> topic() {
        return spellings.keySet().headOption();
    }
}
