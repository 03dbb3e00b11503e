package io.entente.projection;

import io.entente.history.Assessment;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Replays once more, step by step, and notes the steps that change a figure. */
final class Steps<S> {

    private final Function<? super S, ?> figure;
    private S state;
    private Seq<Step> steps = Vector.empty();

    private Steps(S initial, Function<? super S, ?> figure) {
        this.state = initial;
        this.figure = figure;
    }

    static <S> Seq<Step> of(View view, Projection<S> projection, Function<? super S, ?> figure) {
        Steps<S> noted = new Steps<>(projection.initial(), figure);
        for (Occurrence it : view.occurrences()) {
            noted.step(it.assessment(), state -> projection.evolve(state, it));
        }
        for (Planned it : view.awaited()) {
            noted.step(it.assessment(), state -> projection.due(state, it));
        }
        for (Planned it : view.calledOff()) {
            noted.step(it.assessment(), state -> projection.calledOff(state, it));
        }
        return noted.steps;
    }

    private void step(Assessment assessment, UnaryOperator<S> step) {
        Object before = figure.apply(state);
        state = step.apply(state);
        Object after = figure.apply(state);
        if (!after.equals(before)) {
            steps = steps.append(new Step(assessment, before, after));
        }
    }
}
