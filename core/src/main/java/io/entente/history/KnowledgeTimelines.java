package io.entente.history;

import io.entente.event.Dyad;
import io.entente.internal.cache.RecentlyUsed;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The timelines asked for last, up to a bounded number of assessments, each changed in place where the dossiers changed. */
final class KnowledgeTimelines {

    private final Dossiers dossiers;
    private final Limits limits;
    private final RecentlyUsed<Scope, Entry> kept;
    private final Map<Option<Dyad>, Set<Entry>> byDyad = new HashMap<>();

    /** A timeline, and the dossiers that have changed since it was made. */
    private static final class Entry {
        private final Scope scope;
        private final Set<Dossier> changed = new HashSet<>();
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

    /** Notes that a dossier is no longer what it was. */
    void note(Dossier touched) {
        note(Option.none(), touched);
        touched.dyads().forEach(dyad -> note(Option.some(dyad), touched));
    }

    private void note(Option<Dyad> dyad, Dossier touched) {
        byDyad.getOrDefault(dyad, Set.of()).forEach(entry -> entry.changed.add(touched));
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
        Entry fresh = new Entry(
                scope, KnowledgeTimeline.of(scope, versions(dossiers.of(scope.dyad()), scope), limits.histories()));
        byDyad.computeIfAbsent(scope.dyad(), unasked -> new HashSet<>()).add(fresh);
        keep(fresh);
        return fresh;
    }

    private void bringUpToDate(Entry entry) {
        if (!entry.changed.isEmpty()) {
            entry.timeline = entry.timeline.with(entry.changed, versions(entry.changed.stream(), entry.scope));
            entry.changed.clear(); // not before: a resolution may throw, and then all is still to be done
        }
    }

    private static Stream<Version> versions(Stream<Dossier> dossiers, Scope scope) {
        return dossiers.filter(it -> !it.isJoined())
                .flatMap(it -> it.versions(scope.resolution(), scope.recorded()).stream());
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
