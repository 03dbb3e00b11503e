package io.entente.history;

import io.entente.event.Dyad;
import io.entente.internal.cache.RecentlyUsed;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The timelines asked for last, up to a bounded number of assessments, each changed in place where the dossiers changed. */
final class KnowledgeTimelines {

    private final Dossiers dossiers;
    private final Limits limits;
    private final RecentlyUsed<Scope, Entry> kept;
    private final Map<Option<Dyad>, Set<Entry>> byDyad = new HashMap<>();

    /** A timeline, and the dossiers that have changed since it was made, each with the words that it held then. */
    private static final class Entry {
        private final Scope scope;
        private final Map<Dossier, Words> changed = new LinkedHashMap<>(); // mostly nearly in the order of the fold
        private KnowledgeTimeline timeline;

        Entry(Scope scope, KnowledgeTimeline timeline) {
            this.scope = scope;
            this.timeline = timeline;
        }

        int weight() {
            return timeline.weight();
        }
    }

    KnowledgeTimelines(Dossiers dossiers, Limits limits) {
        this.dossiers = dossiers;
        this.limits = limits;
        this.kept = new RecentlyUsed<>(limits.assessments(), Entry::weight);
    }

    Dossiers dossiers() {
        return dossiers;
    }

    /** Notes that a dossier is no longer what it was, with the words that it held before. */
    void note(Dossier touched, Words before) {
        note(Option.none(), touched, before);
        before.dyads().forEach(dyad -> note(Option.some(dyad), touched, before));
        touched.words().dyads().forEach(dyad -> note(Option.some(dyad), touched, before));
    }

    private void note(Option<Dyad> dyad, Dossier touched, Words before) {
        byDyad.getOrDefault(dyad, Set.of()).forEach(entry -> entry.changed.putIfAbsent(touched, before));
    }

    /** What was known at a moment of what is in a scope. */
    History history(Scope scope, Instant known) {
        Entry entry = kept.find(scope).getOrElse(() -> fresh(scope));
        int before = entry.weight();
        bringUpToDate(entry);
        History history = entry.timeline.asKnown(known, dossiers.directory(scope.recorded()));
        if (entry.weight() != before) {
            keep(entry);
        }
        return history;
    }

    private Entry fresh(Scope scope) {
        Stream<Words> words = dossiers.of(scope.dyad()).map(Dossier::words);
        Entry fresh = new Entry(scope, KnowledgeTimeline.of(scope, versions(words, scope), limits));
        byDyad.computeIfAbsent(scope.dyad(), unasked -> new HashSet<>()).add(fresh);
        keep(fresh);
        return fresh;
    }

    private void bringUpToDate(Entry entry) {
        if (!entry.changed.isEmpty()) {
            Stream<Words> before = entry.changed.values().stream();
            Stream<Words> now = entry.changed.keySet().stream().map(Dossier::words);
            entry.timeline = entry.timeline.with(versions(before, entry.scope), versions(now, entry.scope));
            entry.changed.clear(); // not before: a resolution may throw, and then all is still to be done
        }
    }

    private static Stream<Version> versions(Stream<Words> dossiers, Scope scope) {
        return dossiers.flatMap(it -> Dossier.versions(it, scope.resolution(), scope.recorded()).stream());
    }

    private void keep(Entry entry) {
        kept.keep(entry.scope, entry).forEach(this::forget);
    }

    private void forget(Entry entry) {
        byDyad.computeIfPresent(entry.scope.dyad(), (dyad, entries) -> {
            entries.remove(entry);
            return entries.isEmpty() ? null : entries;
        });
    }
}
