package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A stake in an asset was given up.
 *
 * @param holder who gave it up
 * @param asset what it was a stake in
 * @param percent the share given up in this step; none if not told
 * @param price what was paid for it; none if not told
 */
@Described("A stake in an asset was given up; a step, which takes from what is held.")
@Example("{development: us-steel-leaves-smederevo, occurred: 2012-01-31, kind: StakeDivested, dyad: [RS, US],"
        + " holder: us-steel, asset: smederevo-steel-mill, price: {amount: 1, currency: USD}}")
public record StakeDivested(
        @Described("Who gave the stake up.") Entity holder,

        @Described("What the stake is in: a company, mill, mine, port.")
        Entity asset,

        @Described("Share given up in this step, in percent, or {from: 25, to: 50}, {atLeast: 51},"
                + " {about: 30}; leave out if not told.")
        Option<Percent> percent,

        @Described("What was received for the stake.") Option<Amount> price)
        implements StakeChange {

    /** Checks that nothing is null. */
    public StakeDivested {
        requireNonNull(holder, "holder");
        requireNonNull(asset, "asset");
        Given.within(percent, "percent");
        Given.within(price, "price");
        Given.notNegative(price, "price");
    }

    /** Starts to tell of a stake in {@code asset}. */
    public static Of of(Entity asset) {
        return new Of(asset);
    }

    /**
     * A stake in an asset that still lacks who gave it up.
     *
     * @param asset what it is a stake in
     */
    public record Of(Entity asset) {

        /** Checks that nothing is null. */
        public Of {
            requireNonNull(asset, "asset");
        }

        /** The stake as given up by {@code holder}, its share and price not told. */
        public StakeDivested by(Entity holder) {
            return new StakeDivested(holder, asset, Option.none(), Option.none());
        }
    }

    /** The same, of that share. */
    public StakeDivested percent(Percent percent) {
        return new StakeDivested(holder, asset, Option.some(percent), price);
    }

    /**
     * The same, of that share in percent.
     *
     * @throws IllegalArgumentException if below 0 or above 100
     */
    public StakeDivested percent(int percent) {
        return percent(Percent.of(percent));
    }

    /** The same, at that price. */
    public StakeDivested at(Amount price) {
        return new StakeDivested(holder, asset, percent, Option.some(price));
    }

    /** {@code HBIS Group gives up 10 % of the mill for EUR 5000000}. */
    @Override
    public String sentence(Names names) {
        return "%s gives up %s%s%s"
                .formatted(
                        names.nameOf(holder),
                        Phrase.share(percent),
                        names.nameOf(asset),
                        Phrase.optional(" for ", price));
    }
}
