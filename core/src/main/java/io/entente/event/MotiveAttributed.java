package io.entente.event;

import static java.util.Objects.requireNonNull;

/**
 * A motive was attributed to somebody. Whose word it is, is told by the report's source.
 *
 * @param actor whose motive it is said to be
 * @param motive what it is, in words
 */
@Described("A motive was attributed to somebody; its source's own word.")
@Example("{development: motive-market, occurred: undated, kind: MotiveAttributed, actor: CN,"
        + " motive: reach the market of the EU}")
public record MotiveAttributed(
        @Described("Whose motive it is said to be.") Entity actor,

        @Described("What it is, in words, spelled alike in every report.") @Identifies
        String motive)
        implements Commentary {

    /** Keeps the motive in its {@linkplain Spelling#normal normal spelling}. */
    public MotiveAttributed {
        requireNonNull(actor, "actor");
        motive = Spelling.normal(requireNonNull(motive, "motive"));
    }

    /** A motive that is attributed to {@code actor}. */
    public static MotiveAttributed of(Entity actor, String motive) {
        return new MotiveAttributed(actor, motive);
    }

    /** {@code a motive is attributed to China: reach the market}. */
    @Override
    public String sentence(Names names) {
        return "a motive is attributed to %s: %s".formatted(names.nameOf(actor), motive);
    }
}
