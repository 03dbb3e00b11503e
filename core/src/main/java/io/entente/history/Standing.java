package io.entente.history;

import io.entente.journal.Report;
import java.time.Instant;

/**
 * A report that stands: the latest word of its source on a development.
 *
 * @param report the report
 * @param position its position in the journal
 */
public record Standing(Report report, long position) {

    /** The moment from which on it counts: the latest of its {@code known}. */
    public Instant knownSince() {
        return report.known().latestMoment().get();
    }
}
