package io.entente.projections.agreements;

import io.entente.projections.agreements.Step.Stage;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How far a life has gone, step by step as the fold hands them over: where dates overlap, the stage decides.
 *
 * @param reached the step by which it stands where it does
 * @param turn the last step by which it certainly came back: into force after a suspension, to life after its end
 * @param broken the suspension or end that it came back from
 * @param ended the end after which it began again; none in its first life
 */
record Course(Step reached, Option<Step> turn, Option<Step> broken, Option<Step> ended) {

    /** @param steps at least one, in the order of the fold */
    static Course of(Seq<Step> steps) {
        Course first = new Course(steps.head(), Option.none(), Option.none(), Option.none());
        return steps.tail().foldLeft(first, Course::then);
    }

    private Course then(Step step) {
        if (comesBack(step)) {
            Option<Step> end = Option.when(reached.stage() == Stage.TERMINATED, reached);
            return new Course(step, Option.some(step), Option.some(reached), end.orElse(ended));
        }
        return step.stage().compareTo(reached.stage()) < 0 ? this : new Course(step, turn, broken, ended);
    }

    private boolean comesBack(Step step) {
        boolean fits =
                switch (reached.stage()) {
                    case SUSPENDED -> step.stage() == Stage.IN_FORCE;
                    case TERMINATED -> step.stage().begins();
                    default -> false;
                };
        return fits && step.certainlyAfter(reached);
    }

    Agreement.Status status() {
        return reached.stage().status();
    }

    /** Whether a step may belong to the life that it is in now. */
    boolean isOfThisLife(Step step) {
        return !ended.exists(end -> end.certainlyAfter(step));
    }

    /** Whether a step may have put it where it stands now, if its stage is that. */
    boolean isOfThisStatus(Step step) {
        Option<Step> since = turn.exists(it -> it.stage().status() == status()) ? broken : turn;
        return step.stage().status() == status() && !since.exists(it -> it.certainlyAfter(step));
    }
}
