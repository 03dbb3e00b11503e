package io.entente.intake;

import io.entente.event.DevelopmentId;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a source has told of some developments by now, each word at its place in time; the last recorded one of each. */
final class Told {

    private final Map<DevelopmentId, NavigableMap<Instant, Claim>> words = new HashMap<>();
    private final Set<Claim> said = new HashSet<>();
    private final SourceId source;

    private Told(SourceId source) {
        this.source = source;
    }

    static Told of(io.vavr.collection.Set<DevelopmentId> developments, SourceId source, Journal journal) {
        Told told = new Told(source);
        try (Stream<Entry> entries = journal.entries(new EntryFilter.On(developments), any -> true)) {
            entries.forEachOrdered(it -> told.add(it.content()));
        }
        return told;
    }

    static Told all(SourceId source, Journal journal) {
        Told told = new Told(source);
        try (Stream<Entry> entries = journal.entries(new EntryFilter.By(source), any -> true)) {
            entries.forEachOrdered(it -> told.add(it.content()));
        }
        return told;
    }

    private void add(Object content) {
        boolean ofOne = content instanceof Report
                || (content instanceof Withdrawal withdrawal
                        && withdrawal.developments().size() == 1);
        if (ofOne && content instanceof Claim claim && claim.source().equals(source)) {
            put(claim);
        }
    }

    /** Whether it was said in the same words, whatever was said since in its place: a journal does not keep it twice. */
    boolean wasSaid(Claim claim) {
        return said.contains(claim);
    }

    /** Another word. */
    void put(Claim claim) {
        said.add(claim);
        of(claim.developments().head()).put(moment(claim.known()), claim);
    }

    private NavigableMap<Instant, Claim> of(DevelopmentId id) {
        return words.computeIfAbsent(id, unheard -> new TreeMap<>());
    }

    /** Every development that is told of. */
    Iterable<DevelopmentId> developments() {
        return words.keySet();
    }

    /** The word that stands at a moment. */
    Option<Claim> at(DevelopmentId id, Instant moment) {
        return Option.of(of(id).floorEntry(moment)).map(Map.Entry::getValue);
    }

    /** The word that stood before a moment. */
    Option<Claim> before(DevelopmentId id, Instant moment) {
        return Option.of(of(id).lowerEntry(moment)).map(Map.Entry::getValue);
    }

    /** The first word after a moment. */
    Option<Claim> after(DevelopmentId id, Instant moment) {
        return Option.of(of(id).higherEntry(moment)).map(Map.Entry::getValue);
    }

    /** Since when the reports after a moment are known, the first first. */
    Seq<EventDate> reportsAfter(DevelopmentId id, Instant moment) {
        return Vector.ofAll(of(id).tailMap(moment, false).values())
                .filter(Report.class::isInstance)
                .map(Claim::known);
    }

    /** From when on a word counts. */
    static Instant moment(EventDate known) {
        return known.latestMoment().get();
    }
}
