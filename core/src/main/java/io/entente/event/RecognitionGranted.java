package io.entente.event;

import static java.util.Objects.requireNonNull;

/**
 * One side recognised the other, or a third, as a state or government.
 *
 * @param by who recognises
 * @param recognised whom, as a state or government
 */
@Described("One side recognised the other, or a third, as a state or government.")
@Example("{development: kosovo-recognised, occurred: 2008-02-18, kind: RecognitionGranted, dyad:"
        + " [US, XK], by: US, recognised: XK}")
public record RecognitionGranted(
        @Described("Who recognises.") Entity by,
        @Described("Whom, as a state or government.") Entity recognised) implements DiplomaticTie {

    /** Checks that nothing is null. */
    public RecognitionGranted {
        requireNonNull(by, "by");
        requireNonNull(recognised, "recognised");
    }

    /** The word of {@code by} on {@code recognised}. */
    public static RecognitionGranted of(Entity by, Entity recognised) {
        return new RecognitionGranted(by, recognised);
    }

    /** {@code The United States recognises Kosovo}. */
    @Override
    public String sentence(Names names) {
        return "%s recognises %s".formatted(names.nameOf(by), names.nameOf(recognised));
    }
}
