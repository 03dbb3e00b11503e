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
 * @param developments all that is known of, in the order in which they certainly happened
 * @param before what stands under dyads that this one succeeds, where that is not counted
 */
public record TimelineAnswer(View view, Seq<Assessment> developments, Seq<LeftOut.Before> before) implements Answer {

    /** The developments of that view. */
    public static TimelineAnswer of(View view) {
        return new TimelineAnswer(view, view.history().assessments(), LeftOut.before(view));
    }

    /** Everyone who has a word on any of it, rivals too. */
    public SortedSet<SourceId> sources() {
        return TreeSet.ofAll(
                developments.flatMap(it -> it.rivals().appendAll(it.reports())).map(Report::source));
    }
}
