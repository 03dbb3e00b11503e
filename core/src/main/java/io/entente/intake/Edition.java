package io.entente.intake;

import static java.util.Objects.requireNonNull;

import io.entente.event.DevelopmentId;
import io.entente.event.Given;
import io.entente.journal.Claim;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;

/**
 * What a source tells at one time: a release of a data set, a state of a file. Of a newer edition what is told again is
 * reaffirmed, what is told otherwise revised, what a row does not tell any more taken back. An edition that is taken in after a
 * newer one takes its place in time all the same.
 *
 * @param source whose it is; all its reports are this source's
 * @param known since when one could know it; what it takes back is taken back from then on
 * @param complete whether it tells all that its source still stands by, so that a row that it does not have is taken back, too
 * @param rows what it tells; gone through once, from the first to the last
 */
public record Edition(Source source, EventDate known, boolean complete, Iterable<Row> rows) {

    /** @throws IllegalArgumentException if {@code known} has no end */
    public Edition {
        requireNonNull(source, "source");
        Claim.requireBounded(requireNonNull(known, "known"));
        requireNonNull(rows, "rows");
    }

    /**
     * An edition of which each report stands for itself.
     *
     * @param known since when one could know it, EDTF such as {@code 2021-09-29}
     * @throws IllegalArgumentException if {@code known} is not EDTF or has no end
     */
    public static Edition of(Source source, String known, Iterable<Report> reports) {
        requireNonNull(reports, "reports");
        return new Edition(source, EventDate.parse(requireNonNull(known, "known")), false, () -> Iterator.ofAll(reports)
                .map(Row::of));
    }

    /** The same, as all that its source still stands by. */
    public Edition asComplete() {
        return new Edition(source, known, true, rows);
    }

    /**
     * Reports that a source keeps together: of a project that it was agreed, begun, finished.
     *
     * @param told the reports; all known since the same day
     * @param untold the developments that such a row may tell of, and this one does not: what it told of them in earlier
     *     editions is taken back
     * @param described the entities that it names; one that the journal describes already stays as it is
     */
    public record Row(Seq<Report> told, Seq<DevelopmentId> untold, Seq<Profile> described) {

        /** @throws IllegalArgumentException if the reports are not known since the same day, or tell of what is untold */
        public Row {
            Given.within(told, "told");
            Given.within(untold, "untold");
            Given.within(described, "described");
            told = Array.ofAll(told);
            untold = Array.ofAll(untold);
            described = Array.ofAll(described);
            if (told.map(Report::known).distinct().size() > 1) {
                throw new IllegalArgumentException("the reports of a row are known since one day, not since %s"
                        .formatted(told.map(Report::known).distinct().mkString(" and ")));
            }
            told.map(Report::id).find(untold::contains).forEach(id -> {
                throw new IllegalArgumentException("%s is told, so it is not untold".formatted(id));
            });
        }

        /** A row of one report. */
        public static Row of(Report report) {
            return new Row(Array.of(requireNonNull(report, "report")), Array.empty(), Array.empty());
        }
    }
}
