package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * Somebody said something on the record.
 *
 * @param speaker who said it
 * @param quote the words, as quoted; none if only reported
 * @param topic what it was about; none if not told
 */
@Described("Somebody said something on the record.")
@Example("{development: never-forget, occurred: \"[..2024-05-06]\", kind: StatementMade, speaker: xi-jinping,"
        + " quote: never forget, topic: the bombing of the embassy in Belgrade}")
public record StatementMade(
        @Described("Who said it.") Entity speaker,

        @Described("The words, as quoted; leave out if only reported.")
        Option<String> quote,

        @Described("What it was about.") Option<String> topic)
        implements Diplomacy {

    /** Checks that nothing is null. */
    public StatementMade {
        requireNonNull(speaker, "speaker");
        Given.within(quote, "quote");
        Given.within(topic, "topic");
    }

    /** A statement by {@code speaker}, in what words and about what not told. */
    public static StatementMade of(Entity speaker) {
        return new StatementMade(speaker, Option.none(), Option.none());
    }

    /** The same, in those words. */
    public StatementMade quoting(String quote) {
        return new StatementMade(speaker, Option.some(quote), topic);
    }

    /** The same, about that. */
    public StatementMade about(String topic) {
        return new StatementMade(speaker, quote, Option.some(topic));
    }

    @Override
    public boolean isDeed() {
        return true;
    }

    /** {@code Xi Jinping speaks on trade: “…”}. */
    @Override
    public String sentence(Names names) {
        return "%s speaks%s%s"
                .formatted(
                        names.nameOf(speaker),
                        Phrase.optional(" on ", topic),
                        Phrase.optional(": ", quote.map(Quotation::of)));
    }
}
