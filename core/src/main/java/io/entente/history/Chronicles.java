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

/** The chronicles asked for last, up to a bounded number of assessments, each changed in place where the ledger changed. */
final class Chronicles {

    private final Ledger ledger;
    private final Limits limits;
    private final Map<Scope, Entry> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Option<Dyad>, Set<Entry>> byDyad = new HashMap<>();
    private long weight;

    /** A chronicle, and the cases that have changed since it was made. */
    private static final class Entry {
        private Chronicle chronicle;
        private final Set<Case> changed = new HashSet<>();
        private long weight;

        Entry(Chronicle chronicle) {
            this.chronicle = chronicle;
        }
    }

    Chronicles(Ledger ledger, Limits limits) {
        this.ledger = ledger;
        this.limits = limits;
    }

    /** Notes that a case is no longer what it was. */
    void note(Case touched) {
        note(Option.none(), touched);
        touched.dyads().forEach(dyad -> note(Option.some(dyad), touched));
    }

    private void note(Option<Dyad> dyad, Case touched) {
        byDyad.getOrDefault(dyad, Set.of()).forEach(entry -> entry.changed.add(touched));
    }

    /** What was known at a moment of what is in a scope. */
    History history(Scope scope, Instant known) {
        Entry entry = entry(scope);
        History history = entry.chronicle.asKnown(known, ledger.directory(scope.recorded()));
        long now = entry.chronicle.weight();
        weight += now - entry.weight;
        entry.weight = now;
        forget();
        return history;
    }

    private Entry entry(Scope scope) {
        Entry entry = kept.get(scope);
        if (entry == null) {
            Entry fresh =
                    new Entry(Chronicle.of(scope, versions(ledger.cases(scope.dyad()), scope), limits.histories()));
            kept.put(scope, fresh);
            byDyad.computeIfAbsent(scope.dyad(), unasked -> new HashSet<>()).add(fresh);
            return fresh;
        }
        if (!entry.changed.isEmpty()) {
            entry.chronicle = entry.chronicle.with(entry.changed, versions(entry.changed.stream(), scope));
            entry.changed.clear(); // not before: a resolution may throw, and then all is still to be done
        }
        return entry;
    }

    private static Stream<Version> versions(Stream<Case> cases, Scope scope) {
        return cases.filter(it -> !it.isJoined())
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
