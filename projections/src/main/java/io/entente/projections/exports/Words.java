package io.entente.projections.exports;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.history.ClaimOutcome;
import io.entente.history.ClaimOutcome.Fate;
import io.entente.history.Directory;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Succession;
import io.entente.projection.View;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/**
 * What sources say that bears on a relationship, whatever became of it: every word known by then on any development that was
 * ever filed under it, or was ever called one with such.
 *
 * @param outcomes the words with what became of them, in the journal's order
 * @param sources the descriptions of those whose words they are, by id
 * @param profiles the descriptions of the entities that they name, and of those that these belong to or succeed, by id
 */
public record Words(Seq<ClaimOutcome> outcomes, Seq<Source> sources, Seq<Profile> profiles) {

    /** The words of that view. */
    public static Words of(View view) {
        Seq<ClaimOutcome> outcomes = outcomes(view);
        Directory directory = view.directory();
        Set<Entity> named = TreeSet.ofAll(outcomes.map(ClaimOutcome::claim)
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .flatMap(report -> report.development()
                        .entities()
                        .addAll(report.dyads().toVector().flatMap(Words::members))));
        return new Words(
                outcomes,
                TreeSet.ofAll(outcomes.map(it -> it.claim().source()))
                        .toVector()
                        .flatMap(directory.sources()::get),
                withTheirs(named.addAll(view.dyad().toVector().flatMap(Words::members)), directory)
                        .toVector()
                        .sorted()
                        .flatMap(directory.profiles()::get));
    }

    /** The entries that keep the words, in the journal's order. */
    public Seq<Entry> entries() {
        return outcomes.map(ClaimOutcome::entry);
    }

    private static Seq<ClaimOutcome> outcomes(View view) {
        Map<Long, ClaimOutcome> found = TreeMap.empty();
        Set<DevelopmentId> asked = TreeSet.empty();
        Set<DevelopmentId> next = view.everTold();
        while (!next.isEmpty()) {
            Seq<ClaimOutcome> told = view.histories(next.toVector())
                    .values()
                    .flatMap(it -> it)
                    .reject(it -> it.fate() == Fate.NOT_YET_KNOWN || it.fate() == Fate.NOT_YET_RECORDED)
                    .toVector();
            found = told.foldLeft(found, (all, it) -> all.put(it.entry().position(), it));
            asked = asked.addAll(next);
            next = TreeSet.ofAll(told.map(ClaimOutcome::claim).flatMap(Claim::developments))
                    .removeAll(asked);
        }
        return found.values().toVector();
    }

    private static Seq<Entity> members(Dyad dyad) {
        return Vector.of(dyad.first(), dyad.second());
    }

    private static Set<Entity> withTheirs(Set<Entity> named, Directory directory) {
        Set<Entity> all = named;
        Set<Entity> next = named;
        while (!next.isEmpty()) {
            Set<Entity> known = all;
            next = TreeSet.ofAll(next.toVector()
                            .flatMap(directory.profiles()::get)
                            .flatMap(it -> it.succeeds().map(Succession::of).appendAll(it.country())))
                    .removeAll(known);
            all = all.addAll(next);
        }
        return all;
    }
}
