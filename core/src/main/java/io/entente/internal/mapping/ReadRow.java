package io.entente.internal.mapping;

import io.entente.event.DevelopmentId;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.vavr.collection.Seq;

/** What became of a row. */
public sealed interface ReadRow {

    /**
     * It tells something.
     *
     * @param id what tells it from all others
     * @param told its reports
     * @param untold developments that a row such as this may tell of, and this one does not
     * @param described entities that were not described before
     */
    record Taken(String id, Seq<Report> told, Seq<DevelopmentId> untold, Seq<Profile> described) implements ReadRow {}

    /**
     * The mapping passes it over.
     *
     * @param because why, in the words of the mapping
     * @param untold developments that a row such as this may tell of; none where it has no id
     */
    record Skipped(String because, Seq<DevelopmentId> untold) implements ReadRow {}

    /**
     * It cannot be taken.
     *
     * @param problems all that is wrong with it
     */
    record Rejected(Seq<Problem> problems) implements ReadRow {}
}
