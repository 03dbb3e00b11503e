package io.entente.event;

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
public record StakeAcquired(
        Entity acquirer, Entity asset, Option<Percent> percent, Option<Amount> price, Option<Entity> seller)
        implements StakeChange {

    /** Starts to tell of a stake in {@code asset}. */
    public static Of of(Entity asset) {
        return new Of(asset);
    }

    /** A stake in an asset that still lacks its acquirer. */
    public record Of(Entity asset) {

        /** The stake as acquired by {@code acquirer}. */
        public StakeAcquired by(Entity acquirer) {
            return new StakeAcquired(acquirer, asset, Option.none(), Option.none(), Option.none());
        }
    }

    /** The same, of that share. */
    public StakeAcquired percent(Percent share) {
        return new StakeAcquired(acquirer, asset, Option.some(share), price, seller);
    }

    /** The same, of that share in percent. */
    public StakeAcquired percent(int share) {
        return percent(Percent.of(share));
    }

    /** The same, at that price. */
    public StakeAcquired at(Amount price) {
        return new StakeAcquired(acquirer, asset, percent, Option.some(price), seller);
    }

    /** The same, from that seller. */
    public StakeAcquired from(Entity seller) {
        return new StakeAcquired(acquirer, asset, percent, price, Option.some(seller));
    }
}
