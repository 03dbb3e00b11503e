package io.entente.projections.exports;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * What has no place in a format.
 *
 * @param what what it is, in the plural: {@code developments without a date}
 * @param count how many there are, at least one
 * @param why why there is no place for it
 */
public record Omission(String what, int count, String why) {

    /** @throws IllegalArgumentException if there is none of it */
    public Omission {
        requireNonNull(what, "what");
        requireNonNull(why, "why");
        if (count < 1) {
            throw new IllegalArgumentException("%s: %d of it are left out, which is nothing".formatted(what, count));
        }
    }

    /** That so many have no place; none where there are none. */
    public static Option<Omission> of(String what, int count, String why) {
        return Option.when(count > 0, () -> new Omission(what, count, why));
    }

    /** {@code developments without a date: 7 (a slide has a date)}. */
    @Override
    public String toString() {
        return "%s: %d (%s)".formatted(what, count, why);
    }
}
