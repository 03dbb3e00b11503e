package io.entente.projections.memberships;

import io.entente.event.Entity;
import io.entente.event.Membership;
import io.entente.event.MembershipEnded;
import io.entente.event.MembershipGranted;
import io.entente.event.MembershipSought;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.state.Onset;
import io.entente.state.Readings;
import io.entente.state.Standing;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The way of one into an organisation, and out of it, as far as it was told. */
final class Course {

    private final Entity member;
    private final Entity organisation;
    private final Seq<Step> steps; // in the order of the fold
    private final Lazy<Affiliation> affiliation;
    private final Lazy<Seq<Anomaly>> anomalies;

    /** A step on the way, and what is known of it. */
    private record Step(Membership told, Occurrence occurrence) {

        boolean begins() {
            return !(told instanceof MembershipEnded);
        }
    }

    /** Where one stands, between two steps. */
    private enum Phase {
        NOT_YET,
        CANDIDATE,
        MEMBER,
        OUT
    }

    private Course(Entity member, Entity organisation, Seq<Step> steps) {
        this.member = member;
        this.organisation = organisation;
        this.steps = steps;
        this.affiliation = Lazy.of(this::stands);
        this.anomalies = Lazy.of(this::misfits);
    }

    static Course of(Entity member, Entity organisation) {
        return new Course(member, organisation, Vector.empty());
    }

    /** The way with another step, as the fold hands it over. */
    Course after(Membership step, Occurrence occurrence) {
        return new Course(member, organisation, steps.append(new Step(step, occurrence)));
    }

    /** Where it leads to. */
    Affiliation affiliation() {
        return affiliation.get();
    }

    /** What does not fit together, by any reading of the dates. */
    Seq<Anomaly> anomalies() {
        return anomalies.get();
    }

    private Affiliation stands() {
        return new Affiliation(
                member,
                organisation,
                standing(MembershipGranted.class),
                standing(MembershipSought.class),
                TreeSet.ofAll(steps.map(step -> step.occurrence().id())));
    }

    private Standing standing(Class<? extends Membership> beginning) {
        return steps.foldLeft(Standing.UNTOLD, (standing, step) -> {
            if (step.begins()) {
                return beginning.isInstance(step.told()) ? standing.begun(step.occurrence()) : standing;
            }
            return standing.ended(step.occurrence());
        });
    }

    private Seq<Anomaly> misfits() {
        // where no beginning is told, all that is told comes after it
        Phase start = steps.exists(Step::begins) ? Phase.NOT_YET : Phase.OUT;
        return Readings.misfits(steps, Step::occurrence, start, (phase, step, isAhead) -> after(phase, step))
                .map(this::anomaly);
    }

    private static Option<Phase> after(Phase phase, Step step) {
        return switch (step.told()) {
            case MembershipSought ignored -> Option.when(phase != Phase.MEMBER, Phase.CANDIDATE);
            case MembershipGranted ignored -> Option.some(Phase.MEMBER);
            case MembershipEnded ignored -> Option.when(phase != Phase.NOT_YET, Phase.OUT);
        };
    }

    private Anomaly anomaly(Step misfit) {
        return misfit.begins()
                ? against(
                        misfit,
                        steps.filter(step -> step.told() instanceof MembershipGranted),
                        "%s seeks membership of %s %s, but is a member since it was granted %s")
                : against(
                        misfit,
                        steps.filter(Step::begins),
                        "the membership of %s in %s ends %s, and no application or grant before is told, only one %s");
    }

    private Anomaly against(Step misfit, Seq<Step> beginnings, String sentence) {
        Occurrence first = beginnings
                .map(Step::occurrence)
                .tail()
                .foldLeft(Onset.of(beginnings.head().occurrence()), Onset::or)
                .first();
        return Anomaly.of(
                        sentence,
                        member,
                        organisation,
                        Item.on(misfit.occurrence().date()),
                        Item.on(first.date()))
                .restingOn(TreeSet.of(misfit.occurrence().id(), first.id()));
    }
}
