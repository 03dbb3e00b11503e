package io.entente.kinds;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Locale;

/** What a report says, whatever its kind: its keys, which a story and what is stored have in common. */
public enum ReportKey {
    DEVELOPMENT("Id of what happened, the same for every source that reports on it."),
    OCCURRED("When it happened (EDTF, ISO 8601-2), no more precise than the source; or undated."),
    PLANNED("When it is to happen (EDTF), in place of occurred."),
    DENIED("When it did not happen, as the source insists (EDTF), in place of occurred."),
    KNOWN("Since when one could know it (EDTF); since the source was published if left out."),
    /** Stored as the name of the message. */
    KIND("What sort of development it is; each kind has fields of its own."),
    SOURCE("Id of the source whose word this is; the header's source if left out."),
    /** Stored as one of {@link #DYADS}. */
    DYAD("The pair it is filed under; the header's if left out."),
    DYADS("Several pairs it is filed under."),
    CITATION("Where in the source it stands."),
    STORYLINES("Threads it belongs to, one or a list, spelled alike in every report."),
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
