package io.entente.projections.answers;

import io.entente.history.Assessment;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.View;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;

/**
 * The developments of a relationship one by one, whatever their standing on the day asked about.
 *
 * @param view what was asked
 * @param selection what of it was asked for; sections make no difference
 * @param developments all of that which is known, in the order in which they certainly happened
 * @param before what stands under dyads that this one succeeds, where that is not counted
 */
public record TimelineAnswer(View view, Selection selection, Seq<Assessment> developments, Seq<LeftOut.Before> before)
        implements Answer {

    /** The developments of that view. */
    public static TimelineAnswer of(View view) {
        return of(view, Selection.ALL);
    }

    /** Those of them that belong. */
    public static TimelineAnswer of(View view, Selection selection) {
        return new TimelineAnswer(
                view,
                selection,
                Sequence.of(view.history().assessments().filter(selection::holds)),
                LeftOut.before(view));
    }

    /** How many developments are known beside those that were asked for. */
    public int otherDevelopments() {
        return view.history().assessments().count(it -> !selection.holds(it));
    }

    /** Everyone who has a word on any of it, rivals and who only planned it, too. */
    public SortedSet<SourceId> sources() {
        return TreeSet.ofAll(developments.flatMap(Assessment::standing).map(Report::source));
    }
}
