package io.entente.event;

import static java.util.Objects.requireNonNull;

/**
 * What forms the background of a relationship, and is no event of it.
 *
 * @param text the background, in words
 */
@Described("What forms the background of the relationship, and is no event of it.")
@Example("{development: war-in-ukraine, occurred: 2022/.., kind: ContextNoted, text: Russia's war" + " with Ukraine}")
public record ContextNoted(
        @Described("The background, in words.") String text) implements Commentary {

    /** Checks that nothing is null. */
    public ContextNoted {
        requireNonNull(text, "text");
    }

    /** That background. */
    public static ContextNoted of(String text) {
        return new ContextNoted(text);
    }

    @Override
    public boolean lasts() {
        return true;
    }

    /** {@code the background: strained relations of China and the EU}. */
    @Override
    public String sentence(Names names) {
        return "the background is this: " + text;
    }
}
