package io.entente.projection;

import java.time.LocalDate;

/**
 * A state as of the end of a period.
 *
 * @param first the first day of the period, inclusive
 * @param last the last day of the period, inclusive: by its end all that is in the state had happened
 * @param state the state
 */
public record Snapshot<S>(LocalDate first, LocalDate last, S state) {}
