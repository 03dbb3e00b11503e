package io.entente.event;

import static java.util.Objects.requireNonNull;

/**
 * A source calls this moment a turning point.
 *
 * @param title the turn in the source's words
 */
@Described("A source calls this moment a turning point.")
@Example("{development: new-era, occurred: 2016, kind: TurningPointDeclared, title: a new era}")
public record TurningPointDeclared(
        @Described("The turn, in the source's words.") String title) implements Narrative {

    /** Checks that nothing is null. */
    public TurningPointDeclared {
        requireNonNull(title, "title");
    }

    /** A turn of that title. */
    public static TurningPointDeclared of(String title) {
        return new TurningPointDeclared(title);
    }

    /** {@code turning point: the visit of 2016}. */
    @Override
    public String sentence(Names names) {
        return "a turning point is declared: " + title;
    }
}
