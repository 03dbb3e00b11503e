package io.entente.projections.exports;

import static java.util.Objects.requireNonNull;

import io.entente.kinds.Kinds;
import io.entente.projection.View;
import io.entente.projections.forms.ByName;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ServiceLoader;

/**
 * A format of another tool in which a relationship is written. What has no place in the format is told, never dropped in
 * silence. The same journal, asked the same, gives the same bytes; texts are in UTF-8, and in Unicode's form NFC
 * unless the format gives back what was recorded. Each is found
 * by Java's {@link ServiceLoader}, so that an export is a package of its own and is named nowhere else. Safe for use by several
 * threads.
 */
public interface Export {

    /**
     * In what setting a relationship is exported.
     *
     * @param kinds those of the journal, by which reports are written
     * @param relationship the questions, whose answers are written
     */
    record Setting(Kinds kinds, Relationship relationship) {

        /** The kinds and questions that come with the library. */
        public static final Setting DEFAULT = new Setting(Kinds.standard(), new Relationship());

        /** Checks that nothing is null. */
        public Setting {
            requireNonNull(kinds, "kinds");
            requireNonNull(relationship, "relationship");
        }
    }

    /** What it is asked for by, in lower-case letters: {@code timelinejs}. */
    String name();

    /** What it is and what opens it, for a person who chooses: {@code a slide show for TimelineJS}. */
    String purpose();

    /**
     * Writes what a view tells of a relationship.
     *
     * @param view of one dyad
     * @param setting what the view's journal is asked, and which kinds it tells of
     * @param out remains the caller's to close
     * @return what has no place in the format
     * @throws IllegalArgumentException if the view is of everything, or asks for what the format cannot hold
     * @throws IOException if it cannot be written
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    Seq<Omission> write(View view, Setting setting, OutputStream out) throws IOException;

    /**
     * Every export there is, by name.
     *
     * @throws java.util.ServiceConfigurationError if one that is named cannot be made
     * @throws IllegalArgumentException if one has no name, or two have the same
     */
    static Seq<Export> all(ClassLoader loader) {
        return ByName.all(Export.class, loader, "export", Export::name);
    }
}
