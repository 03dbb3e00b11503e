package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An agreement was signed.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 * @param parties who signed; empty if not told
 */
@Described("An agreement was signed.")
@Example("{development: framework-signed, occurred: 2009, kind: AgreementSigned,"
        + " agreement: framework-agreement-2009,"
        + " title: Framework agreement on economic and technological infrastructure cooperation}")
public record AgreementSigned(
        @Described("Id of the agreement, the same at every one of its steps.") @Identifies
        String agreement,

        @Described("What the agreement is called.") Option<String> title,

        @Described("Who signed: one party, or a list; leave out if not told.") @MayBeEmpty
        Seq<Entity> parties)
        implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementSigned {
        agreement = Spelling.normal(requireNonNull(agreement, "agreement"));
        Given.within(title, "title");
        Given.within(parties, "parties");
        parties = Array.ofAll(parties);
    }

    /** That step of the agreement of this id, its title and parties not told. */
    public static AgreementSigned of(String agreement) {
        return new AgreementSigned(agreement, Option.none(), Array.empty());
    }

    /** The same with the agreement's title. */
    public AgreementSigned titled(String title) {
        return new AgreementSigned(agreement, Option.some(title), parties);
    }

    @Override
    public AgreementSigned by(Entity... parties) {
        return new AgreementSigned(agreement, title, Array.of(requireNonNull(parties, "parties")));
    }

    /** {@code The Pact is signed by China and Serbia}. */
    @Override
    public String sentence(Names names) {
        return called(names) + " is signed" + Phrase.parties(" by ", parties, names);
    }
}
