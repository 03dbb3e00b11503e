package io.entente.history;

import io.entente.journal.Entry;
import io.entente.journal.Word;
import java.time.Instant;
import java.util.Comparator;

/**
 * A word and its place on two clocks.
 *
 * @param word what was said
 * @param entry the entry that keeps it
 * @param knownSince the moment from which on it counts: the latest of its {@code known}; but what is in the journal is
 *     known, so that a {@code known} that leaves the moment of recording open counts from that moment on
 */
record Told(Word word, Entry entry, Instant knownSince) {

    /** The order in which words take effect: of one source, each replaces the one before. */
    static final Comparator<Told> BY_KNOWN = Comparator.comparing(Told::knownSince)
            .thenComparing(told -> told.entry().position());

    static Told of(Word word, Entry entry) {
        Instant latest = word.known().latestMoment().get();
        Instant recorded = entry.recorded();
        boolean knownOnceRecorded = recorded.isBefore(latest) && !word.isKnownOnlyAfter(recorded);
        return new Told(word, entry, knownOnceRecorded ? recorded : latest);
    }
}
