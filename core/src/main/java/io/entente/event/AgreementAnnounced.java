package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An agreement was made known, before or without a word of its signing.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 * @param parties whose word it is; empty if not told
 */
@Described("An agreement was made known, with or without word of its signing.")
@Example("{development: fta-announced, occurred: 2024-05-08, kind: AgreementAnnounced,"
        + " agreement: china-serbia-fta, title: Free trade agreement}")
public record AgreementAnnounced(
        @Described("Id of the agreement, the same at every one of its steps.") @Identifies
        String agreement,

        @Described("What the agreement is called.") Option<String> title,

        @Described("Whose word it is: one party, or a list; leave out if not told.") @MayBeEmpty
        Seq<Entity> parties)
        implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementAnnounced {
        agreement = Spelling.normal(requireNonNull(agreement, "agreement"));
        Given.within(title, "title");
        Given.within(parties, "parties");
        parties = Array.ofAll(parties);
    }

    /** That step of the agreement of this id, its title and parties not told. */
    public static AgreementAnnounced of(String agreement) {
        return new AgreementAnnounced(agreement, Option.none(), Array.empty());
    }

    /** The same with the agreement's title. */
    public AgreementAnnounced titled(String title) {
        return new AgreementAnnounced(agreement, Option.some(title), parties);
    }

    @Override
    public AgreementAnnounced by(Entity... parties) {
        return new AgreementAnnounced(agreement, title, Array.of(requireNonNull(parties, "parties")));
    }

    /** {@code The Pact is announced by China and Serbia}. */
    @Override
    public String sentence(Names names) {
        return called(names) + " is announced" + Phrase.parties(" by ", parties, names);
    }
}
