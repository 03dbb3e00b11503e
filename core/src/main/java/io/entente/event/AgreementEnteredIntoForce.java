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
public record AgreementEnteredIntoForce(
        @Identifies String agreement,
        Option<String> title,
        @MayBeEmpty Seq<Entity> parties) implements AgreementStep {

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
