package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * Arms were delivered.
 *
 * @param system the designation of the weapon system
 * @param supplier who delivered; none if nobody tells
 * @param recipient who received
 * @param units how many were delivered in this step; none if not told
 * @param category what sort of weapon it is, as SIPRI has it, such as {@code air defence system}; none if not
 *     told
 * @param condition new or used; none if not told
 * @param production where it is made; none if not told
 */
@Described("Arms were delivered.")
@Example("{development: first-rafales-delivered, occurred: 2020-07-29, kind: ArmsDelivered, dyad:"
        + " [FR, IN], system: Rafale, supplier: FR, recipient: IN, units: 5}")
public record ArmsDelivered(
        @Described("Designation of the weapon system, such as HQ-22.") @Identifies
        String system,

        @Described("Who delivered; leave out if nobody tells.")
        Option<Entity> supplier,

        @Described("Who received.") Entity recipient,

        @Described(
                "How many pieces were delivered in this step (8, or {from: 6, to: 8}, {atLeast: 4}, {about: 8}); leave out if not told.")
        Option<Count> units,

        @Described("Sort of weapon, as SIPRI has it, such as air defence system.")
        Option<String> category,

        @Described("Whether it is new; leave out if not told.")
        Option<ArmsTransfer.Condition> condition,

        @Described("Where it is made; leave out if not told.")
        Option<ArmsTransfer.Production> production)
        implements ArmsTransfer {

    /** Keeps the system in its {@linkplain Spelling#normal normal spelling}. */
    public ArmsDelivered {
        system = Spelling.normal(requireNonNull(system, "system"));
        Given.within(supplier, "supplier");
        requireNonNull(recipient, "recipient");
        Given.within(units, "units");
        Given.within(category, "category");
        Given.within(condition, "condition");
        Given.within(production, "production");
    }

    /** A delivery of unknown size, from a supplier that nobody tells. */
    public static ArmsDelivered of(String system, Entity recipient) {
        return new ArmsDelivered(
                system, Option.none(), recipient, Option.none(), Option.none(), Option.none(), Option.none());
    }

    /** A delivery of unknown size. */
    public static ArmsDelivered of(String system, Entity supplier, Entity recipient) {
        return new ArmsDelivered(
                system, Option.some(supplier), recipient, Option.none(), Option.none(), Option.none(), Option.none());
    }

    /** The same, of that many units. */
    public ArmsDelivered units(Count units) {
        return new ArmsDelivered(system, supplier, recipient, Option.some(units), category, condition, production);
    }

    /**
     * The same, of exactly that many units.
     *
     * @throws IllegalArgumentException if negative
     */
    public ArmsDelivered units(int units) {
        return units(Count.of(units));
    }

    /** The same, of that sort: {@code air defence system}. */
    public ArmsDelivered category(String category) {
        return new ArmsDelivered(system, supplier, recipient, units, Option.some(category), condition, production);
    }

    /** The same, in that condition. */
    public ArmsDelivered condition(Condition condition) {
        return new ArmsDelivered(system, supplier, recipient, units, category, Option.some(condition), production);
    }

    /** The same, made there. */
    public ArmsDelivered production(Production production) {
        return new ArmsDelivered(system, supplier, recipient, units, category, condition, Option.some(production));
    }

    @Override
    public boolean accumulates() {
        return true;
    }

    @Override
    public boolean isDeed() {
        return true;
    }

    /** {@code China delivers 8 HQ-22 to Serbia}. */
    @Override
    public String sentence(Names names) {
        return "%s %s to %s"
                .formatted(
                        supplier.map(names::nameOf).map(it -> it + " delivers").getOrElse("somebody delivers"),
                        Phrase.arms(units, system, condition, production),
                        names.nameOf(recipient));
    }
}
