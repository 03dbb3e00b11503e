package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * Somebody, often a third party, reacted to something in words.
 *
 * @param actor who reacted; none if not told
 * @param about to what, in words
 * @param tone how
 */
@Described("Somebody, often a third party, reacted to something in words.")
@Example("{development: eu-concern, occurred: 2024, kind: ReactionVoiced, actor: EU, about: China's"
        + " influence in Serbia, tone: concern}")
public record ReactionVoiced(
        @Described("Who reacted; leave out if not told.") Option<Entity> actor,

        @Described("To what, in words; which development it is, by links: {reactsTo: …}.")
        String about,

        @Described("How.") ReactionVoiced.Tone tone)
        implements Position {

    /** Checks that nothing is null. */
    public ReactionVoiced {
        Given.within(actor, "actor");
        requireNonNull(about, "about");
        requireNonNull(tone, "tone");
    }

    /** A reaction, by whom not told. */
    public static ReactionVoiced of(Tone tone, String about) {
        return new ReactionVoiced(Option.none(), about, tone);
    }

    /** The same, by that one. */
    public ReactionVoiced by(Entity actor) {
        return new ReactionVoiced(Option.some(actor), about, tone);
    }

    @Override
    public boolean isDeed() {
        return true;
    }

    /** {@code the EU voices concern about China's influence in Serbia}. */
    @Override
    public String sentence(Names names) {
        return "%s %s %s".formatted(actor.map(names::nameOf).getOrElse("somebody"), tone.voiced, about);
    }

    /** How somebody reacts. */
    public enum Tone {
        /** With worry. */
        CONCERN("concern", "voices concern about"),
        /** With blame. */
        CRITICISM("criticism", "criticises"),
        /** With a formal objection. */
        PROTEST("protest", "protests against"),
        /** With approval. */
        WELCOME("welcome", "welcomes"),
        /** With an offer to stand by. */
        SUPPORT("support", "supports");

        private final String text;
        private final String voiced;

        Tone(String text, String voiced) {
            this.text = text;
            this.voiced = voiced;
        }

        /** As written in a story: {@code concern}. */
        @Override
        public String toString() {
            return text;
        }
    }
}
