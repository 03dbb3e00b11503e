package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An agreement ended: terminated, expired or withdrawn from.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param title what the agreement is called
 * @param parties who ended it or withdrew from it; empty if not told
 */
@Described("An agreement ended: it was terminated, ran out, or a party withdrew.")
@Example("{development: inf-treaty-terminated, occurred: 2019-08-02, kind: AgreementTerminated, dyad: [RU, US],"
        + " agreement: inf-treaty, title: INF Treaty}")
public record AgreementTerminated(
        @Described("Id of the agreement, the same at every one of its steps.") @Identifies
        String agreement,

        @Described("What the agreement is called.") Option<String> title,

        @Described("Who ended it or withdrew: one party, or a list; leave out if not told.") @MayBeEmpty
        Seq<Entity> parties)
        implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementTerminated {
        agreement = Spelling.normal(requireNonNull(agreement, "agreement"));
        Given.within(title, "title");
        Given.within(parties, "parties");
        parties = Array.ofAll(parties);
    }

    /** That step of the agreement of this id, its title and parties not told. */
    public static AgreementTerminated of(String agreement) {
        return new AgreementTerminated(agreement, Option.none(), Array.empty());
    }

    /** The same with the agreement's title. */
    public AgreementTerminated titled(String title) {
        return new AgreementTerminated(agreement, Option.some(title), parties);
    }

    @Override
    public AgreementTerminated by(Entity... parties) {
        return new AgreementTerminated(agreement, title, Array.of(requireNonNull(parties, "parties")));
    }

    /** {@code The Pact ends for China and Serbia}. */
    @Override
    public String sentence(Names names) {
        return called(names) + " ends" + Phrase.parties(" for ", parties, names);
    }
}
