package io.entente.projections.agreements;

import io.entente.event.AgreementAmended;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementTermSet;
import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.RatificationRevoked;
import io.entente.event.Spelling;
import io.entente.history.Assessment;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Anomaly;
import io.entente.projections.agreements.Agreement.Amendment;
import io.entente.projections.agreements.Agreement.Party;
import io.entente.projections.agreements.Agreement.Status;
import io.entente.state.Onset;
import io.entente.time.EventDate;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The life of an agreement as far as it was told. */
final class Life {

    private final String id;
    private final Seq<Step> steps; // in the order of the fold
    private final Seq<Planned> entries; // into force, planned for a day that has passed without word
    private final Lazy<Agreement> agreement;
    private final Lazy<Seq<Anomaly>> anomalies;

    private Life(String id, Seq<Step> steps, Seq<Planned> entries) {
        this.id = id;
        this.steps = steps;
        this.entries = entries;
        this.agreement = Lazy.of(this::told);
        this.anomalies = Lazy.of(() -> Misfits.of(steps, title().getOrElse(id)));
    }

    /** A life of which nothing is told yet. */
    static Life of(String id) {
        return new Life(id, Vector.empty(), Vector.empty());
    }

    /** The life with another step, as the fold hands it over. */
    Life after(Step step) {
        return new Life(id, steps.append(step), entries);
    }

    /** The life in view of an entry into force that was planned for a day that has passed without word. */
    Life inViewOf(Planned entry) {
        return new Life(id, steps, entries.append(entry));
    }

    /** Where it stands, untied from other agreements. */
    Agreement agreement() {
        return agreement.get();
    }

    /** What it lays down, each term once, in the order in which it is first told. */
    Seq<Term> terms() {
        return steps.filter(step -> step.told() instanceof AgreementTermSet)
                .groupBy(step -> Spelling.folded(((AgreementTermSet) step.told()).term()))
                .values()
                .toVector()
                .map(this::term);
    }

    /** What does not fit together, by any reading of the dates. */
    Seq<Anomaly> anomalies() {
        return anomalies.get();
    }

    String id() {
        return id;
    }

    /** Whether it is the life of the same agreement. */
    boolean isOf(Life other) {
        return id.equals(other.id);
    }

    /** Its steps, in the order of the fold. */
    Seq<Step> steps() {
        return steps;
    }

    /** What its steps are tied to. */
    Seq<Link> links() {
        return assessments().flatMap(Assessment::links).distinct();
    }

    /** All ids of its steps. */
    Seq<DevelopmentId> developments() {
        return assessments().flatMap(Assessment::ids);
    }

    private Seq<Assessment> assessments() {
        return steps.map(step -> step.occurrence().assessment())
                .appendAll(awaited().map(Planned::assessment));
    }

    private Option<String> title() {
        return steps.flatMap(step -> step.told().title()).lastOption();
    }

    private Agreement told() {
        return awaited()
                .foldLeft(
                        stands(),
                        (it, entry) -> it.due(
                                ((AgreementEnteredIntoForce) entry.development()).title(), entry.date(), entry.id()));
    }

    private Agreement stands() {
        Option<Course> course = course();
        Seq<Step> life = course.fold(() -> steps, it -> steps.filter(it::isOfThisLife));
        Seq<Step> signatures = life.filter(step -> step.told() instanceof AgreementSigned);
        Option<Onset> since = course.flatMap(it -> since(it, signatures));
        return new Agreement(
                id,
                title(),
                course.map(Course::status).getOrElse(Status.MENTIONED),
                since.map(Onset::date).getOrElse(EventDate.UNDATED),
                course.flatMap(this::otherwise),
                course.map(this::parties).getOrElse(Vector::empty),
                Option.none(),
                onset(signatures).map(Onset::date),
                course.exists(it -> it.status() == Status.IN_FORCE)
                        && !signatures.isEmpty()
                        && signatures.forAll(
                                it -> it.occurrence().certainlyAfter(since.get().first())),
                Consents.of(
                        life.filter(step -> step.told() instanceof AgreementRatified),
                        life.filter(step -> step.told() instanceof RatificationRevoked)),
                steps.filter(step -> step.told() instanceof AgreementAmended)
                        .map(it ->
                                new Amendment(it.occurrence().date(), it.told().parties()))
                        .distinct(),
                Vector.empty(),
                Vector.empty(),
                TreeSet.<DevelopmentId>ofAll(steps.map(step -> step.occurrence().id())));
    }

    private Option<Course> course() {
        return Course.of(steps.flatMap(Milestone::of));
    }

    private Option<Agreement.Otherwise> otherwise(Course course) {
        Seq<Milestone> alive = course.takingBack(steps.flatMap(Milestone::of));
        return alive.map(it -> it.stage().status())
                .max()
                .map(status -> new Agreement.Otherwise(
                        status,
                        onset(alive.filter(it -> it.stage().status() == status).map(Milestone::step))
                                .get()
                                .date()));
    }

    private Option<Onset> since(Course course, Seq<Step> signatures) {
        // who has ratified has signed: when, only a signature tells
        return course.status() == Status.SIGNED && !signatures.isEmpty()
                ? onset(signatures)
                : onset(steps.flatMap(Milestone::of)
                        .filter(course::isOfThisStatus)
                        .map(Milestone::step));
    }

    /** Whose steps put it where it stands, if all of them tell; who has signed or ratified is told apart. */
    private Seq<Party> parties(Course course) {
        Seq<Step> told =
                steps.flatMap(Milestone::of).filter(course::isOfThisStatus).map(Milestone::step);
        boolean isOfAll = told.exists(step -> step.told().parties().isEmpty());
        return course.status().compareTo(Status.IN_FORCE) < 0 || isOfAll
                ? Vector.empty()
                : told.flatMap(step -> step.told().parties())
                        .distinct()
                        .map(party -> new Party(
                                party,
                                onset(told.filter(step -> step.mayBeOf(party)))
                                        .get()
                                        .date()));
    }

    /** Since when something is so that any of these steps may have begun. */
    static Option<Onset> onset(Seq<Step> steps) {
        Seq<Occurrence> occurrences = steps.map(Step::occurrence);
        return occurrences.headOption().map(first -> occurrences.tail().foldLeft(Onset.of(first), Onset::or));
    }

    private Term term(Seq<Step> told) {
        Option<Course> course = course();
        return new Term(
                id,
                ((AgreementTermSet) told.head().told()).term(),
                TreeSet.ofAll(told.flatMap(step -> step.told().parties())),
                onset(told).get(),
                course.map(Course::status).getOrElse(Status.MENTIONED),
                TreeSet.ofAll(told.map(step -> step.occurrence().id())
                        .appendAll(course.filter(it -> Term.isStopped(it.status()))
                                .toVector()
                                .flatMap(it -> steps.flatMap(Milestone::of).filter(it::isOfThisStatus))
                                .map(it -> it.step().occurrence().id()))));
    }

    /** The planned entries into force that would still be one: before it is in force, or after a suspension or an end. */
    private Seq<Planned> awaited() {
        Option<Milestone> reached = course().map(Course::reached);
        return entries.filter(entry -> reached.forAll(it -> awaits(entry, it)));
    }

    private static boolean awaits(Planned entry, Milestone reached) {
        return reached.stage().compareTo(Stage.IN_FORCE) < 0
                || (reached.stage() != Stage.IN_FORCE
                        && new Occurrence(entry.assessment()).certainlyAfter(reached.occurrence()));
    }
}
