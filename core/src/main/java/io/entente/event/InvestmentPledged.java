package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * An investment was promised. A pledge is never counted as money invested.
 *
 * @param investor who promised
 * @param host the country invested in
 * @param amount how much; none if not told
 * @param sector the sector in the source's words; none if not told
 */
@Described("An investment was promised; never counted as money invested.")
@Example("{development: smederevo-pledge, occurred: 2016, kind: InvestmentPledged, investor: hbis, host: RS,"
        + " amount: {amount: 300000000, currency: EUR, qualifier: at-most}, sector: steel}")
public record InvestmentPledged(
        @Described("Who promised to invest.") Entity investor,

        @Described("The country invested in, by its ISO 3166 code.")
        Entity host,

        @Described("How much was promised.") Option<Amount> amount,
        @Described("The sector, in the source's words.") Option<String> sector)
        implements Investment {

    /** Checks that nothing is null. */
    public InvestmentPledged {
        requireNonNull(investor, "investor");
        requireNonNull(host, "host");
        Given.within(amount, "amount");
        Given.notNegative(amount, "amount");
        Given.within(sector, "sector");
    }

    /** A promise of unknown size, in a sector that is not told. */
    public static InvestmentPledged of(Entity investor, Entity host) {
        return new InvestmentPledged(investor, host, Option.none(), Option.none());
    }

    /** The same, of that size. */
    public InvestmentPledged worth(Amount amount) {
        return new InvestmentPledged(investor, host, Option.some(amount), sector);
    }

    /** The same, in that sector. */
    public InvestmentPledged in(String sector) {
        return new InvestmentPledged(investor, host, amount, Option.some(sector));
    }

    /** {@code China pledges to invest EUR 7 in Serbia: mining}. */
    @Override
    public String sentence(Names names) {
        return Phrase.investment(this, " pledges to invest ", names);
    }
}
