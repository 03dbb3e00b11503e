package io.entente.time;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * A number of days that is not fully known: from the least to the most that it can be, both inclusive.
 *
 * @param least none if it may be any number however small
 * @param most none if it may be any number however large
 */
public record DayRange(Option<Long> least, Option<Long> most) {

    /** @throws IllegalArgumentException if the least is above the most */
    public DayRange {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        if (least.exists(from -> most.exists(to -> from > to))) {
            throw new IllegalArgumentException("least %d days is above most %d".formatted(least.get(), most.get()));
        }
    }
}
