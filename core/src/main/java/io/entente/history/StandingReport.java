package io.entente.history;

import io.entente.journal.Report;
import java.time.Instant;

/**
 * A report that stands: the latest word of its source on a development.
 *
 * @param report the report
 * @param position its position in the journal
 * @param knownSince the moment from which on it counts: the latest of its {@code known}, and no later than it was recorded
 *     where it can have been known by then
 */
public record StandingReport(Report report, long position, Instant knownSince) {}
