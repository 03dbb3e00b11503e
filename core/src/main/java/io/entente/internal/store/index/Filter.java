package io.entente.internal.store.index;

import java.nio.ByteBuffer;

/**
 * A Bloom filter of hashes: it tells of each that was added, and of some 0.15 % of the others, that it may be there. 16 bits
 * and 5 probes for a hash.
 */
final class Filter {

    private static final int BITS_EACH = 16;
    private static final int PROBES = 5;

    private final long[] words;

    /** @param hashes how many are to be added */
    Filter(int hashes) {
        this(new long[Math.max(1, Integer.highestOneBit(Math.max(1, hashes * BITS_EACH / Long.SIZE)) * 2)]);
    }

    private Filter(long[] words) {
        this.words = words;
    }

    void add(long hash) {
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            words[bit >>> 6] |= 1L << bit;
        }
    }

    boolean mayHold(long hash) {
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            if ((words[bit >>> 6] & (1L << bit)) == 0) {
                return false;
            }
        }
        return true;
    }

    private int bit(long hash, int probe) {
        long spread = hash * 0x9e3779b97f4a7c15L;
        return ((int) (spread >>> 32) + probe * ((int) spread | 1)) & ((words.length * Long.SIZE) - 1);
    }

    byte[] written() {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Long.BYTES);
        bytes.asLongBuffer().put(words);
        return bytes.array();
    }

    /** @throws IllegalArgumentException if it is not as {@link #written} */
    static Filter read(byte[] written) {
        long[] words = new long[written.length / Long.BYTES];
        if (Integer.bitCount(words.length) != 1 || written.length % Long.BYTES != 0) {
            throw new IllegalArgumentException("a filter of %d bytes".formatted(written.length));
        }
        ByteBuffer.wrap(written).asLongBuffer().get(words);
        return new Filter(words);
    }
}
