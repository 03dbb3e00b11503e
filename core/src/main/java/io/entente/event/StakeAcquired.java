package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A stake in an asset was acquired. The direct investment of the IMF's Balance of Payments Manual starts at 10 %, but
 * no threshold is applied here.
 *
 * @param acquirer who acquired it
 * @param asset what it is a stake in
 * @param percent the share that changed hands in this step, not the level reached; none if not told
 * @param price what was paid; none if not told
 * @param seller who sold it; none if not told
 */
@Described("A stake in an asset was acquired; a step, which adds to what is held.")
@Example("{development: smederevo-acquired, occurred: 2016, kind: StakeAcquired, acquirer: hbis,"
        + " asset: smederevo-steel-mill, price: {amount: 42000000, currency: EUR}}")
public record StakeAcquired(
        @Described("Who acquired the stake.") Entity acquirer,

        @Described("What the stake is in: a company, mill, mine, port.")
        Entity asset,

        @Described("Share that changed hands in this step, in percent (63, not 0.63), or"
                + " {from: 25, to: 50}, {atLeast: 51}, {about: 30}; leave out if not told.")
        Option<Percent> percent,

        @Described("What was paid for the stake.") Option<Amount> price,
        @Described("Who sold the stake.") Option<Entity> seller)
        implements StakeChange {

    /** Checks that nothing is null. */
    public StakeAcquired {
        requireNonNull(acquirer, "acquirer");
        requireNonNull(asset, "asset");
        Given.within(percent, "percent");
        Given.within(price, "price");
        Given.notNegative(price, "price");
        Given.within(seller, "seller");
    }

    /** Starts to tell of a stake in {@code asset}. */
    public static Of of(Entity asset) {
        return new Of(asset);
    }

    /**
     * A stake in an asset that still lacks its acquirer.
     *
     * @param asset what it is a stake in
     */
    public record Of(Entity asset) {

        /** Checks that nothing is null. */
        public Of {
            requireNonNull(asset, "asset");
        }

        /** The stake as acquired by {@code acquirer}. */
        public StakeAcquired by(Entity acquirer) {
            return new StakeAcquired(acquirer, asset, Option.none(), Option.none(), Option.none());
        }
    }

    /** The same, of that share. */
    public StakeAcquired percent(Percent percent) {
        return new StakeAcquired(acquirer, asset, Option.some(percent), price, seller);
    }

    /**
     * The same, of that share in percent.
     *
     * @throws IllegalArgumentException if below 0 or above 100
     */
    public StakeAcquired percent(int percent) {
        return percent(Percent.of(percent));
    }

    /** The same, at that price. */
    public StakeAcquired at(Amount price) {
        return new StakeAcquired(acquirer, asset, percent, Option.some(price), seller);
    }

    /** The same, from that seller. */
    public StakeAcquired from(Entity seller) {
        return new StakeAcquired(acquirer, asset, percent, price, Option.some(seller));
    }

    /** {@code HBIS Group acquires 98 % of the mill from Serbia for EUR 46000000}. */
    @Override
    public String sentence(Names names) {
        return "%s acquires %s%s%s%s"
                .formatted(
                        names.nameOf(acquirer),
                        Phrase.share(percent),
                        names.nameOf(asset),
                        Phrase.optional(" from ", seller.map(names::nameOf)),
                        Phrase.optional(" for ", price));
    }
}
