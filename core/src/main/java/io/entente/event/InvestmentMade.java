package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * An investment was made or begun.
 *
 * @param investor who invests
 * @param host the country invested in
 * @param amount how much; none if not told
 * @param sector the sector in the source's words; none if not told
 */
public record InvestmentMade(Entity investor, Entity host, Option<Amount> amount, Option<String> sector)
        implements Investment {

    /** Checks that nothing is null. */
    public InvestmentMade {
        requireNonNull(investor, "investor");
        requireNonNull(host, "host");
        Given.within(amount, "amount");
        Given.within(sector, "sector");
    }

    /** An investment of unknown size, in a sector that is not told. */
    public static InvestmentMade of(Entity investor, Entity host) {
        return new InvestmentMade(investor, host, Option.none(), Option.none());
    }

    /** The same, of that size. */
    public InvestmentMade worth(Amount amount) {
        return new InvestmentMade(investor, host, Option.some(amount), sector);
    }

    /** The same, in that sector. */
    public InvestmentMade in(String sector) {
        return new InvestmentMade(investor, host, amount, Option.some(sector));
    }

    /** {@code China invests EUR 7 in Serbia: mining}. */
    @Override
    public String sentence(Names names) {
        return Phrase.investment(this, " invests ", names);
    }
}
