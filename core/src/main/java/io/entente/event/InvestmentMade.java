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
@Described("An investment was made or begun.")
@Example("{development: zrenjanin-investment, occurred: 2018, kind: InvestmentMade, investor: linglong, host: RS,"
        + " amount: {amount: 1000000000, currency: EUR, qualifier: about}, sector: tyres}")
public record InvestmentMade(
        @Described("Who invests.") Entity investor,

        @Described("The country invested in, by its ISO 3166 code.")
        Entity host,

        @Described("How much is invested; what is taken back is negative.") @MayBeNegative
        Option<Amount> amount,

        @Described("The sector, in the source's words.") Option<String> sector)
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

    /** {@code China invests EUR 7 in Serbia: mining}, {@code China takes back EUR 7 of its investment in Serbia: mining}. */
    @Override
    public String sentence(Names names) {
        return amount.filter(Amount::isNegative)
                .map(less -> takenBack(less, names))
                .getOrElse(() -> Phrase.investment(this, " invests ", names));
    }

    private String takenBack(Amount less, Names names) {
        return "%s %s of its investment in %s%s"
                .formatted(
                        names.nameOf(investor),
                        less.opposite().map(it -> "takes back " + it).getOrElse("changes by " + less + " the sum"),
                        names.nameOf(host),
                        Phrase.optional(": ", sector));
    }
}
