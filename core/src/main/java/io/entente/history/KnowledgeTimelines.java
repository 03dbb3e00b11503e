package io.entente.history;

import io.entente.event.Dyad;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The timelines asked for last, up to a bounded number of assessments, each changed in place where the dossiers changed. */
final class KnowledgeTimelines {

    private final Dossiers dossiers;
    private final Limits limits;
    private final Map<Scope, Entry> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Option<Dyad>, Set<Entry>> byDyad = new HashMap<>();
    private long weight;

    /** A timeline, and the dossiers that have changed since it was made. */
    private static final class Entry {
        private KnowledgeTimeline timeline;
        private final Set<Dossier> changed = new HashSet<>();
        private long weight;

        Entry(KnowledgeTimeline timeline) {
            this.timeline = timeline;
        }
    }

    KnowledgeTimelines(Dossiers dossiers, Limits limits) {
        this.dossiers = dossiers;
        this.limits = limits;
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
        Entry entry = entry(scope);
        History history = entry.timeline.asKnown(known, dossiers.directory(scope.recorded()));
        long now = entry.timeline.weight();
        weight += now - entry.weight;
        entry.weight = now;
        forget();
        return history;
    }

    private Entry entry(Scope scope) {
        Entry entry = kept.get(scope);
        if (entry == null) {
            Entry fresh = new Entry(
                    KnowledgeTimeline.of(scope, versions(dossiers.of(scope.dyad()), scope), limits.histories()));
            kept.put(scope, fresh);
            byDyad.computeIfAbsent(scope.dyad(), unasked -> new HashSet<>()).add(fresh);
            return fresh;
        }
        if (!entry.changed.isEmpty()) {
            entry.timeline = entry.timeline.with(entry.changed, versions(entry.changed.stream(), scope));
            entry.changed.clear(); // not before: a resolution may throw, and then all is still to be done
        }
        return entry;
    }

    private static Stream<Version> versions(Stream<Dossier> dossiers, Scope scope) {
        return dossiers.filter(it -> !it.isJoined())
                .flatMap(it -> it.versions(scope.resolution(), scope.recorded()).stream());
    }

    /** Forgets what was asked for longest ago, but never what was asked for last. */
    private void forget() {
        Iterator<Map.Entry<Scope, Entry>> eldest = kept.entrySet().iterator();
        while (weight > limits.assessments() && kept.size() > 1) {
            Map.Entry<Scope, Entry> forgotten = eldest.next();
            eldest.remove();
            weight -= forgotten.getValue().weight;
            byDyad.computeIfPresent(forgotten.getKey().dyad(), (dyad, entries) -> {
                entries.remove(forgotten.getValue());
                return entries.isEmpty() ? null : entries;
            });
        }
    }
}
