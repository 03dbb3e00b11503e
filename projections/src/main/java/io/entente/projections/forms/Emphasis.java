package io.entente.projections.forms;

/** How what stands out in a text is made to: in the colours of a terminal, say. */
@FunctionalInterface
public interface Emphasis {

    /** Nothing stands out. */
    Emphasis NONE = (style, text) -> text;

    /** The text with whatever makes it stand out around it; what was shown of it before is shown the same way. */
    String on(Style style, String text);
}
