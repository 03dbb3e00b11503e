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
public record AgreementSuspended(
        @Identifies String agreement,
        Option<String> title,
        @MayBeEmpty Seq<Entity> parties) implements AgreementStep {

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
