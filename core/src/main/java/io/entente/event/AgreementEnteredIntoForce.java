package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An agreement entered into force, or did so again after a suspension or an end.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 * @param parties for whom it entered into force; empty if not told
 */
@Described("An agreement entered into force, for the first time, or again after a suspension or an end.")
@Example("{development: new-start-in-force, occurred: 2011-02-05, kind: AgreementEnteredIntoForce, dyad: [RU, US],"
        + " agreement: new-start}")
public record AgreementEnteredIntoForce(
        @Described("Id of the agreement, the same at every one of its steps.") @Identifies
        String agreement,

        @Described("What the agreement is called.") Option<String> title,

        @Described("For whom it entered into force: one party, or a list; leave out if not told.") @MayBeEmpty
        Seq<Entity> parties)
        implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementEnteredIntoForce {
        agreement = Spelling.normal(requireNonNull(agreement, "agreement"));
        Given.within(title, "title");
        Given.within(parties, "parties");
        parties = Array.ofAll(parties);
    }

    /** That step of the agreement of this id, its title and parties not told. */
    public static AgreementEnteredIntoForce of(String agreement) {
        return new AgreementEnteredIntoForce(agreement, Option.none(), Array.empty());
    }

    /** The same with the agreement's title. */
    public AgreementEnteredIntoForce titled(String title) {
        return new AgreementEnteredIntoForce(agreement, Option.some(title), parties);
    }

    @Override
    public AgreementEnteredIntoForce by(Entity... parties) {
        return new AgreementEnteredIntoForce(agreement, title, Array.of(requireNonNull(parties, "parties")));
    }

    /** {@code The Pact enters into force for China and Serbia}. */
    @Override
    public String sentence(Names names) {
        return called(names) + " enters into force" + Phrase.parties(" for ", parties, names);
    }
}
