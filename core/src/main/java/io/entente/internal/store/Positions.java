package io.entente.internal.store;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Positions in ascending order. */
final class Positions {

    private long[] positions = new long[1];
    private int size;

    void add(long position) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, size * 2);
        }
        positions[size] = position;
        size++;
    }

    /** Hands on those after one position, up to another inclusive. */
    void between(long after, long upTo, LongConsumer consumer) {
        for (int i = 0; i < size; i++) {
            if (positions[i] > after && positions[i] <= upTo) {
                consumer.accept(positions[i]);
            }
        }
    }

    /** As {@code entente_index} keeps them: a JSON list of numbers, without spaces. */
    String written() {
        StringBuilder text = new StringBuilder(size * 8).append('[');
        for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "" : ",").append(positions[i]);
        }
        return text.append(']').toString();
    }

    /** @throws NumberFormatException if it is not as {@link #written} */
    static Positions read(String written) {
        int end = written.length() - 1;
        if (end < 2 || written.charAt(0) != '[' || written.charAt(end) != ']') {
            throw new NumberFormatException("not a list of positions: " + written);
        }
        Positions positions = new Positions();
        for (int start = 1; start < end; ) {
            int comma = written.indexOf(',', start);
            int stop = comma < 0 ? end : comma;
            positions.add(Long.parseLong(written, start, stop, 10));
            start = stop + 1;
        }
        return positions;
    }
}
