package io.entente.projections.agreements;

import io.entente.event.Entity;
import io.entente.projection.Anomaly;
import io.entente.projection.Readings;
import io.entente.projections.agreements.Step.Stage;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * What of a life does not fit together by any reading of its dates. That is little: signatures, ratifications and entries
 * into force may be those of one party each, come late, or reach back; but what ends or is suspended was alive before, and
 * who ratifies has signed.
 */
final class Misfits {

    private final Seq<Step> steps;
    private final String agreement;

    /** Whether an agreement is alive, between two steps. */
    private enum Phase {
        NOT_YET,
        ALIVE,
        ENDED
    }

    private Misfits(Seq<Step> steps, String agreement) {
        this.steps = steps;
        this.agreement = agreement;
    }

    static Seq<Anomaly> of(Seq<Step> steps, String agreement) {
        Misfits misfits = new Misfits(steps, agreement);
        return misfits.lifeless().appendAll(misfits.unsigned());
    }

    /** Ends before there was anything to end, and suspensions of what was not alive. */
    private Seq<Anomaly> lifeless() {
        // where no beginning is told, all that is told comes after it
        Phase start = steps.exists(step -> step.stage().begins()) ? Phase.NOT_YET : Phase.ALIVE;
        return Readings.misfits(steps, Step::occurrence, start, (phase, step, isAhead) -> after(phase, step))
                .map(this::lifeless);
    }

    private static Option<Phase> after(Phase phase, Step step) {
        return switch (step.stage()) {
            case ANNOUNCED -> Option.some(phase);
            case SIGNED, RATIFIED, IN_FORCE -> Option.some(Phase.ALIVE);
            case SUSPENDED -> Option.when(phase == Phase.ALIVE, phase);
            case TERMINATED -> Option.when(phase != Phase.NOT_YET, Phase.ENDED);
        };
    }

    private Anomaly lifeless(Step misfit) {
        Option<Step> end = steps.filter(it -> it.stage() == Stage.TERMINATED && misfit.certainlyAfter(it))
                .lastOption();
        return end.filter(it -> misfit.stage() == Stage.SUSPENDED)
                .map(it -> Anomaly.of(
                                "%s is terminated since %s, and then suspended %s",
                                agreement, it.occurrence().date(), on(misfit))
                        .restingOn(TreeSet.of(
                                it.occurrence().id(), misfit.occurrence().id())))
                .getOrElse(() -> tooEarly(misfit));
    }

    private Anomaly tooEarly(Step misfit) {
        Step first = steps.find(step -> step.stage().begins()).get();
        return Anomaly.of(
                        "%s is %s %s, before it is first %s %s",
                        agreement, misfit.stage(), on(misfit), first.stage(), on(first))
                .restingOn(
                        TreeSet.of(misfit.occurrence().id(), first.occurrence().id()));
    }

    /** Ratifications by a party that signed only later, without an end in between after which all begins again. */
    private Seq<Anomaly> unsigned() {
        return steps.filter(step -> step.stage() == Stage.RATIFIED)
                .flatMap(ratified -> ratified.told().parties().distinct().flatMap(party -> unsigned(ratified, party)));
    }

    private Option<Anomaly> unsigned(Step ratified, Entity party) {
        Seq<Step> signatures = steps.filter(it -> it.stage() == Stage.SIGNED && it.mayBeOf(party));
        Option<Step> own = signatures.find(it -> it.told().parties().contains(party));
        boolean allLater = signatures.forAll(it -> it.certainlyAfter(ratified) && !isAnotherLife(ratified, it));
        return own.filter(it -> allLater).map(it -> Anomaly.of(
                        "%s is ratified by %s %s, before %s signs it %s", agreement, party, on(ratified), party, on(it))
                .restingOn(
                        TreeSet.of(ratified.occurrence().id(), it.occurrence().id())));
    }

    private boolean isAnotherLife(Step ratified, Step signed) {
        return steps.exists(
                it -> it.stage() == Stage.TERMINATED && !ratified.certainlyAfter(it) && !it.certainlyAfter(signed));
    }

    private static String on(Step step) {
        EventDate date = step.occurrence().date();
        return date.isUndated() ? "on a day not told" : "on " + date;
    }
}
