package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A party consented to be bound by an agreement that was signed.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 * @param parties who consented to be bound; empty if not told
 */
@Described("A party consented to be bound by a signed agreement.")
@Example("{development: new-start-ratified-by-russia, occurred: 2011-01-28, kind: AgreementRatified,"
        + " dyad: [RU, US], agreement: new-start, title: New START, parties: [RU]}")
public record AgreementRatified(
        @Described("Id of the agreement, the same at every one of its steps.") @Identifies
        String agreement,

        @Described("What the agreement is called.") Option<String> title,

        @Described("Who consented to be bound: one party, or a list; leave out if not told.") @MayBeEmpty
        Seq<Entity> parties)
        implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementRatified {
        agreement = Spelling.normal(requireNonNull(agreement, "agreement"));
        Given.within(title, "title");
        Given.within(parties, "parties");
        parties = Array.ofAll(parties);
    }

    /** That step of the agreement of this id, its title and parties not told. */
    public static AgreementRatified of(String agreement) {
        return new AgreementRatified(agreement, Option.none(), Array.empty());
    }

    /** The same with the agreement's title. */
    public AgreementRatified titled(String title) {
        return new AgreementRatified(agreement, Option.some(title), parties);
    }

    @Override
    public AgreementRatified by(Entity... parties) {
        return new AgreementRatified(agreement, title, Array.of(requireNonNull(parties, "parties")));
    }

    /** {@code The Pact is ratified by China}. */
    @Override
    public String sentence(Names names) {
        return called(names) + " is ratified" + Phrase.parties(" by ", parties, names);
    }
}
