package io.entente.projections.forms;

import io.entente.event.Dyad;
import io.entente.projection.View;
import io.entente.projections.answers.LeftOut;
import io.entente.projections.answers.LeftOut.Before;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What an answer leaves out, in words, each with how to see it. */
final class Remainder {

    private final View view;
    private final Guide guide;

    Remainder(View view, Guide guide) {
        this.view = view;
        this.guide = guide;
    }

    /** A line each. */
    Seq<String> lines(LeftOut it) {
        return Vector.of(
                        line(it.possible(), "1 more is possible", "%d more are possible", guide.possible()),
                        line(it.due(), "1 is due", "%d are due", guide.timeline()),
                        line(it.calledOff(), "1 plan was called off", "%d plans were called off", guide.timeline()),
                        line(it.ahead(), "1 lies ahead", "%d lie ahead", guide.timeline()),
                        line(
                                it.ofOtherKinds(),
                                "1 development that nothing here rests on",
                                "%d developments that nothing here rests on",
                                guide.timeline()),
                        others(it.otherDevelopments()))
                .flatMap(line -> line)
                .appendAll(Option.when(
                        !it.otherSections().isEmpty(),
                        () -> "other sections: " + it.otherSections().mkString(", ")))
                .appendAll(lines(it.before()));
    }

    /** How many developments were not asked for. */
    static Option<String> others(int count) {
        return Option.when(
                count > 0,
                () -> Counted.of(count, "development") + " beside what was asked for (ask without a filter)");
    }

    /** What stands under dyads that this one succeeds, a line each. */
    Seq<String> lines(Seq<Before> before) {
        return before.flatMap(this::lines);
    }

    private static Option<String> line(int count, String one, String several, String how) {
        return Option.when(count > 0, () -> "%s (%s)".formatted(count == 1 ? one : several.formatted(count), how));
    }

    private Seq<String> lines(Before it) {
        Dyad dyad = it.predecessor().dyad();
        String until = it.predecessor().until().map(EventDate::toString).getOrElse("");
        return Vector.of(
                        line(
                                it.developments(),
                                dyad,
                                "which it succeeds%s (%s)"
                                        .formatted(until.isEmpty() ? "" : " since " + until, guide.withPredecessors())),
                        line(
                                it.later(),
                                dyad,
                                "but of a time after %s (%s)"
                                        .formatted(until, guide.timelineOf().apply(dyad))))
                .flatMap(line -> line);
    }

    private Option<String> line(int count, Dyad dyad, String how) {
        return Option.when(count > 0, () -> "%s under %s (%s), %s"
                .formatted(
                        count == 1 ? "1 stands" : count + " stand",
                        Asked.pair(view.between(dyad)),
                        guide.dyad().apply(dyad),
                        how));
    }
}
