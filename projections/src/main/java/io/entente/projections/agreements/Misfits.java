package io.entente.projections.agreements;

import io.entente.event.Entity;
import io.entente.event.RatificationRevoked;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.state.Readings;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * What of a life does not fit together by any reading of its dates. That is little: signatures, ratifications and entries
 * into force may be those of one party each, come late, or reach back; but what ends or is suspended was alive before, who
 * ratifies has signed, and what is taken back is not ratified for the first time later.
 */
final class Misfits {

    private final Seq<Step> steps;
    private final Seq<Milestone> milestones;
    private final String agreement;

    /** Whether an agreement is alive, between two steps. */
    private enum Phase {
        NOT_YET,
        ALIVE,
        ENDED
    }

    private Misfits(Seq<Step> steps, String agreement) {
        this.steps = steps;
        this.milestones = steps.flatMap(Milestone::of);
        this.agreement = agreement;
    }

    static Seq<Anomaly> of(Seq<Step> steps, String agreement) {
        Misfits misfits = new Misfits(steps, agreement);
        return misfits.lifeless().appendAll(misfits.unsigned()).appendAll(misfits.unratified());
    }

    /** Ends before there was anything to end, and suspensions of what was not alive. */
    private Seq<Anomaly> lifeless() {
        // where no beginning is told, all that is told comes after it
        Phase start = milestones.exists(it -> it.stage().begins()) ? Phase.NOT_YET : Phase.ALIVE;
        return Readings.misfits(milestones, Milestone::occurrence, start, (phase, it, isAhead) -> after(phase, it))
                .map(this::lifeless);
    }

    private static Option<Phase> after(Phase phase, Milestone milestone) {
        return switch (milestone.stage()) {
            case ANNOUNCED -> Option.some(phase);
            case SIGNED, RATIFIED, IN_FORCE -> Option.some(Phase.ALIVE);
            case SUSPENDED -> Option.when(phase == Phase.ALIVE, phase);
            case TERMINATED -> Option.when(phase != Phase.NOT_YET, Phase.ENDED);
        };
    }

    private Anomaly lifeless(Milestone misfit) {
        Option<Milestone> end = milestones
                .filter(it -> it.stage() == Stage.TERMINATED && misfit.certainlyAfter(it))
                .lastOption();
        return end.filter(it -> misfit.stage() == Stage.SUSPENDED)
                .map(it -> Anomaly.of(
                                "%s is terminated since %s, and then suspended %s",
                                agreement, it.occurrence().date(), on(misfit.step()))
                        .restingOn(TreeSet.of(
                                it.occurrence().id(), misfit.occurrence().id())))
                .getOrElse(() -> tooEarly(misfit));
    }

    private Anomaly tooEarly(Milestone misfit) {
        Milestone first = milestones.find(it -> it.stage().begins()).get();
        return Anomaly.of(
                        "%s is %s %s, before it is first %s %s",
                        agreement, misfit.stage(), on(misfit.step()), first.stage(), on(first.step()))
                .restingOn(
                        TreeSet.of(misfit.occurrence().id(), first.occurrence().id()));
    }

    /** Ratifications by a party that signed only later, without an end in between after which all begins again. */
    private Seq<Anomaly> unsigned() {
        return steps(Stage.RATIFIED)
                .flatMap(ratified -> ratified.told().parties().distinct().flatMap(party -> unsigned(ratified, party)));
    }

    private Option<Anomaly> unsigned(Step ratified, Entity party) {
        Seq<Step> signatures = steps(Stage.SIGNED).filter(it -> it.mayBeOf(party));
        Option<Step> own = signatures.find(it -> it.told().parties().contains(party));
        boolean allLater = signatures.forAll(it -> it.certainlyAfter(ratified) && !isAnotherLife(ratified, it));
        return own.filter(it -> allLater).map(it -> Anomaly.of(
                        "%s is ratified by %s %s, before %s signs it %s", agreement, party, on(ratified), party, on(it))
                .restingOn(
                        TreeSet.of(ratified.occurrence().id(), it.occurrence().id())));
    }

    private boolean isAnotherLife(Step ratified, Step signed) {
        return steps(Stage.TERMINATED).exists(it -> !ratified.certainlyAfter(it) && !it.certainlyAfter(signed));
    }

    /** Revocations of what is told to be ratified only later; where no ratification is told, it came before. */
    private Seq<Anomaly> unratified() {
        return steps.filter(step -> step.told() instanceof RatificationRevoked).flatMap(this::unratified);
    }

    private Seq<Anomaly> unratified(Step revoked) {
        Seq<Entity> parties = revoked.told().parties().distinct();
        return parties.isEmpty()
                ? tooLate(revoked, steps(Stage.RATIFIED))
                        .map(it -> unratified(revoked, "", it))
                        .toVector()
                : parties.flatMap(
                        party -> tooLate(revoked, steps(Stage.RATIFIED).filter(it -> it.mayBeOf(party)))
                                .map(it -> unratified(revoked, " by %s", it, party)));
    }

    private static Option<Step> tooLate(Step revoked, Seq<Step> ratified) {
        return ratified.headOption().filter(it -> ratified.forAll(each -> each.certainlyAfter(revoked)));
    }

    private Anomaly unratified(Step revoked, String whose, Step ratified, Object... party) {
        return Anomaly.of(
                        "the ratification of %s is revoked" + whose + " %s, and none before is told, only one %s",
                        Array.of(party)
                                .prepend(agreement)
                                .append(on(revoked))
                                .append(on(ratified))
                                .toJavaArray())
                .restingOn(TreeSet.of(
                        revoked.occurrence().id(), ratified.occurrence().id()));
    }

    private Seq<Step> steps(Stage stage) {
        return milestones.filter(it -> it.stage() == stage).map(Milestone::step);
    }

    private static String on(Step step) {
        return Item.on(step.occurrence().date());
    }
}
