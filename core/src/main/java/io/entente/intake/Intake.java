package io.entente.intake;

import static java.util.Objects.requireNonNull;

import io.entente.journal.Journal;
import io.entente.journal.Progress;
import io.entente.journal.Rejection;
import io.vavr.collection.Iterator;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/** Takes editions into a journal. */
public final class Intake {

    /** How many rows are recorded at once. */
    static final int AT_ONCE = 2_000;

    private Intake() {}

    /**
     * Takes in an edition, some thousand rows at a time: an edition that was interrupted is taken in again from its beginning, and
     * what is there already is not added again.
     *
     * @return what became of it; or why the journal refused a part of it: what came before that part is recorded
     * @throws IllegalArgumentException if a report is of another source
     * @throws io.entente.journal.JournalException if the journal cannot be read or written
     */
    public static Either<Rejection, EditionSummary> take(Journal journal, Edition edition) {
        return take(journal, edition, Progress.NONE);
    }

    /**
     * The same, followed.
     *
     * @param progress is told how many rows were recorded by now, and knows no end
     */
    public static Either<Rejection, EditionSummary> take(Journal journal, Edition edition, Progress progress) {
        requireNonNull(journal, "journal");
        requireNonNull(edition, "edition");
        requireNonNull(progress, "progress");
        EditionTaker taker =
                new EditionTaker(journal, edition.source(), Vector.empty(), edition.known(), edition.complete());
        EditionSummary sum = EditionSummary.NONE;
        for (var rows : Iterator.ofAll(edition.rows()).grouped(AT_ONCE)) {
            Either<Rejection, EditionSummary> some = taker.take(rows.toVector()).map(EditionTaker.Taken::summary);
            if (some.isLeft()) {
                return some;
            }
            sum = sum.plus(some.get());
            progress.at(sum.rows(), sum.rows());
        }
        EditionSummary rows = sum;
        return taker.end().map(rows::plus);
    }
}
