package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.history.Assessment.Status;
import io.entente.history.History;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Predecessor;
import io.entente.projection.View;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What a state leaves out, and how to ask for it.
 *
 * @param possible how many developments have only possibly happened and are not counted
 * @param due how many plans are due that no item rests on
 * @param ahead how many developments lie ahead
 * @param ofOtherKinds how many have happened that no item rests on
 * @param before what stands under dyads that this one succeeds, where that is not counted
 */
record LeftOut(int possible, int due, int ahead, int ofOtherKinds, Seq<Before> before) {

    /**
     * What stands under a dyad that was succeeded, and not under the successor as well.
     *
     * @param developments how many count with predecessors, and are not counted
     * @param later how many are of a time after it was succeeded, and never count
     */
    record Before(Predecessor predecessor, int developments, int later) {}

    /** @param shown the developments that items rest on */
    static LeftOut of(View view, Set<DevelopmentId> shown) {
        History history = view.history();
        return new LeftOut(
                view.isPossible()
                        ? 0
                        : history.on(view.asOf().at(), Status.POSSIBLE).size(),
                view.due().map(Planned::id).count(id -> !shown.contains(id)),
                view.ahead().size(),
                view.occurrences().map(Occurrence::id).count(id -> !shown.contains(id)),
                before(view));
    }

    private static Seq<Before> before(View view) {
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

    /** What stands under dyads that this one succeeds, a line each, where that is not counted. */
    static Seq<String> underPredecessors(View view) {
        return before(view).flatMap(it -> lines(it, view));
    }

    /** A line each. */
    Seq<String> lines(View view) {
        return Vector.of(
                        line(possible, "1 more is possible", "%d more are possible", "--possible"),
                        line(due, "1 is due", "%d are due", "timeline"),
                        line(ahead, "1 lies ahead", "%d lie ahead", "timeline"),
                        line(
                                ofOtherKinds,
                                "1 development of another kind",
                                "%d developments of other kinds",
                                "timeline"))
                .flatMap(line -> line)
                .appendAll(before.flatMap(it -> lines(it, view)));
    }

    private static Option<String> line(int count, String one, String several, String how) {
        return Option.when(count > 0, () -> "%s (%s)".formatted(count == 1 ? one : several.formatted(count), how));
    }

    private static Seq<String> lines(Before it, View view) {
        Dyad dyad = it.predecessor().dyad();
        String until = it.predecessor().until().map(EventDate::toString).getOrElse("");
        return Vector.of(
                        line(
                                it.developments(),
                                dyad,
                                view,
                                "which it succeeds%s (--with-predecessors)"
                                        .formatted(until.isEmpty() ? "" : " since " + until)),
                        line(
                                it.later(),
                                dyad,
                                view,
                                "but of a time after %s (timeline %s)".formatted(until, Asked.arguments(dyad))))
                .flatMap(line -> line);
    }

    private static Option<String> line(int count, Dyad dyad, View view, String how) {
        return Option.when(count > 0, () -> "%s under %s (%s), %s"
                .formatted(
                        count == 1 ? "1 stands" : count + " stand",
                        Asked.pair(view.between(dyad)),
                        Asked.arguments(dyad),
                        how));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("possible", possible)
                .put("due", due)
                .put("ahead", ahead)
                .put("ofOtherKinds", ofOtherKinds);
        ObjectNode predecessors = json.putObject("underPredecessors");
        ObjectNode later = json.putObject("underPredecessorsLater");
        before.forEach(it -> {
            String dyad = it.predecessor().dyad().toString();
            put(predecessors, dyad, it.developments());
            put(later, dyad, it.later());
        });
        return json;
    }

    private static void put(ObjectNode json, String dyad, int count) {
        if (count > 0) {
            json.put(dyad, count);
        }
    }
}
