package io.entente.projections.agreements;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * How far a life has gone, step by step as the fold hands them over: where dates overlap, the stage decides.
 *
 * @param reached the step by which it stands where it does
 * @param turn the last step by which it certainly came back: into force after a suspension, to life after its end
 * @param broken the suspension or end that it came back from
 * @param ended the end after which it began again; none in its first life
 */
record Course(Milestone reached, Option<Milestone> turn, Option<Milestone> broken, Option<Milestone> ended) {

    // of what became certain on one day, the stage decides, as everywhere, and never an id
    private static final Comparator<Milestone> CERTAIN_THEN_STAGE = Comparator.comparing(
                    (Milestone it) -> it.step().occurrence().latest().getOrElse(LocalDate.MAX))
            .thenComparing(Milestone::stage);

    /**
     * How far the milestones go; none if there are none.
     *
     * @param milestones in the order of the fold
     */
    static Option<Course> of(Seq<Milestone> milestones) {
        Seq<Milestone> inOrder = milestones.sorted(CERTAIN_THEN_STAGE);
        return inOrder.headOption().map(head -> inOrder.tail()
                .foldLeft(new Course(head, Option.none(), Option.none(), Option.none()), Course::then));
    }

    private Course then(Milestone step) {
        if (comesBack(step)) {
            Option<Milestone> end = Option.when(reached.stage() == Stage.TERMINATED, reached);
            return new Course(step, Option.some(step), Option.some(reached), end.orElse(ended));
        }
        return step.stage().compareTo(reached.stage()) < 0 ? this : new Course(step, turn, broken, ended);
    }

    private boolean comesBack(Milestone step) {
        return step.stage().takesBack(reached.stage()) && step.certainlyAfter(reached);
    }

    Agreement.Status status() {
        return reached.stage().status();
    }

    /**
     * Those of its milestones that may have come after the one by which it stands where it does, and would have taken that
     * back; none of what may have been the only one before it, without which there was nothing to suspend or end.
     */
    Seq<Milestone> takingBack(Seq<Milestone> milestones) {
        Seq<Milestone> ends = milestones.filter(it -> it.stage() == reached.stage() && isOfThisStatus(it));
        Seq<Milestone> before = milestones.filter(
                it -> it.stage().begins() && isOfThisLife(it.step()) && ends.exists(end -> end.certainlyAfter(it)));
        return milestones.filter(it -> it.stage().takesBack(reached.stage())
                && !before.isEmpty()
                && ends.forAll(end -> !end.certainlyAfter(it)));
    }

    /** Whether a step may belong to the life that it is in now. */
    boolean isOfThisLife(Step step) {
        return !ended.exists(end -> end.step().certainlyAfter(step));
    }

    /** Whether a milestone may have put it where it stands now, if its stage is that. */
    boolean isOfThisStatus(Milestone milestone) {
        Option<Milestone> since = turn.exists(it -> it.stage().status() == status()) ? broken : turn;
        return milestone.stage().status() == status() && !since.exists(it -> it.certainlyAfter(milestone));
    }
}
