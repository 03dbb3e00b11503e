package io.entente.journal;

import io.vavr.collection.SortedMap;

/** What became of a journal's chain of hashes. */
public sealed interface Verification {

    /**
     * It holds: nothing in it was altered, removed or inserted, as long as its head is the one that was noted elsewhere.
     *
     * @param entries how many entries there are
     * @param head the hash of the last one; 64 zeros where there is none
     * @param unknown how many of them there are of each kind that this program does not know
     */
    record Sound(long entries, String head, SortedMap<UnknownKind, Long> unknown) implements Verification {}

    /**
     * It does not.
     *
     * @param position the first position at which something was altered, removed or inserted
     * @param reason what was found there
     */
    record Broken(long position, String reason) implements Verification {}
}
