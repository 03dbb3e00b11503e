package io.entente.internal.store.index;

import io.entente.internal.store.log.Label;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs of a tag's hash and the position of an entry that bears it, in the order in which they came. A hash has {@value #BITS}
 * bits; two tags may share one, and what is found by it is to be held to the tags of the entry itself.
 */
final class Postings {

    static final int BITS = 39;

    /** So many pairs can be sorted at once: hash and place in the order make one number. */
    static final int MOST = 1 << (Long.SIZE - 1 - BITS);

    private long[] hashes = new long[64];
    private long[] positions = new long[64];
    private int size;

    /** The hash of a tag, as the index has it. */
    static long hash(Label label) {
        return label.hash() >>> (Long.SIZE - BITS);
    }

    static long[] hashes(List<Label> labels) {
        long[] hashes = new long[labels.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(labels.get(i));
        }
        return hashes;
    }

    int size() {
        return size;
    }

    long hash(int place) {
        return hashes[place];
    }

    long position(int place) {
        return positions[place];
    }

    void add(long hash, long position) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
        }
        hashes[size] = hash;
        positions[size] = position;
        size++;
    }

    void addAll(Postings others) {
        for (int i = 0; i < others.size; i++) {
            add(others.hashes[i], others.positions[i]);
        }
    }

    /** How many hashes there are, if they are sorted. */
    int distinct() {
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            distinct += i == 0 || hashes[i] != hashes[i - 1] ? 1 : 0;
        }
        return distinct;
    }

    /** The same in the order of hashes, and of one hash in the order in which they came; no pair twice in succession. */
    Postings sorted() {
        return sorted(MOST);
    }

    /** @param most how many are sorted at once; where there are more, by one bit of their hashes after the other first */
    Postings sorted(int most) {
        Postings sorted = new Postings();
        sort(BITS - 1, most, sorted);
        return sorted;
    }

    private void sort(int bit, int most, Postings into) {
        if (size <= most) {
            sortAtOnce(into);
        } else if (bit < 0) {
            into.addEach(this); // all of one hash
        } else {
            Postings low = new Postings();
            Postings high = new Postings();
            for (int i = 0; i < size; i++) {
                ((hashes[i] >>> bit & 1) == 0 ? low : high).add(hashes[i], positions[i]);
            }
            low.sort(bit - 1, most, into);
            high.sort(bit - 1, most, into);
        }
    }

    private void sortAtOnce(Postings into) {
        int shift = Long.SIZE - 1 - BITS;
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (hashes[i] << shift) | i;
        }
        Arrays.sort(order);
        for (long each : order) {
            int place = (int) (each & (MOST - 1));
            into.addUnlessLast(hashes[place], positions[place]);
        }
    }

    private void addEach(Postings others) {
        for (int i = 0; i < others.size; i++) {
            addUnlessLast(others.hashes[i], others.positions[i]);
        }
    }

    private void addUnlessLast(long hash, long position) {
        if (size == 0 || hashes[size - 1] != hash || positions[size - 1] != position) {
            add(hash, position);
        }
    }
}
