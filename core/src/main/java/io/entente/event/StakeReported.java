package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * The share that a holder has, as a level: it replaces whatever the steps before it add up to.
 *
 * @param holder who has it
 * @param asset what it is a stake in
 * @param percent the whole share held
 */
@Described("A source tells how much of an asset a holder has; a level, which replaces what earlier steps add up to.")
@Example("{development: zijin-share-of-bor, occurred: 2018, kind: StakeReported, holder: zijin-mining,"
        + " asset: rtb-bor, percent: 63}")
public record StakeReported(
        @Described("Who holds the stake.") Entity holder,

        @Described("What the stake is in: a company, mill, mine, port.")
        Entity asset,

        @Described("The whole share held, in percent (63, not 0.63), or {from: 25, to: 50}, {atLeast: 51},"
                + " {atMost: 49}, {about: 30}.")
        Percent percent)
        implements StakeChange {

    /** Checks that nothing is null. */
    public StakeReported {
        requireNonNull(holder, "holder");
        requireNonNull(asset, "asset");
        requireNonNull(percent, "percent");
    }

    /** A share of {@code holder} in {@code asset}. */
    public static StakeReported of(Entity holder, Entity asset, Percent percent) {
        return new StakeReported(holder, asset, percent);
    }

    /**
     * A share of {@code holder} in {@code asset}, in percent.
     *
     * @throws IllegalArgumentException if below 0 or above 100
     */
    public static StakeReported of(Entity holder, Entity asset, int percent) {
        return of(holder, asset, Percent.of(percent));
    }

    @Override
    public boolean lasts() {
        return true;
    }

    /** {@code HBIS Group holds 98 % of the mill}. */
    @Override
    public String sentence(Names names) {
        return "%s holds %s%s".formatted(names.nameOf(holder), Phrase.share(Option.some(percent)), names.nameOf(asset));
    }
}
