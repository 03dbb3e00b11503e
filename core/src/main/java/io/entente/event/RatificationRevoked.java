package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A party took back its consent to be bound by an agreement.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 * @param parties who took its consent back; empty if not told
 */
@Described("A party took back its consent to be bound by an agreement.")
@Example("{development: ctbt-revoked-by-russia, occurred: 2023-11-02, kind: RatificationRevoked,"
        + " dyad: [RU, US], agreement: ctbt, title: Comprehensive Nuclear-Test-Ban Treaty, parties: [RU]}")
public record RatificationRevoked(
        @Described("Id of the agreement, the same at every one of its steps.") @Identifies
        String agreement,

        @Described("What the agreement is called.") Option<String> title,

        @Described("Who took its consent back: one party, or a list; leave out if not told.") @MayBeEmpty
        Seq<Entity> parties)
        implements AgreementStep {

    /** Keeps the agreement in its {@linkplain Spelling#normal normal spelling}. */
    public RatificationRevoked {
        agreement = Spelling.normal(requireNonNull(agreement, "agreement"));
        Given.within(title, "title");
        Given.within(parties, "parties");
        parties = Array.ofAll(parties);
    }

    /** That step of the agreement of this id, its title and parties not told. */
    public static RatificationRevoked of(String agreement) {
        return new RatificationRevoked(agreement, Option.none(), Array.empty());
    }

    /** The same with the agreement's title. */
    public RatificationRevoked titled(String title) {
        return new RatificationRevoked(agreement, Option.some(title), parties);
    }

    @Override
    public RatificationRevoked by(Entity... parties) {
        return new RatificationRevoked(agreement, title, Array.of(requireNonNull(parties, "parties")));
    }

    /** {@code the ratification of The Pact is revoked by China}. */
    @Override
    public String sentence(Names names) {
        return "the ratification of " + called(names) + " is revoked" + Phrase.parties(" by ", parties, names);
    }
}
