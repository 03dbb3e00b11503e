package io.entente.internal.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The tags of a run of entries, put together as the index keeps them. */
final class Segment {

    private final TreeMap<String, List<Tagged>> byKey = new TreeMap<>();
    private long position;

    /** @param begin the position before the first entry */
    Segment(long begin) {
        this.position = begin;
    }

    private record Tagged(String value, long position) {}

    /** A tag, and where it is found. */
    interface Visitor<E extends Exception> {
        void visit(String key, String value, Positions positions) throws E;
    }

    /** The position of the last entry. */
    long end() {
        return position;
    }

    /** Adds the next entry. */
    void add(List<Label> labels) {
        position++;
        for (Label label : labels) {
            Label kept = label.inIndex();
            byKey.computeIfAbsent(kept.key(), unseen -> new ArrayList<>()).add(new Tagged(kept.value(), position));
        }
    }

    /** Hands on each tag once, in the order of the index, so that each of its pages is written once. */
    <E extends Exception> void visit(Visitor<E> visitor) throws E {
        for (var same : byKey.entrySet()) {
            Tagged[] all = same.getValue().toArray(Tagged[]::new);
            Arrays.parallelSort(all, Comparator.comparing(Tagged::value));
            for (int start = 0; start < all.length; ) {
                String value = all[start].value();
                Positions positions = new Positions();
                int next = start;
                for (; next < all.length && all[next].value().equals(value); next++) {
                    positions.add(all[next].position());
                }
                visitor.visit(same.getKey(), value, positions);
                start = next;
            }
        }
    }
}
