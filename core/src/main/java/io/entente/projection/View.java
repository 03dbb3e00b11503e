package io.entente.projection;

import static java.util.Objects.requireNonNull;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Names;
import io.entente.history.Assessment;
import io.entente.history.Assessment.Status;
import io.entente.history.Cancellations;
import io.entente.history.ClaimOutcome;
import io.entente.history.Directory;
import io.entente.history.History;
import io.entente.history.Limits;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.history.Resolution;
import io.entente.journal.Journal;
import io.entente.journal.Modality;
import io.entente.time.AsOf;
import io.vavr.Lazy;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A journal looked at by the clocks: what had happened by a day, as known at a moment, between two actors or between
 * all. Immutable; every method that changes a clock returns another view. A view reads the journal when it is first asked
 * what happened, and answers the same from then on, whether or not what is only possible counts; a view made from it by
 * anything else reads the journal anew, and so do the questions what became of every word and what things are called.
 */
public final class View implements ByClocks<View> {

    private final Replays replays;
    private final Option<Dyad> dyad;
    private final AsOf asOf;
    private final boolean possible;
    private final Resolution resolution;
    private final boolean withPredecessors;
    private final Lazy<Filing> filing;
    private final Lazy<History> history;
    private final Lazy<Cancellations> cancellations = Lazy.of(this::allCancellations);

    private View(
            Replays replays,
            Option<Dyad> dyad,
            AsOf asOf,
            boolean possible,
            Resolution resolution,
            boolean withPredecessors) {
        this.replays = replays;
        this.dyad = dyad;
        this.asOf = asOf;
        this.possible = possible;
        this.resolution = resolution;
        this.withPredecessors = withPredecessors;
        this.filing = Lazy.of(() -> new Filing(dyad, withPredecessors ? predecessors() : Vector.empty()));
        this.history = Lazy.of(() -> filing.get().read(replays.histories(), false, asOf, resolution));
    }

    /** The same history, looked at with other eyes. */
    private View(View same, boolean possible) {
        this.replays = same.replays;
        this.dyad = same.dyad;
        this.asOf = same.asOf;
        this.possible = possible;
        this.resolution = same.resolution;
        this.withPredecessors = same.withPredecessors;
        this.filing = same.filing;
        this.history = same.history;
    }

    /**
     * A journal, wherever it is kept, looked at by these clocks: what happened in every dyad, each development once. What
     * is kept in memory for quick answers is kept for all views that are made from this one.
     *
     * @param limits how much of it is kept
     */
    public static View over(Journal journal, Limits limits, AsOf clocks) {
        requireNonNull(journal, "journal");
        requireNonNull(limits, "limits");
        Replays replays = new Replays(journal, limits);
        return new View(replays, Option.none(), requireNonNull(clocks, "clocks"), false, Resolution.latest(), false);
    }

    /** The same, of one dyad. */
    public View between(Dyad dyad) {
        return new View(
                replays, Option.some(requireNonNull(dyad, "dyad")), asOf, possible, resolution, withPredecessors);
    }

    /** The same, of all dyads, each development once. */
    public View everything() {
        return dyad.isEmpty() ? this : new View(replays, Option.none(), asOf, possible, resolution, withPredecessors);
    }

    @Override
    public View by(AsOf clocks) {
        return new View(replays, dyad, requireNonNull(clocks, "clocks"), possible, resolution, withPredecessors);
    }

    /** The same, counting what has only possibly happened, too. */
    public View possible() {
        return new View(this, true);
    }

    /** The same, counting only what has certainly happened. */
    public View certain() {
        return new View(this, false);
    }

    /** The same, with the reports on one development put together in another order. */
    public View preferring(Resolution resolution) {
        return new View(replays, dyad, asOf, possible, requireNonNull(resolution, "resolution"), withPredecessors);
    }

    /**
     * The same, over the chain of predecessors: what is filed under dyads that this one is told to be the successor of counts,
     * too, but for what certainly happened after it took their place.
     */
    public View withPredecessors() {
        return new View(replays, dyad, asOf, possible, resolution, true);
    }

