package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * Help was given: goods, or money.
 *
 * @param giver who gave
 * @param recipient who received
 * @param item what was given, spelled alike in every report
 * @param quantity how many; none if not told
 * @param amount its worth; a correction is negative; none if not told
 */
@Described("Help was given: goods, or money.")
@Example("{development: masks-delivered, occurred: 2020-03-21, kind: AidDelivered, giver: CN,"
        + " recipient: RS, item: masks, quantity: {about: 100000}}")
public record AidDelivered(
        @Described("Who gave.") Entity giver,
        @Described("Who received.") Entity recipient,

        @Described("What was given, spelled alike in every report: masks, vaccine doses.") @Identifies
        String item,

        @Described("How many (100000, or {from: 6, to: 8}, {atLeast: 4}, {about: 8}); leave out if not told.")
        Option<Count> quantity,

        @Described("Its worth; a correction is negative; leave out if not told.") @MayBeNegative
        Option<Amount> amount)
        implements Aid {

    /** Keeps the item in its {@linkplain Spelling#normal normal spelling}. */
    public AidDelivered {
        requireNonNull(giver, "giver");
        requireNonNull(recipient, "recipient");
        item = Spelling.normal(requireNonNull(item, "item"));
        Given.within(quantity, "quantity");
        Given.within(amount, "amount");
    }

    /** Help of unknown size. */
    public static AidDelivered of(String item, Entity giver, Entity recipient) {
        return new AidDelivered(giver, recipient, item, Option.none(), Option.none());
    }

    /** The same, of that many. */
    public AidDelivered quantity(Count quantity) {
        return new AidDelivered(giver, recipient, item, Option.some(quantity), amount);
    }

    /** The same, worth that much. */
    public AidDelivered worth(Amount amount) {
        return new AidDelivered(giver, recipient, item, quantity, Option.some(amount));
    }

    @Override
    public boolean accumulates() {
        return true;
    }

    @Override
    public boolean isDeed() {
        return true;
    }

    /** {@code China gives Serbia 100000 masks, worth EUR 7}. */
    @Override
    public String sentence(Names names) {
        return amount.filter(Amount::isNegative)
                .map(less -> corrected(less, names))
                .getOrElse(() -> given(names));
    }

    private String corrected(Amount less, Names names) {
        return "the worth of what %s gives %s is corrected%s: %s"
                .formatted(names.nameOf(giver), names.nameOf(recipient), Phrase.correction(less), things());
    }

    private String given(Names names) {
        return "%s gives %s %s%s"
                .formatted(names.nameOf(giver), names.nameOf(recipient), things(), Phrase.optional(", worth ", amount));
    }

    // what is given is in the source's words, mostly of several: of masks there is not "1 masks"
    private String things() {
        return quantity.map(it -> it.equals(Count.of(1)) ? item + " (1)" : it + " " + item)
                .getOrElse(item);
    }
}
