package io.entente.journal;

import static java.util.Objects.requireNonNull;

/**
 * A message of a sort that this program does not know, recorded by a newer one. A journal hands it out, so that nothing
 * in it is passed over in silence; it counts for no history, and recording it is refused.
 *
 * @param name the name of the message
 * @param version the version that it is written in
 * @param json what it says, as it is stored
 */
public record Unknown(String name, String version, String json) implements Recordable {

    /** Checks that nothing is null. */
    public Unknown {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        requireNonNull(json, "json");
    }

    /** Why it is not recorded. */
    public IllegalArgumentException refused() {
        return new IllegalArgumentException(
                "%s, version %s, cannot be recorded: this program does not know what it says, so not where it belongs"
                        .formatted(name, version));
    }
}
