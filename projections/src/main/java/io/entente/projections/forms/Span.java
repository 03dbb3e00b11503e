package io.entente.projections.forms;

/**
 * A part of a text.
 *
 * @param style what it is to its reader
 * @param text the words, which may be told by anybody: whoever shows them sees to it that they do no harm
 */
public record Span(Style style, String text) {

    /** A part that does not stand out. */
    public static Span plain(String text) {
        return new Span(Style.PLAIN, text);
    }
}
