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
 * @param means how; none if not told
 */
@Described("A party consented to be bound by a signed agreement.")
@Example("{development: new-start-ratified-by-russia, occurred: 2011-01-28, kind: AgreementRatified,"
        + " dyad: [RU, US], agreement: new-start, title: New START, parties: [RU]}")
public record AgreementRatified(
        @Described("Id of the agreement, the same at every one of its steps.") @Identifies
        String agreement,

        @Described("What the agreement is called.") Option<String> title,

        @Described("Who consented to be bound: one party, or a list; leave out if not told.") @MayBeEmpty
        Seq<Entity> parties,

        @Described("How it consented; leave out if not told.")
        Option<Means> means)
        implements AgreementStep {

    /** Keeps the id in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementRatified {
        agreement = Spelling.normal(requireNonNull(agreement, "agreement"));
        Given.within(title, "title");
        Given.within(parties, "parties");
        parties = Array.ofAll(parties);
        Given.within(means, "means");
    }

    /** That step of the agreement of this id, its title and parties not told. */
    public static AgreementRatified of(String agreement) {
        return new AgreementRatified(agreement, Option.none(), Array.empty(), Option.none());
    }

    /** The same with the agreement's title. */
    public AgreementRatified titled(String title) {
        return new AgreementRatified(agreement, Option.some(title), parties, means);
    }

    @Override
    public AgreementRatified by(Entity... parties) {
        return new AgreementRatified(agreement, title, Array.of(requireNonNull(parties, "parties")), means);
    }

    /** The same, by those means. */
    public AgreementRatified means(Means means) {
        return new AgreementRatified(agreement, title, parties, Option.some(means));
    }

    /** {@code The Pact is ratified by China}. */
    @Override
    public String sentence(Names names) {
        return called(names) + " is ratified" + Phrase.parties(" by ", parties, names)
                + Phrase.optional(", by ", means.filter(it -> it != Means.RATIFICATION));
    }

    /** How a state consents to be bound, in the terms of Articles 11 to 15 of the Vienna Convention on the Law of Treaties. */
    public enum Means {
        /** By ratification. */
        RATIFICATION("ratification"),
        /** By acceptance. */
        ACCEPTANCE("acceptance"),
        /** By approval. */
        APPROVAL("approval"),
        /** By accession, without having signed. */
        ACCESSION("accession");

        private final String text;

        Means(String text) {
            this.text = text;
        }

        /** As written in a story: {@code accession}. */
        @Override
        public String toString() {
            return text;
        }
    }
}
