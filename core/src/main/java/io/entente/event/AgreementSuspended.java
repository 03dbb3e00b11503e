package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The operation of an agreement was suspended.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 * @param parties who suspended it; empty if not told
 */
@Described("An agreement ceased to operate for the time being.")
@Example("{development: new-start-suspended, occurred: 2023-02, kind: AgreementSuspended, dyad: [RU, US],"
        + " agreement: new-start}")
public record AgreementSuspended(
        @Described("Id of the agreement, the same at every one of its steps.") @Identifies
        String agreement,

        @Described("What the agreement is called.") Option<String> title,

        @Described("Who suspended it: one party, or a list; leave out if not told.") @MayBeEmpty
        Seq<Entity> parties)
        implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementSuspended {
        agreement = Spelling.normal(requireNonNull(agreement, "agreement"));
        Given.within(title, "title");
        Given.within(parties, "parties");
        parties = Array.ofAll(parties);
    }

    /** That step of the agreement of this id, its title and parties not told. */
    public static AgreementSuspended of(String agreement) {
        return new AgreementSuspended(agreement, Option.none(), Array.empty());
    }

    /** The same with the agreement's title. */
    public AgreementSuspended titled(String title) {
        return new AgreementSuspended(agreement, Option.some(title), parties);
    }

    @Override
    public AgreementSuspended by(Entity... parties) {
        return new AgreementSuspended(agreement, title, Array.of(requireNonNull(parties, "parties")));
    }

    /** {@code The Pact is suspended by China}. */
    @Override
    public String sentence(Names names) {
        return called(names) + " is suspended" + Phrase.parties(" by ", parties, names);
    }
}
