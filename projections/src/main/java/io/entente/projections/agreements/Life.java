package io.entente.projections.agreements;

import io.entente.event.DevelopmentId;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Anomaly;
import io.entente.projection.Onset;
import io.entente.projections.agreements.Agreement.Ratification;
import io.entente.projections.agreements.Agreement.Status;
import io.entente.projections.agreements.Step.Stage;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The life of an agreement as far as it was told. */
final class Life {

    private final Seq<Step> steps; // at least one, in the order of the fold
    private final Lazy<Agreement> agreement;
    private final Lazy<Seq<Anomaly>> anomalies;

    private Life(Seq<Step> steps) {
        this.steps = steps;
        this.agreement = Lazy.of(this::stands);
        this.anomalies = Lazy.of(() -> Misfits.of(steps, name()));
    }

    static Life begin(Step first) {
        return new Life(Vector.of(first));
    }

    /** The life with another step, as the fold hands it over. */
    Life after(Step step) {
        return new Life(steps.append(step));
    }

    /** Where it stands. */
    Agreement agreement() {
        return agreement.get();
    }

    /** What does not fit together, by any reading of the dates. */
    Seq<Anomaly> anomalies() {
        return anomalies.get();
    }

    String id() {
        return steps.head().told().agreement();
    }

    private Option<String> title() {
        return steps.flatMap(step -> step.told().title()).lastOption();
    }

    private String name() {
        return title().getOrElse(this::id);
    }

    private Agreement stands() {
        Course course = Course.of(steps);
        Seq<Step> there = steps.filter(course::isOfThisStatus);
        Seq<Step> life = steps.filter(course::isOfThisLife);
        Seq<Step> signatures = life.filter(step -> step.stage() == Stage.SIGNED);
        // who has ratified has signed: when, only a signature tells
        Onset since = onset(course.status() == Status.SIGNED && !signatures.isEmpty() ? signatures : there)
                .get();
        return new Agreement(
                id(),
                title(),
                course.status(),
                since.date(),
                onset(signatures).map(Onset::date),
                course.status() == Status.IN_FORCE
                        && !signatures.isEmpty()
                        && signatures.forAll(it -> it.occurrence().certainlyAfter(since.first())),
                ratification(life.filter(step -> step.stage() == Stage.RATIFIED)),
                TreeSet.<DevelopmentId>ofAll(steps.map(step -> step.occurrence().id())));
    }

    private static Option<Ratification> ratification(Seq<Step> ratified) {
        return Option.when(
                !ratified.isEmpty(),
                () -> new Ratification(
                        ratified.flatMap(step -> step.told().parties()).distinct(),
                        ratified.exists(step -> step.told().parties().isEmpty())));
    }

    private static Option<Onset> onset(Seq<Step> steps) {
        Seq<Occurrence> occurrences = steps.map(Step::occurrence);
        return occurrences.headOption().map(first -> occurrences.tail().foldLeft(Onset.of(first), Onset::or));
    }

    /**
     * Whether an entry into force planned for then would still be one: before it is in force, or after a suspension or an
     * end.
     */
    boolean awaits(Planned entry) {
        Step reached = Course.of(steps).reached();
        return reached.stage().compareTo(Stage.IN_FORCE) < 0
                || (reached.stage() != Stage.IN_FORCE
                        && new Occurrence(entry.assessment()).certainlyAfter(reached.occurrence()));
    }
}
