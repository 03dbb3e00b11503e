package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.Recordable;
import io.vavr.collection.HashSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A search of a journal for entries, together with whatever was said on the developments that they tell of, but for those
 * that are known already.
 */
final class Search {

    private final Journal journal;
    private final Predicate<DevelopmentId> known;
    private final SortedMap<Long, Entry> found = new TreeMap<>();
    private final Set<DevelopmentId> asked = new LinkedHashSet<>();

    Search(Journal journal, Predicate<DevelopmentId> known) {
        this.journal = journal;
        this.known = known;
    }

    /** What was found, in the journal's order. */
    Collection<Entry> found() {
        return found.values();
    }

    /** Finds a part, up to a position. */
    void find(EntryFilter part, long upTo) {
        if (part instanceof EntryFilter.FiledUnder filed) {
            LongPredicate wanted = at -> at <= upTo && !found.containsKey(at);
            try (Stream<Entry> entries = journal.bearingOn(filed.dyad(), wanted)) {
                entries.forEach(this::noteComplete);
            }
        } else {
            findOn(read(part, upTo), upTo);
        }
    }

    /** What is told of its developments is found already, or will be. */
    private void noteComplete(Entry entry) {
        found.put(entry.position(), entry);
        entry.developments().forEach(asked::add);
    }

    /** Finds of some entries, the last of them at {@code upTo}, those wanted, and those on what was found before. */
    void findAmong(List<Entry> entries, Predicate<Recordable> wanted, long upTo) {
        Set<DevelopmentId> told = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (wanted.test(entry.content()) || entry.developments().exists(asked::contains)) {
                note(entry, told);
            }
        }
        findOn(told, upTo);
    }

    private void findOn(Set<DevelopmentId> told, long upTo) {
        Set<DevelopmentId> next = told;
        while (!next.isEmpty()) {
            asked.addAll(next);
            next = read(new EntryFilter.On(HashSet.ofAll(next)), upTo);
        }
    }

    /** Finds what is not found yet, and returns the developments that it tells of and that are neither known nor asked for. */
    private Set<DevelopmentId> read(EntryFilter part, long upTo) {
        List<Entry> latest;
        try (Stream<Entry> entries = journal.entries(part, at -> at <= upTo && !found.containsKey(at))) {
            latest = entries.toList();
        }
        Set<DevelopmentId> told = new LinkedHashSet<>();
        latest.forEach(entry -> note(entry, told));
        return told;
    }

    private void note(Entry entry, Set<DevelopmentId> told) {
        found.put(entry.position(), entry);
        for (DevelopmentId id : entry.developments()) {
            if (!asked.contains(id) && !known.test(id)) {
                told.add(id);
            }
        }
    }
}
