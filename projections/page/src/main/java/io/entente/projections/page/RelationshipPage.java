package io.entente.projections.page;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.journal.Progress;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;

/**
 * A relationship as one HTML file that needs neither a network nor a server: the state on every day on which something
 * changes, as known at every moment at which that changes, with every word behind it. The states are those that the
 * questions give in Java; the page only moves between them. What anybody told stands in it as text, never as markup, and its
 * policy (Content Security Policy, Level 3) lets nothing run but what this library put there. The same journal, asked
 * the same, gives the same characters. Immutable.
 */
public final class RelationshipPage {

    private final View view;
    private final Relationship relationship;
    private final Option<LocalDate> from;
    private final Language language;

    private RelationshipPage(View view, Relationship relationship, Option<LocalDate> from, Language language) {
        this.view = view;
        this.relationship = relationship;
        this.from = from;
        this.language = language;
    }

    /**
     * The page of a relationship, in English.
     *
     * @param view of one dyad: its day is the last that the page shows, and the moment by which it is known the last by which
     *     anything is; the page shows both what is certain and what is possible, and at first what the view counts
     * @param relationship the questions that are answered
     * @throws IllegalArgumentException if the view is of everything
     */
    public static RelationshipPage of(View view, Relationship relationship) {
        if (requireNonNull(view, "view").dyad().isEmpty()) {
            throw new IllegalArgumentException("a page is of one relationship: take a view between two");
        }
        return new RelationshipPage(
                view, requireNonNull(relationship, "relationship"), Option.none(), Language.ENGLISH);
    }

    /**
     * The same, from a day on.
     *
     * @param day the first day that is shown, inclusive; without one it is the first on which anything changes
     * @throws IllegalArgumentException if it is after the day of the view
     */
    public RelationshipPage from(LocalDate day) {
        if (requireNonNull(day, "day").isAfter(view.asOf().at())) {
            throw new IllegalArgumentException("the page ends on %s, so that it cannot begin on %s"
                    .formatted(view.asOf().at(), day));
        }
        return new RelationshipPage(view, relationship, Option.some(day), language);
    }

    /** The same with the page's own words in that language at first: whoever reads it can choose another. */
    public RelationshipPage in(Language language) {
        return new RelationshipPage(view, relationship, from, requireNonNull(language, "language"));
    }

    /**
     * Writes it, in characters that are to be encoded in UTF-8.
     *
     * @param out remains the caller's to close
     * @throws IOException if it cannot be written
     * @throws io.entente.journal.JournalException if the journal cannot be read
     * @throws io.entente.projection.UnfitExtensionException if a question or kind of one's own cannot be told
     */
    public void write(Appendable out) throws IOException {
        write(out, Progress.NONE);
    }

    /**
     * The same, for a busy pair takes its time.
     *
     * @param out remains the caller's to close
     * @param progress is told how many states are worked out, and of how many
     * @throws IOException if it cannot be written
     * @throws io.entente.journal.JournalException if the journal cannot be read
     * @throws io.entente.projection.UnfitExtensionException if a question or kind of one's own cannot be told
     */
    public void write(Appendable out, Progress progress) throws IOException {
        requireNonNull(out, "out");
        requireNonNull(progress, "progress");
        Document.write(data(progress), view, language, out);
    }

    /** What the page shows, before it is one. */
    ObjectNode data() {
        return data(Progress.NONE);
    }

    private ObjectNode data(Progress progress) {
        return new PageData(view, relationship, from, progress).json();
    }
}
