package io.entente.intake;

import static java.util.Objects.requireNonNull;

import io.entente.journal.Journal;
import io.entente.journal.Progress;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.entente.journal.Withdrawal;
import io.entente.story.Story;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
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
        EditionTaker taker = new EditionTaker(
                journal,
                Descriptions.in(journal),
                edition.source(),
                Vector.empty(),
                edition.known(),
                edition.complete(),
                Vector.empty());
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

    /**
     * Records a story, whole or not at all. Of a file that says by an {@code id} and an {@code edition} which it is, what an
     * earlier edition told and this one does not is taken back, whosever word it is, unless another story still has it.
     *
     * @return the receipt; or, where nothing was recorded, the reason
     * @throws io.entente.journal.JournalException if the journal cannot be read or written
     */
    public static Either<Rejection, StoryReceipt> take(Journal journal, Story story) {
        Seq<Recordable> all = entries(journal, story);
        return journal.recordAll(all).map(receipt -> receipt(receipt, all, story));
    }

    /** What {@link #take(Journal, Story)} would answer now, recording nothing. */
    public static Either<Rejection, StoryReceipt> tryOut(Journal journal, Story story) {
        Seq<Recordable> all = entries(journal, story);
        return journal.tryAll(all).map(receipt -> receipt(receipt, all, story));
    }

    private static Seq<Recordable> entries(Journal journal, Story story) {
        requireNonNull(journal, "journal");
        requireNonNull(story, "story");
        if (story.editions().isEmpty()) {
            return story.recordables();
        }
        StoryEditions editions = new StoryEditions(journal);
        return story.recordables().appendAll(story.editions().flatMap(it -> editions.with(it, story.recordables())));
    }

    private static StoryReceipt receipt(Receipt receipt, Seq<Recordable> all, Story story) {
        return new StoryReceipt(
                receipt,
                all.drop(story.recordables().size())
                        .filter(Withdrawal.class::isInstance)
                        .map(Withdrawal.class::cast));
    }
}
