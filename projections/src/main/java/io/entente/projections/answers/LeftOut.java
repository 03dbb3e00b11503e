package io.entente.projections.answers;

import io.entente.event.DevelopmentId;
import io.entente.history.Assessment;
import io.entente.history.Assessment.Status;
import io.entente.history.History;
import io.entente.history.Planned;
import io.entente.projection.Predecessor;
import io.entente.projection.View;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;

/**
 * What a state leaves out.
 *
 * @param possible how many developments have only possibly happened and are not counted
 * @param due how many plans are due that no item rests on
 * @param calledOff how many plans were called off, whether or not their day has passed, that no item rests on
 * @param ahead how many developments lie ahead or are denied of a later day, without plans that were called off
 * @param ofOtherKinds how many have happened that no item rests on
 * @param otherDevelopments how many developments there are that were not asked for
 * @param otherSections the sections with items that were not asked for, by name
 * @param before what stands under dyads that this one succeeds, where that is not counted
 */
public record LeftOut(
        int possible,
        int due,
        int calledOff,
        int ahead,
        int ofOtherKinds,
        int otherDevelopments,
        Seq<String> otherSections,
        Seq<Before> before) {

    /**
     * What stands under a dyad that was succeeded, and not under the successor as well.
     *
     * @param predecessor the dyad, and when it was succeeded
     * @param developments how many count with predecessors, and are not counted
     * @param later how many are of a time after it was succeeded, and never count
     */
    public record Before(Predecessor predecessor, int developments, int later) {}

    /**
     * @param shown the developments that items rest on, of whatever section
     * @param otherSections those with items that were not asked for
     */
    static LeftOut of(View view, Selection selection, Set<DevelopmentId> shown, Seq<String> otherSections) {
        History history = view.history();
        Set<DevelopmentId> off = view.calledOff().map(Planned::id).toSet();
        Seq<Assessment> plans =
                view.due().appendAll(view.calledOff()).map(Planned::assessment).distinct();
        Seq<Assessment> notShown = plans.filter(it -> !shown.contains(it.id()) && selection.holds(it));
        int calledOff = notShown.count(it -> off.contains(it.id()));
        LocalDate day = view.asOf().at();
        Seq<Assessment> ahead = view.ahead()
                .appendAll(history.on(day, Status.DENIED)
                        .filter(it -> it.earliest().exists(day::isBefore)));
        return new LeftOut(
                view.isPossible() ? 0 : history.on(day, Status.POSSIBLE).count(selection::holds),
                notShown.size() - calledOff,
                calledOff,
                ahead.count(it -> !off.contains(it.id()) && selection.holds(it)),
                view.occurrences().count(it -> !shown.contains(it.id()) && selection.holds(it.assessment())),
                history.assessments().count(it -> !selection.holds(it)),
                otherSections,
                before(view));
    }

    /** What stands under dyads that a view's succeeds, where that is not counted. */
    static Seq<Before> before(View view) {
        View withPredecessors = view.withPredecessors();
        return view.predecessors()
                .map(it -> before(it, view, withPredecessors))
                .filter(it -> it.developments() + it.later() > 0);
    }

    private static Before before(Predecessor predecessor, View view, View withPredecessors) {
        var parts = view.between(predecessor.dyad())
                .history()
                .assessments()
                .reject(it -> view.dyad().exists(it::isFiledUnder))
                .partition(withPredecessors::holds);
        return new Before(predecessor, view.isWithPredecessors() ? 0 : parts._1.size(), parts._2.size());
    }
}
