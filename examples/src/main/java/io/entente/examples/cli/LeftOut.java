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

    /** How many developments stand under a dyad that was succeeded. */
    record Before(Predecessor predecessor, int developments) {}

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
        return view.isWithPredecessors()
                ? Vector.empty()
                : view.predecessors()
                        .map(it -> new Before(it, developments(view, it.dyad())))
                        .filter(it -> it.developments() > 0);
    }

    /** What stands under dyads that this one succeeds, a line each, where that is not counted. */
    static Seq<String> underPredecessors(View view) {
        return before(view).map(it -> line(it, view));
    }

    private static int developments(View view, Dyad dyad) {
        return view.between(dyad).history().assessments().size();
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
                .appendAll(before.map(it -> line(it, view)));
    }

    private static Option<String> line(int count, String one, String several, String how) {
        return Option.when(count > 0, () -> "%s (%s)".formatted(count == 1 ? one : several.formatted(count), how));
    }

    private static String line(Before it, View view) {
        Dyad dyad = it.predecessor().dyad();
        return "%s under %s (%s %s), which it succeeds%s (--with-predecessors)"
                .formatted(
                        it.developments() == 1 ? "1 stands" : it.developments() + " stand",
                        Asked.pair(view.between(dyad)),
                        dyad.first(),
                        dyad.second(),
                        it.predecessor().until().map(day -> " since " + day).getOrElse(""));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("possible", possible)
                .put("due", due)
                .put("ahead", ahead)
                .put("ofOtherKinds", ofOtherKinds);
        ObjectNode predecessors = json.putObject("underPredecessors");
        before.forEach(it -> predecessors.put(it.predecessor().dyad().toString(), it.developments()));
        return json;
    }
}
