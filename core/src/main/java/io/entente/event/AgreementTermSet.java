package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What an agreement lays down, in one of its terms.
 *
 * @param agreement the id of the agreement, the same at every step
 * @param term what it lays down, in words
 * @param title what the agreement is called
 * @param parties whom the term binds; empty if not told
 */
@Described("A term of an agreement: one of the things that it lays down.")
@Example("{development: fta-tariffs, occurred: undated, kind: AgreementTermSet, agreement:"
        + " china-serbia-fta, term: tariffs on nearly 95 % of exports are lifted}")
public record AgreementTermSet(
        @Described("Id of the agreement, the same at every one of its steps.") @Identifies
        String agreement,

        @Described("What it lays down, in words, spelled alike in every report.") @SpelledAlike
        String term,

        @Described("What the agreement is called.") Option<String> title,

        @Described("Whom the term binds: one party, or a list; leave out if not told.") @MayBeEmpty
        Seq<Entity> parties)
        implements AgreementStep {

    /** Keeps the agreement in its {@linkplain Spelling#normal normal spelling}. */
    public AgreementTermSet {
        agreement = Spelling.normal(requireNonNull(agreement, "agreement"));
        requireNonNull(term, "term");
        Given.within(title, "title");
        Given.within(parties, "parties");
        parties = Array.ofAll(parties);
    }

    /** That step of the agreement of this id, its title and parties not told. */
    public static AgreementTermSet of(String agreement, String term) {
        return new AgreementTermSet(agreement, term, Option.none(), Array.empty());
    }

    /** The same with the agreement's title. */
    public AgreementTermSet titled(String title) {
        return new AgreementTermSet(agreement, term, Option.some(title), parties);
    }

    @Override
    public AgreementTermSet by(Entity... parties) {
        return new AgreementTermSet(agreement, term, title, Array.of(requireNonNull(parties, "parties")));
    }

    /** {@code The Pact lays down: tariffs are lifted}. */
    @Override
    public String sentence(Names names) {
        return "%s lays down%s: %s".formatted(called(names), Phrase.parties(" for ", parties, names), term);
    }
}
