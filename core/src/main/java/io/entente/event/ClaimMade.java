package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A superlative or an assertion that no one has measured. Whose word it is, is told by the report's source.
 *
 * @param claim what is claimed, in words
 * @param about what it is about; none if not told
 */
@Described("A superlative or an assertion that no one has measured; its source's own word.")
@Example("{development: largest-investor, occurred: undated, kind: ClaimMade, claim: China is the"
        + " single largest investor in Serbia}")
public record ClaimMade(
        @Described("What is claimed, in words, spelled alike in every report.") @Identifies
        String claim,

        @Described("What it is about, such as investment.") Option<String> about)
        implements Commentary {

    /** Keeps the claim in its {@linkplain Spelling#normal normal spelling}. */
    public ClaimMade {
        claim = Spelling.normal(requireNonNull(claim, "claim"));
        Given.within(about, "about");
    }

    /** A claim, about what not told. */
    public static ClaimMade of(String claim) {
        return new ClaimMade(claim, Option.none());
    }

    /** The same, about that. */
    public ClaimMade about(String about) {
        return new ClaimMade(claim, Option.some(about));
    }

    /** {@code it is claimed on the subject of investment: China is the largest investor}. */
    @Override
    public String sentence(Names names) {
        return "it is claimed%s: %s".formatted(Phrase.optional(" on the subject of ", about), claim);
    }
}
