package io.entente.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The ids of millions of rows, to see which comes twice, in little memory: 64 bits of a digest of each, by which one of 10
 * million rows is taken for another once in 400,000 tables.
 */
final class RowIds {

    private static final int FIRST_SIZE = 1 << 12;

    private final MessageDigest digest;
    private long[] slots = new long[FIRST_SIZE];
    private int count;

    RowIds() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether it was not there. */
    boolean add(String id) {
        long key = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)))
                        .getLong()
                | 1;
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
