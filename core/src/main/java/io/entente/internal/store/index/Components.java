package io.entente.internal.store.index;

import io.entente.internal.store.log.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is told of developments that have several words, put together: entries that are on a development in common, and so on
 * from one to the next, are of one component, and each of them bears on every dyad that any of them is filed under.
 */
final class Components {

    private final Map<String, Component> byDevelopment = new HashMap<>();

    private static final class Component {
        private final List<Long> entries = new ArrayList<>();
        private final Set<String> dyads = new TreeSet<>();
        private final Set<String> developments = new TreeSet<>();
    }

    /**
     * That an entry bears on a dyad, though it is not filed under it.
     *
     * @param since the position of the entry through which it came to bear on it; that one itself, or a later one
     */
    record Bearing(long since, long entry, String dyad) implements Comparable<Bearing> {
        private static final Comparator<Bearing> ORDER = Comparator.comparingLong(Bearing::since)
                .thenComparingLong(Bearing::entry)
                .thenComparing(Bearing::dyad);

        @Override
        public int compareTo(Bearing other) {
            return ORDER.compare(this, other);
        }
    }

    /** Adds the next entry, and returns what has come to bear through it, in order. */
    List<Bearing> add(long position, List<Label> labels) {
        Set<String> filedUnder = values(labels, Label.DYAD);
        Set<String> developments = values(labels, Label.DEVELOPMENT);
        Component same = developments.size() == 1
                ? byDevelopment.get(developments.iterator().next())
                : null;
        if (same != null && same.dyads.equals(filedUnder)) { // as nearly always
            same.entries.add(position);
            return List.of();
        }
        Set<Component> touched = new LinkedHashSet<>();
        for (String development : developments) {
            Component known = byDevelopment.get(development);
            if (known != null) {
                touched.add(known);
            }
        }
        Set<String> dyads = new TreeSet<>(filedUnder);
        touched.forEach(known -> dyads.addAll(known.dyads));
        List<Bearing> bearings = new ArrayList<>();
        for (Component known : touched) {
            Set<String> fresh = new TreeSet<>(dyads);
            fresh.removeAll(known.dyads);
            if (!fresh.isEmpty()) {
                known.entries.forEach(entry -> bearings.addAll(bearings(position, entry, fresh)));
            }
        }
        Collections.sort(bearings);
        Component whole = joined(touched);
        whole.entries.add(position);
        whole.dyads.addAll(dyads);
        developments.forEach(development -> put(development, whole));
        dyads.removeAll(filedUnder);
        bearings.addAll(bearings(position, position, dyads));
        return bearings;
    }

    /** One of several, the largest, which takes in the others. */
    private Component joined(Set<Component> several) {
        Component whole = several.stream()
                .max(Comparator.comparingInt(it -> it.entries.size()))
                .orElseGet(Component::new);
        for (Component other : several) {
            if (other != whole) {
                whole.entries.addAll(other.entries);
                other.developments.forEach(development -> put(development, whole));
            }
        }
        return whole;
    }

    private void put(String development, Component whole) {
        whole.developments.add(development);
        byDevelopment.put(development, whole);
    }

    private static List<Bearing> bearings(long since, long entry, Set<String> dyads) {
        return dyads.stream().map(dyad -> new Bearing(since, entry, dyad)).toList();
    }

    private static Set<String> values(List<Label> labels, String key) {
        Set<String> values = new TreeSet<>();
        Label.of(key, labels).forEach(label -> values.add(label.value()));
        return values;
    }
}
