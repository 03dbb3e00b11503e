package io.entente.projections.forms;

/**
 * How an answer is shown where it is read.
 *
 * @param guide how its reader sees more
 * @param emphasis how what stands out in a text is made to
 */
public record Presentation(Guide guide, Emphasis emphasis) {

    /** For a reader who embeds this library, without emphasis. */
    public static final Presentation PLAIN = new Presentation(Guide.LIBRARY, Emphasis.NONE);
}
