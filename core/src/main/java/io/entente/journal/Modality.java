package io.entente.journal;

/** How a source speaks of a development. */
public enum Modality {
    /** It happened. */
    OCCURRED("occurred"),
    /** It is to happen. */
    PLANNED("planned"),
    /** It did not happen. */
    DENIED("denied");

    private final String text;

    Modality(String text) {
        this.text = text;
    }

    /** As written in a story: {@code planned}. */
    @Override
    public String toString() {
        return text;
    }
}
