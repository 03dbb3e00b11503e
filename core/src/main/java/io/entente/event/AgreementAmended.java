package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An agreement was changed, and stands as changed from then on.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 * @param parties who agreed to the change; empty if not told
 */
@Described("An agreement was changed, and stands as changed from then on.")
@Example("{development: new-start-amended, occurred: 2015, kind: AgreementAmended, dyad: [RU, US],"
        + " agreement: new-start, title: New START}")
public record AgreementAmended(
        @Described("Id of the agreement, the same at every one of its steps.") @Identifies
        String agreement,

        @Described("What the agreement is called.") Option<String> title,

        @Described("Who agreed to the change: one party, or a list; leave out if not told.") @MayBeEmpty
        Seq<Entity> parties)
        implements AgreementStep {

    /** Keeps the agreement in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementAmended {
        agreement = Spelling.normal(requireNonNull(agreement, "agreement"));
        Given.within(title, "title");
        Given.within(parties, "parties");
        parties = Array.ofAll(parties);
    }

    /** That step of the agreement of this id, its title and parties not told. */
    public static AgreementAmended of(String agreement) {
        return new AgreementAmended(agreement, Option.none(), Array.empty());
    }

    /** The same with the agreement's title. */
    public AgreementAmended titled(String title) {
        return new AgreementAmended(agreement, Option.some(title), parties);
    }

    @Override
    public AgreementAmended by(Entity... parties) {
        return new AgreementAmended(agreement, title, Array.of(requireNonNull(parties, "parties")));
    }

    /** {@code The Pact is amended by China and Serbia}. */
    @Override
    public String sentence(Names names) {
        return called(names) + " is amended" + Phrase.parties(" by ", parties, names);
    }
}
