package io.entente.journal;

/**
 * What became of a recording. What was given several times in the same words is one entry, and counted once.
 *
 * @param head the position of the last entry added; where none was, the journal's last
 * @param added how many entries it added; they have the positions up to {@code head}, one after the other
 * @param alreadyThere how many it did not add, because the journal holds them already, in the same words
 * @param replacing how many of those added take the place of something: of a claim of the same source on the same
 *     developments that is known since the same day, or of a description of the same source or entity
 */
public record Receipt(long head, int added, int alreadyThere, int replacing) {}
