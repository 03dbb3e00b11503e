package io.entente.event;

import io.vavr.control.Option;

/**
 * Arms were delivered.
 *
 * @param system the designation of the weapon system
 * @param supplier who delivered
 * @param recipient who received
 * @param units how many were delivered in this step; none if not told
 */
public record ArmsDelivered(String system, Entity supplier, Entity recipient, Option<Integer> units)
        implements ArmsTransfer {

    /**
     * Keeps the designation in its {@linkplain Spelling#normal normal spelling}.
     *
     * @throws IllegalArgumentException if the number of units is negative
     */
    public ArmsDelivered {
        system = Spelling.normal(system);
        if (units.exists(count -> count < 0)) {
            throw new IllegalArgumentException("units %d is negative".formatted(units.get()));
        }
    }

    /** A delivery of unknown size. */
    public static ArmsDelivered of(String system, Entity supplier, Entity recipient) {
        return new ArmsDelivered(system, supplier, recipient, Option.none());
    }

    /** The same, of that many units. */
    public ArmsDelivered units(int count) {
        return new ArmsDelivered(system, supplier, recipient, Option.some(count));
    }
}
