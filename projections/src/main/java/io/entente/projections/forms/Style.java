package io.entente.projections.forms;

/** What a part of a text is to its reader. */
public enum Style {
    /** Nothing that stands out. */
    PLAIN,
    /** What all of it is about. */
    TITLE,
    /** What the lines below are about. */
    HEADING,
    /** What may be passed over at first: on whose word something is said. */
    ASIDE,
    /** The number of a note, from 1 on, at the place that it belongs to. */
    REFERENCE,
    /** What is not simply so: contested, only possible. */
    WARNING,
    /** What went wrong. */
    ERROR;

    /** A part of a text in this style. */
    public Span on(String text) {
        return new Span(this, text);
    }
}
