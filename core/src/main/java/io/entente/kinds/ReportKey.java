package io.entente.kinds;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Locale;

/** What a report says, whatever its kind: its keys, which a story and what is stored have in common. */
public enum ReportKey {
    /** Which development it tells of. */
    DEVELOPMENT("Id of what happened, the same for every source that reports on it."),
    /** When that occurred. */
    OCCURRED("When it happened (EDTF, ISO 8601-2), no more precise than the source; or undated."),
    /** For when it is planned. */
    PLANNED("When it is to happen (EDTF), in place of occurred."),
    /** For when it is denied. */
    DENIED("When it did not happen, as the source insists (EDTF), in place of occurred."),
    /** Since when one could know it. */
    KNOWN("Since when one could know it (EDTF); since the source was published if left out."),
    /** What sort of development it is; stored as the name of the message. */
    KIND("What sort of development it is; each kind has fields of its own."),
    /** Whose word it is. */
    SOURCE("Id of the source whose word this is; the header's source if left out."),
    /** The dyad it is filed under; stored as one of {@link #DYADS}. */
    DYAD("The pair it is filed under; the header's if left out."),
    /** The dyads it is filed under. */
    DYADS("Several pairs it is filed under."),
    /** Where it stands in the source. */
    CITATION("Where in the source it stands."),
    /** The threads it belongs to. */
    STORYLINES("Threads it belongs to, one or a list, spelled alike in every report."),
    /** Its ties to other developments. */
    LINKS("Ties to other developments.");

    private final String written = name().toLowerCase(Locale.ROOT);
    private final String description;

    ReportKey(String description) {
        this.description = description;
    }

    /** The key that is written so. */
    public static Option<ReportKey> of(String written) {
        return Array.of(values()).find(key -> key.written.equals(written));
    }

    /** What is to be written there, for whoever writes a story. */
    public String description() {
        return description;
    }

    /** As written: {@code development}. */
    @Override
    public String toString() {
        return written;
    }
}
