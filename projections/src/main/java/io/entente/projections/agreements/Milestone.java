package io.entente.projections.agreements;

import io.entente.history.Occurrence;
import io.vavr.control.Option;

/** A step that brings an agreement to a stage of its life. */
record Milestone(Stage stage, Step step) {

    /** The milestone that a step is; none if the agreement stands after it where it stood before. */
    static Option<Milestone> of(Step step) {
        return Stage.of(step.told()).map(stage -> new Milestone(stage, step));
    }

    Occurrence occurrence() {
        return step.occurrence();
    }

    boolean certainlyAfter(Milestone other) {
        return step.certainlyAfter(other.step);
    }
}
