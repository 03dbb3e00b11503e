package io.entente.journal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What the journal keeps, for ever.
 *
 * @param position its place in the journal, from 1 on, without gaps
 * @param recorded when the journal took it in: the clock of the append, never settable
 * @param content what was recorded
 */
public record Entry(long position, Instant recorded, Recordable content) {

    /** Checks that nothing is null. */
    public Entry {
        requireNonNull(recorded, "recorded");
        requireNonNull(content, "content");
    }
}
