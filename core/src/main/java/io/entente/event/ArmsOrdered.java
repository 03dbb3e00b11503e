package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * Arms were ordered.
 *
 * @param system the designation of the weapon system
 * @param supplier who is to deliver; none if nobody tells
 * @param recipient who is to receive
 * @param units how many were ordered; none if not told
 * @param amount what is to be paid; none if not told
 * @param category what sort of weapon it is, as SIPRI has it, such as {@code air defence system}; none if not
 *     told
 * @param condition new or used; none if not told
 * @param production where it is made; none if not told
 */
@Described("Arms were ordered.")
@Example("{development: rafales-ordered, occurred: 2016-09-23, kind: ArmsOrdered, dyad: [FR, IN],"
        + " system: Rafale, supplier: FR, recipient: IN, units: 36, amount: {amount: 7800000000,"
        + " currency: EUR, qualifier: about}}")
public record ArmsOrdered(
        @Described("Designation of the weapon system, such as HQ-22.") @Identifies
        String system,

        @Described("Who is to deliver; leave out if nobody tells.")
        Option<Entity> supplier,

        @Described("Who is to receive.") Entity recipient,

        @Described(
                "How many pieces were ordered (36, or {from: 6, to: 8}, {atLeast: 4}, {about: 8}); leave out if not told.")
        Option<Count> units,

        @Described("What is to be paid.") Option<Amount> amount,

        @Described("Sort of weapon, as SIPRI has it, such as air defence system.")
        Option<String> category,

        @Described("Whether it is new; leave out if not told.")
        Option<ArmsTransfer.Condition> condition,

        @Described("Where it is made; leave out if not told.")
        Option<ArmsTransfer.Production> production)
        implements ArmsTransfer {

    /**
     * Keeps the system in its {@linkplain Spelling#normal normal spelling}.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public ArmsOrdered {
        system = Spelling.normal(requireNonNull(system, "system"));
        Given.within(supplier, "supplier");
        requireNonNull(recipient, "recipient");
        Given.within(units, "units");
        Given.within(amount, "amount");
        Given.notNegative(amount, "amount");
        Given.within(category, "category");
        Given.within(condition, "condition");
        Given.within(production, "production");
    }

    /** An order of unknown size, from a supplier that nobody tells. */
    public static ArmsOrdered of(String system, Entity recipient) {
        return new ArmsOrdered(
                system,
                Option.none(),
                recipient,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    /** An order of unknown size. */
    public static ArmsOrdered of(String system, Entity supplier, Entity recipient) {
        return new ArmsOrdered(
                system,
                Option.some(supplier),
                recipient,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    /** The same, of that many units. */
    public ArmsOrdered units(Count units) {
        return new ArmsOrdered(
                system, supplier, recipient, Option.some(units), amount, category, condition, production);
    }

    /**
     * The same, of exactly that many units.
     *
     * @throws IllegalArgumentException if negative
     */
    public ArmsOrdered units(int units) {
        return units(Count.of(units));
    }

    /**
     * The same, for that sum.
     *
     * @throws IllegalArgumentException if negative
     */
    public ArmsOrdered worth(Amount amount) {
        return new ArmsOrdered(
                system, supplier, recipient, units, Option.some(amount), category, condition, production);
    }

    /** The same, of that sort: {@code air defence system}. */
    public ArmsOrdered category(String category) {
        return new ArmsOrdered(
                system, supplier, recipient, units, amount, Option.some(category), condition, production);
    }

    /** The same, in that condition. */
    public ArmsOrdered condition(Condition condition) {
        return new ArmsOrdered(
                system, supplier, recipient, units, amount, category, Option.some(condition), production);
    }

    /** The same, made there. */
    public ArmsOrdered production(Production production) {
        return new ArmsOrdered(
                system, supplier, recipient, units, amount, category, condition, Option.some(production));
    }

    @Override
    public boolean accumulates() {
        return true;
    }

    /** {@code Serbia orders 8 HQ-22 from China for EUR 7}. */
    @Override
    public String sentence(Names names) {
        return "%s orders %s%s%s"
                .formatted(
                        names.nameOf(recipient),
                        Phrase.arms(units, system, condition, production),
                        Phrase.optional(" from ", supplier.map(names::nameOf)),
                        Phrase.optional(" for ", amount));
    }
}
