package io.entente.time;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** The days from any day of the first to any day of the second. */
    static DayRange of(Bounds from, Bounds to) {
        return new DayRange(between(from.lastDay(), to.firstDay()), between(from.firstDay(), to.lastDay()));
    }

    private static Option<Long> between(Option<LocalDate> from, Option<LocalDate> to) {
        return from.flatMap(first -> to.map(second -> ChronoUnit.DAYS.between(first, second)));
    }
}
