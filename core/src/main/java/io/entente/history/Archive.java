package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.journal.Entry;
import io.entente.journal.Journal;
import io.entente.time.AsOf;
import io.entente.time.Recorded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A journal made ready for questions. It follows the journal, and keeps the chronicles asked for last up to a bounded
 * number of accounts; a late or back-dated word changes the chronicles it belongs to in place. All of it is derived, and
 * an answer never depends on what is kept. Safe for use by several threads.
 */
public final class Archive {

    private final Journal journal;
    private final Limits limits;
    private final Ledger ledger = new Ledger();
    private final Map<Scope, Chronicle> chronicles = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Option<Dyad>, Set<Scope>> scopes = new HashMap<>();
    private final Map<Scope, Set<Case>> changed = new HashMap<>();
    private long position;

    /** What a chronicle is of. */
    private record Scope(Option<Dyad> dyad, Resolution resolution, Recorded recorded) {}

    /** An archive of {@code journal} that keeps as much as {@code limits} allow. */
    public Archive(Journal journal, Limits limits) {
        this.journal = journal;
        this.limits = limits;
    }

    /**
     * The history of a dyad, or of everything. Asked twice with nothing recorded in between, it is the same object.
     *
     * @param dyad the dyad; none for everything
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public synchronized History history(Option<Dyad> dyad, AsOf asOf, Resolution resolution) {
        catchUp();
        Chronicle chronicle = chronicle(new Scope(dyad, resolution, asOf.recorded()));
        return chronicle.asKnown(asOf.known(), ledger.directory(asOf.recorded()));
    }

    /**
     * Every word on a development, by any id that is one with it then, and what became of it.
     *
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public synchronized Seq<Testimony> testimonies(DevelopmentId id, AsOf asOf, Resolution resolution) {
        catchUp();
        return ledger.caseOf(id)
                .map(it -> Testimony.of(it, id, asOf, resolution))
                .getOrElse(List::empty);
    }

    /**
     * Every id that any report ever filed under the dyad, or under any, tells of, whatever became of it.
     *
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public synchronized SortedSet<DevelopmentId> everTold(Option<Dyad> dyad) {
        catchUp();
        return TreeSet.ofAll(ledger.cases(dyad).stream()
                .flatMap(it -> it.reportedIds().stream())
                .toList());
    }

    private void catchUp() {
        if (journal.head() == position) {
            return;
        }
        try (Stream<Entry> entries = journal.entriesFrom(position + 1)) {
            entries.forEachOrdered(entry -> {
                ledger.add(entry).forEach(this::note);
                position = entry.position();
            });
        }
    }

    private void note(Case touched) {
        noteFor(Option.none(), touched);
        touched.dyads().forEach(dyad -> noteFor(Option.some(dyad), touched));
    }

    private void noteFor(Option<Dyad> dyad, Case touched) {
        scopes.getOrDefault(dyad, Set.of())
                .forEach(scope -> changed.computeIfAbsent(scope, unchanged -> new HashSet<>())
                        .add(touched));
    }

    private Chronicle chronicle(Scope scope) {
        Chronicle kept = chronicles.get(scope);
        Set<Case> changes = changed.get(scope);
        if (kept != null && changes == null) {
            return kept;
        }
        Chronicle now = kept == null || changes == null
                ? Chronicle.of(versions(ledger.cases(scope.dyad()), scope), scope.dyad(), limits.histories())
                : kept.with(changes, versions(changes, scope), scope.dyad(), limits.histories());
        chronicles.put(scope, now);
        changed.remove(scope); // not before: a resolution may throw, and then all is still to be done
        scopes.computeIfAbsent(scope.dyad(), unasked -> new HashSet<>()).add(scope);
        forget();
        return now;
    }

    private Stream<Version> versions(Set<Case> cases, Scope scope) {
        return cases.stream()
                .filter(ledger::holds)
                .flatMap(it -> it.versions(scope.resolution(), scope.recorded()).stream());
    }

    /** Forgets what was asked for longest ago, but never what was asked for last. */
    private void forget() {
        long size = chronicles.values().stream().mapToLong(Chronicle::size).sum();
        Iterator<Map.Entry<Scope, Chronicle>> eldest = chronicles.entrySet().iterator();
        for (int left = chronicles.size(); left > 1 && size > limits.accounts(); left--) {
            Map.Entry<Scope, Chronicle> forgotten = eldest.next();
            size -= forgotten.getValue().size();
            changed.remove(forgotten.getKey());
            scopes.getOrDefault(forgotten.getKey().dyad(), new HashSet<>()).remove(forgotten.getKey());
            eldest.remove();
        }
    }
}
