package io.entente.projections.storylines;

/** What is known of a development at the end of a tie. */
public enum Standing {
    /** It has happened. */
    HAPPENED("happened"),
    /** It was planned for a day that has passed, and no word says that it happened. */
    DUE("due"),
    /** It was planned for any day, and what has happened calls it off. */
    CALLED_OFF("called off"),
    /** Nothing of it counts here: it lies ahead, is denied or only possible, is filed elsewhere, or was never told. */
    UNKNOWN("unknown");

    private final String text;

    Standing(String text) {
        this.text = text;
    }

    /** As written in an answer: {@code happened}. */
    @Override
    public String toString() {
        return text;
    }
}
