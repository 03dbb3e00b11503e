package io.entente.projection;

import static java.util.Objects.requireNonNull;

import io.entente.event.Quantity;
import io.vavr.control.Option;

/**
 * A field of an item that says how much: a share, a number of units.
 *
 * @param told how much, no more exactly than it is told; none where it is unknown
 */
public record Measure(Option<? extends Quantity> told) {

    /** Checks that nothing is null. */
    public Measure {
        requireNonNull(told, "told");
    }

    /** {@code at least 51}, or {@code not told}. */
    @Override
    public String toString() {
        return told.map(Quantity::toString).getOrElse("not told");
    }
}
