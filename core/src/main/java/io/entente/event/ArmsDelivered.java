package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * Arms were delivered.
 *
 * @param system the designation of the weapon system
 * @param supplier who delivered
 * @param recipient who received
 * @param units how many were delivered in this step; none if not told
 */
@Described("Arms were delivered.")
@Example("{development: first-rafales-delivered, occurred: 2020-07-29, kind: ArmsDelivered, dyad: [FR, IN],"
        + " system: Rafale, supplier: FR, recipient: IN, units: 5}")
public record ArmsDelivered(
        @Described("Designation of the weapon system, such as HQ-22.") @Identifies
        String system,

        @Described("Who delivered.") Entity supplier,
        @Described("Who received.") Entity recipient,

        @Described("How many pieces were delivered in this step (8, or {from: 6, to: 8}, {atLeast: 4},"
                + " {about: 8}); leave out if not told.")
        Option<Count> units)
        implements ArmsTransfer {

    /** Keeps the designation in its {@linkplain Spelling#normal normal spelling}. */
    public ArmsDelivered {
        system = Spelling.normal(requireNonNull(system, "system"));
        requireNonNull(supplier, "supplier");
        requireNonNull(recipient, "recipient");
        Given.within(units, "units");
    }

    /** A delivery of unknown size. */
    public static ArmsDelivered of(String system, Entity supplier, Entity recipient) {
        return new ArmsDelivered(system, supplier, recipient, Option.none());
    }

    /** The same, of that many units. */
    public ArmsDelivered units(Count units) {
        return new ArmsDelivered(system, supplier, recipient, Option.some(units));
    }

    /**
     * The same, of exactly that many units.
     *
     * @throws IllegalArgumentException if negative
     */
    public ArmsDelivered units(int units) {
        return units(Count.of(units));
    }

    @Override
    public boolean accumulates() {
        return true;
    }

    /** {@code China delivers 8 HQ-22 to Serbia}. */
    @Override
    public String sentence(Names names) {
        return "%s delivers %s%s to %s"
                .formatted(
                        names.nameOf(supplier),
                        units.map(it -> it + " ").getOrElse(""),
                        system,
                        names.nameOf(recipient));
    }
}
