package io.entente.event;

import static java.util.Objects.requireNonNull;

/**
 * A recognition as a state or government was taken back.
 *
 * @param by who recognised
 * @param recognised whom, as a state or government
 */
@Described("A recognition as a state or government was taken back.")
@Example("{development: recognition-withdrawn, occurred: 2018-10-30, kind: RecognitionWithdrawn,"
        + " dyad: [SR, XK], by: SR, recognised: XK}")
public record RecognitionWithdrawn(
        @Described("Who recognised.") Entity by,
        @Described("Whom, as a state or government.") Entity recognised) implements DiplomaticTie {

    /** Checks that nothing is null. */
    public RecognitionWithdrawn {
        requireNonNull(by, "by");
        requireNonNull(recognised, "recognised");
    }

    /** The word of {@code by} on {@code recognised}. */
    public static RecognitionWithdrawn of(Entity by, Entity recognised) {
        return new RecognitionWithdrawn(by, recognised);
    }

    /** {@code The United States no longer recognises Kosovo}. */
    @Override
    public String sentence(Names names) {
        return "%s no longer recognises %s".formatted(names.nameOf(by), names.nameOf(recognised));
    }
}