    /** Whose relationship is looked at; none for everything in the journal. */
    public Option<Dyad> dyad() {
        return dyad;
    }

    @Override
    public AsOf asOf() {
        return asOf;
    }

    /** Whether what is filed under predecessors counts, too. */
    public boolean isWithPredecessors() {
        return withPredecessors;
    }

    /** Whether what has only possibly happened counts, too. */
    public boolean isPossible() {
        return possible;
    }

    /** In which order the reports on one development are put together. */
    public Resolution resolution() {
        return resolution;
    }

    /** What the journal says as known then, whenever it happened. */
    public History history() {
        return history.get();
    }

    /** What is known of all that was ever filed under the dyad, wherever it is filed now. */
    History everFiled() {
        return filing.get().read(replays.histories(), true, asOf, resolution);
    }

    /** The dyads that this one is told to be the successor of, the nearest and those before them. */
    public Seq<Predecessor> predecessors() {
        return dyad.toVector().flatMap(it -> Predecessor.of(it, directory()));
    }

    /** Whether a development is filed where this view looks; of a predecessor's, whether it counts here. */
    public boolean holds(Assessment assessment) {
        return filing.get().holds(assessment);
    }

    /** Every word on one development, by any of its ids, and what became of it in this view. */
    public Seq<ClaimOutcome> history(DevelopmentId id) {
        return replays.histories().outcomes(requireNonNull(id, "id"), asOf, resolution);
    }

    /** The same of each of several developments, as the journal is at one moment. */
    public Map<DevelopmentId, Seq<ClaimOutcome>> histories(Seq<DevelopmentId> ids) {
        return replays.histories().outcomes(requireNonNull(ids, "ids"), asOf, resolution);
    }

    /** Every id that was ever told of in this relationship, by whatever clock and whatever became of it. */
    public SortedSet<DevelopmentId> everTold() {
        return filing.get().everTold(replays.histories());
    }

    /** What things are called: what is described by its name, an agreement by the title that any of its steps bears. */
    public Names names() {
        return new Called(this, history().names());
    }

    /** What entities and sources are called. */
    public Directory directory() {
        return replays.histories().directory(asOf.recorded());
    }

    /** What has happened, in the order in which projections are folded; what has only possibly happened comes last. */
    public Seq<Occurrence> occurrences() {
        Seq<Assessment> certain = standing(Status.CERTAIN);
        return (possible ? certain.appendAll(standing(Status.POSSIBLE)) : certain).map(Occurrence::new);
    }

    /** What was planned for a day that has passed, with no word that it occurred, be it called off or not. */
    public Seq<Planned> due() {
        return standing(Status.DUE).map(Planned::new);
    }

    /** What of that nothing calls off. */
    Seq<Planned> awaited() {
        return due().filter(it -> callingOff(it.assessment()).isEmpty());
    }

    /** What was planned for any day, and something calls off; see {@link #callingOff}. */
    public Seq<Planned> calledOff() {
        return history().plans().reject(it -> callingOff(it).isEmpty()).map(Planned::new);
    }

    /**
     * What calls a plan off: what has happened by now, is linked to it so ({@code cancels}), and is not called off itself. A
     * plan that is called off is not waited for any more.
     */
    public Seq<Assessment> callingOff(Assessment plan) {
        return plan.modality() == Modality.PLANNED ? cancellations.get().of(plan) : Vector.empty();
    }

    /** What lies ahead: planned, or told of a later day. */
    public Seq<Assessment> ahead() {
        return standing(Status.AHEAD);
    }

    /** What has begun and not ended: spans such as {@code 2010/2015} within their time, and {@code 2013/..}. */
    public Seq<Assessment> ongoing() {
        return history().ongoing(asOf.at());
    }

    /**
     * The days on which the answer changes, whatever day this view is of: something has certainly happened, or possibly
     * where that counts, or has become due.
     */
    public SortedSet<LocalDate> changePoints() {
        return history().changePoints(possible);
    }

