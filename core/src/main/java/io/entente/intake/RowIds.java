package io.entente.intake;

import io.entente.internal.mapping.Digest;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The ids of millions of rows, to see which comes twice, in little memory: 63 bits of a digest of each, by which some row of 10
 * million is taken for another once in 180,000 such tables.
 */
final class RowIds {

    private static final int FIRST_SIZE = 1 << 12;

    private final Digest digest = new Digest();
    private long[] slots = new long[FIRST_SIZE];
    private int count;

    /** Whether it was not there. */
    boolean add(String id) {
        long key = ByteBuffer.wrap(digest.of(id)).getLong() | 1;
        if (count * 2 > slots.length) {
            grow();
        }
        boolean fresh = put(key);
        count += fresh ? 1 : 0;
        return fresh;
    }

    private boolean put(long key) {
        int slot = (int) (key >>> 1) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        boolean fresh = slots[slot] == 0;
        slots[slot] = key;
        return fresh;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        Arrays.stream(before).filter(it -> it != 0).forEach(this::put);
    }
}
