package io.entente.journal;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A kind of development, or of message, or a version of one, that this program does not know: one of somebody's own that
 * it was not told of, or of a newer version. Ordered as text, by name, then by version.
 *
 * @param name the name that it is stored under
 * @param version the version that it is written in
 */
public record UnknownKind(String name, String version) implements Comparable<UnknownKind> {

    private static final Comparator<UnknownKind> ORDER =
            Comparator.comparing(UnknownKind::name).thenComparing(UnknownKind::version);

    /** Checks that nothing is null. */
    public UnknownKind {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
    }

    @Override
    public int compareTo(UnknownKind other) {
        return ORDER.compare(this, other);
    }

    /** {@code HoneyTraded (version 1)}. */
    @Override
    public String toString() {
        return "%s (version %s)".formatted(name, version);
    }
}
