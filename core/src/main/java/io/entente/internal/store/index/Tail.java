package io.entente.internal.store.index;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * What the latest entries are tagged with, in memory: those that no run in the database reaches. Safe for use by several
 * threads; entries come in order.
 */
final class Tail implements Bearings.Visitor {

    private final long begin;
    private final Postings postings = new Postings();
    private int[] before = new int[64]; // the pair before of the same slot, counted from 1
    private int[] slots = new int[128];
    private long end;

    /** @param begin the position before the first entry */
    Tail(long begin) {
        this.begin = begin;
        this.end = begin;
    }

    long begin() {
        return begin;
    }

    /** The position up to which it is filled. */
    synchronized long end() {
        return end;
    }

    /** Adds what an entry is tagged with, if it is the next one. */
    @Override
    public synchronized void visit(long position, long[] hashes) {
        if (position == end + 1) {
            end = position;
            for (long hash : hashes) {
                add(hash, position);
            }
        }
    }

    @Override
    public synchronized void visit(long hash, long entry) {
        add(hash, entry);
    }

    /** Adds what follows, all of it, if it does. */
    synchronized void addAll(Tail next) {
        if (next.begin == end) {
            for (int i = 0; i < next.postings.size(); i++) {
                add(next.postings.hash(i), next.postings.position(i));
            }
            end = next.end;
        }
    }

    private void add(long hash, long position) {
        int place = postings.size();
        if (place == before.length) {
            before = Arrays.copyOf(before, 2 * place);
            slots = new int[4 * place];
            for (int i = 0; i < place; i++) {
                link(i);
            }
        }
        postings.add(hash, position);
        link(place);
    }

    private void link(int place) {
        int slot = slot(postings.hash(place));
        before[place] = slots[slot];
        slots[slot] = place + 1;
    }

    private int slot(long hash) {
        return (int) ((hash * 0x9e3779b97f4a7c15L) >>> 32) & (slots.length - 1);
    }

    /** Hands on where a hash is found, the latest first. */
    synchronized void find(long hash, LongConsumer found) {
        for (int next = slots[slot(hash)]; next > 0; next = before[next - 1]) {
            if (postings.hash(next - 1) == hash) {
                found.accept(postings.position(next - 1));
            }
        }
    }

    synchronized boolean holds(long hash) {
        for (int next = slots[slot(hash)]; next > 0; next = before[next - 1]) {
            if (postings.hash(next - 1) == hash) {
                return true;
            }
        }
        return false;
    }

    /** Its pairs up to an entry, in order. */
    synchronized Postings upTo(long position) {
        Postings some = new Postings();
        for (int i = 0; i < postings.size() && postings.position(i) <= position; i++) {
            some.add(postings.hash(i), postings.position(i));
        }
        return some;
    }
}