    /** Rebuilds the state: what happened, one by one, then what is due, then what was called off. */
    public <S> S replay(Projection<S> projection) {
        return replay(projection, ReplayListener.NONE);
    }

    /** Rebuilds the state, followed by a listener, which may cancel it by throwing. */
    public <S> S replay(Projection<S> projection, ReplayListener listener) {
        requireNonNull(projection, "projection");
        requireNonNull(listener, "listener");
        History known = history();
        S happened = replays.after(known.certainBy(asOf.at()), projection, known, this, listener);
        S counted = possible
                ? standing(Status.POSSIBLE).map(Occurrence::new).foldLeft(happened, projection::evolve)
                : happened;
        S awaited = awaited().foldLeft(counted, projection::due);
        return calledOff().foldLeft(awaited, projection::calledOff);
    }

    /**
     * The state at the end of each period up to the day of this view, in one pass: what {@link #replay} gives on the last
     * day of each. All of it is as known by the one moment that this view is of.
     *
     * @param step how long a period is
     * @param from the first day of the first period: one that begins before it begins there, and the last ends with the day
     *     of this view
     * @throws IllegalArgumentException if {@code from} is after the day of this view
     */
    public <S> Seq<Snapshot<S>> overTime(Granularity step, LocalDate from, Projection<S> projection) {
        requireNonNull(step, "step");
        requireNonNull(from, "from");
        return Sweep.of(this, step, from, requireNonNull(projection, "projection"));
    }

    /**
     * Tells why a figure is what it is: the steps of the replay that changed it, in their order.
     *
     * @param figure what to look at in the state; never null, and compared by {@code equals}
     */
    public <S> Seq<Step> explain(Projection<S> projection, Function<? super S, ?> figure) {
        return Steps.of(this, requireNonNull(projection, "projection"), requireNonNull(figure, "figure"));
    }

    /**
     * Tells of everything that goes by a name why it is what it is: of each development that names it whose word each field
     * is and what was passed over, and what became of every word on it.
     *
     * @param item an agreement, asset, holder, weapon system, slogan or measure by its id, name or title; or the id of a
     *     development
     * @return none where nothing that was ever told of the relationship goes by that name
     */
    public Option<Explanation> explain(String item) {
        return explain(item, Vector.empty(), this);
    }

    /**
     * The same, also of the items that go by that name themselves, as what a question concludes bears names that no
     * development does, and of those that rest on the development of that id; where there is nothing of it all, of the
     * items of the section of that name or heading.
     *
     * @param sections those of a question
     * @param state what this view replays for it
     */
    public <S> Option<Explanation> explain(String item, Seq<Section<S>> sections, S state) {
        return Explanation.of(
                this,
                requireNonNull(item, "item"),
                requireNonNull(sections, "sections"),
                requireNonNull(state, "state"));
    }

    /** Tells of one item why it is what it is: of each development that it rests on. */
    public Explanation explain(Item item) {
        return Explanation.of(this, requireNonNull(item, "item"));
    }

    /**
     * What differs in a later view of the same relationship: what changed, where it is of a later day; what was learned,
     * where it is of a later knowledge date. It goes by what is certain and what is possible, whichever of it the views
     * count.
     *
     * @throws IllegalArgumentException if the other is of another dyad, of an earlier day or of an earlier knowledge date
     */
    public Seq<Change> comparedTo(View other) {
        return Comparison.of(this, requireNonNull(other, "other"));
    }

    /** What is asked: {@code CN-RS at 2018-12-31, as known at 2020-01-01}. */
    @Override
    public String toString() {
        return "%s at %s, as known at %s%s"
                .formatted(
                        dyad.map(Dyad::toString).getOrElse("everything"),
                        asOf.at(),
                        asOf.knownText(),
                        possible ? ", possible counted" : "");
    }

    private Cancellations allCancellations() {
        return Cancellations.among(occurrences().map(Occurrence::assessment));
    }

    private Seq<Assessment> standing(Status status) {
        return history().on(asOf.at(), status);
    }
}
