package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * An investment, or the promise of one, was given up. Which one is told by a link ({@code cancels}).
 *
 * @param investor who was to invest
 * @param host the country that was to be invested in
 * @param amount how much is given up; none if not told
 * @param sector the sector in the source's words; none if not told
 */
@Described("An investment, or the promise of one, was given up; which one, by links: {cancels: …}.")
@Example("{development: plant-given-up, occurred: 2021, kind: InvestmentCancelled, investor: linglong, host: RS,"
        + " sector: tyres}")
public record InvestmentCancelled(
        @Described("Who was to invest.") Entity investor,

        @Described("The country that was to be invested in, by its ISO 3166 code.")
        Entity host,

        @Described("How much is given up.") Option<Amount> amount,
        @Described("The sector, in the source's words.") Option<String> sector)
        implements Investment {

    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public InvestmentCancelled {
        requireNonNull(investor, "investor");
        requireNonNull(host, "host");
        Given.within(amount, "amount");
        Given.notNegative(amount, "amount");
        Given.within(sector, "sector");
    }

    /** An investment of unknown size given up, in a sector that is not told. */
    public static InvestmentCancelled of(Entity investor, Entity host) {
        return new InvestmentCancelled(investor, host, Option.none(), Option.none());
    }

    /**
     * The same, of that size.
     *
     * @throws IllegalArgumentException if negative
     */
    public InvestmentCancelled worth(Amount amount) {
        return new InvestmentCancelled(investor, host, Option.some(amount), sector);
    }

    /** The same, in that sector. */
    public InvestmentCancelled in(String sector) {
        return new InvestmentCancelled(investor, host, amount, Option.some(sector));
    }

    /** {@code China cancels EUR 7 in Serbia: mining}. */
    @Override
    public String sentence(Names names) {
        return Phrase.investment(this, " cancels an investment of ", names);
    }
}
