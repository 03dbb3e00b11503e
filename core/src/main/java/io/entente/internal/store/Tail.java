package io.entente.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * What the latest entries are tagged with, in memory: those that the index in the database does not reach. Safe for use by
 * several threads; entries come in order, and may come again.
 */
final class Tail {

    private final long begin;
    private final List<List<Label>> entries = new ArrayList<>();
    private final Map<String, Values> byKey = new HashMap<>();

    /** The values of one key. Filled when they are asked for: most keys seldom are. */
    private final class Values {
        private final String key;
        private final Map<String, Positions> positions = new HashMap<>();
        private int filled;

        Values(String key) {
            this.key = key;
        }

        Map<String, Positions> now() {
            for (; filled < entries.size(); filled++) {
                for (Label label : entries.get(filled)) {
                    if (label.key().equals(key)) {
                        positions
                                .computeIfAbsent(label.value(), unseen -> new Positions())
                                .add(begin + filled + 1);
                    }
                }
            }
            return positions;
        }
    }

    /** @param begin the position before the first one */
    Tail(long begin) {
        this.begin = begin;
    }

    long begin() {
        return begin;
    }

    /** The position up to which it is filled. */
    synchronized long end() {
        return begin + entries.size();
    }

    synchronized void add(long position, List<Label> labels) {
        if (position == end() + 1) {
            entries.add(labels);
        }
    }

    /** Hands on where a key with any of these values is found after one position, up to another inclusive. */
    synchronized void find(String key, Collection<String> values, long after, long upTo, LongConsumer found) {
        Map<String, Positions> byValue = byKey.computeIfAbsent(key, Values::new).now();
        for (String value : values) {
            Positions some = byValue.get(value);
            if (some != null) {
                some.between(after, upTo, found);
            }
        }
    }

    /** The labels of each entry up to a position, from the first on. */
    synchronized List<List<Label>> upTo(long position) {
        return List.copyOf(entries.subList(0, (int) (position - begin)));
    }
}
