package io.entente.projections.answers;

import io.entente.event.DevelopmentId;
import io.entente.event.UnknownDevelopment;
import io.entente.history.Assessment;
import io.entente.history.Assessment.Status;
import io.entente.history.Occurrence;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projection.UnfitExtensionException;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.relationship.RelationshipState;
import io.entente.projections.relationship.RelationshipState.Items;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What a view answers: the state of a relationship section by section and item by item, each with how sure it is and on
 * whose word it rests; then what is denied, what is of no kind that this program knows, and what does not fit together.
 */
public final class StateAnswer implements Answer {

    private final View view;
    private final Selection selection;
    private final Grounds grounds;
    private final Seq<Section> sections;
    private final Seq<Answered<Assessment>> denied;
    private final Seq<Answered<Assessment>> unknown;
    private final Seq<Answered<Anomaly>> anomalies;
    private final LeftOut leftOut;

    private StateAnswer(
            View view, Selection selection, View otherwise, RelationshipState shown, RelationshipState doubted) {
        this.view = view;
        this.selection = selection;
        this.grounds = new Grounds(view.history());
        Seq<Section> all =
                shown.sections().zipWith(doubted.sections(), this::section).toVector();
        selection.requireAmong(all.map(Section::name).appendAll(Vector.of("denied", "unknown", "anomalies")));
        this.sections = all.filter(it -> selection.asksFor(it.name()));
        Set<Assessment> others = unknown(otherwise).toSet();
        this.denied = denied(view)
                .filter(selection::holds)
                .flatMap(Assessment::denial)
                .map(StateAnswer::denied);
        this.unknown = unknown(view)
                .filter(selection::holds)
                .map(it -> answered(it, others.contains(it), it.ids(), Option.none()));
        this.anomalies = anomalies(view.isPossible(), shown.anomalies(), doubted.anomalies());
        this.leftOut = LeftOut.of(view, selection, developments(all), notAskedFor(all));
    }

    private Seq<String> notAskedFor(Seq<Section> all) {
        return all.reject(it -> selection.asksFor(it.name()) || it.items().isEmpty())
                .map(Section::name);
    }

    /**
     * The answer to every question that a relationship asks.
     *
     * @param relationship the questions
     * @throws UnfitExtensionException if an item lacks what every item tells, or has a field that cannot be told; see {@link Item}
     */
    public static StateAnswer of(View view, Relationship relationship) {
        return of(view, relationship, Selection.ALL);
    }

    /**
     * A part of it.
     *
     * @throws UnfitExtensionException if an item cannot be told
     * @throws IllegalArgumentException if a section is asked for that there is not
     */
    public static StateAnswer of(View view, Relationship relationship, Selection selection) {
        return of(view, selection, it -> it.replay(selection.of(relationship)));
    }

    /**
     * The same, of states that are rebuilt so.
     *
     * @param replay rebuilds the state of a view, as {@link View#replay} does, of the selected developments
     */
    public static StateAnswer of(View view, Selection selection, Function<View, RelationshipState> replay) {
        View otherwise = view.isPossible() ? view.certain() : view.possible();
        return new StateAnswer(view, selection, otherwise, replay.apply(view), replay.apply(otherwise));
    }

    /**
     * The items of a section, answered.
     *
     * @param topic the heading under which it stands, among few: {@code Money}
     * @param name its name for a program: {@code holdings}
     * @param heading its name for a person: {@code Holdings}
     * @param items what is there, in its order
     */
    public record Section(String topic, String name, String heading, Seq<Answered<Item>> items) {}

    @Override
    public View view() {
        return view;
    }

    /** What of it was asked for. */
    public Selection selection() {
        return selection;
    }

    /** Every section that was asked for, in its order, those without items, too. */
    public Seq<Section> sections() {
        return sections;
    }

    private Section section(Items items, Items otherwise) {
        items.items().forEach(item -> Fit.require(item, items.name()));
        Set<Object> others = otherwise.items().<Object>map(Item::fields).toSet();
        return new Section(
                items.topic(),
                items.name(),
                items.heading(),
                items.items().map(it -> answered(it, others.contains(it.fields()), it.evidence(), since(it))));
    }

    private static Option<EventDate> since(Item item) {
        return item.fields().get("since").filter(EventDate.class::isInstance).map(EventDate.class::cast);
    }

    /**
     * What is said not to have happened, of the time up to the day asked about: on the word of those who say so, with those
     * who say otherwise as rivals.
     */
    public Seq<Answered<Assessment>> denied() {
        return denied;
    }

    private static Answered<Assessment> denied(Assessment it) {
        return new Answered<>(it, !it.disputed(), Vector.of(it.date()), it.ids(), Vector.of(it));
    }

    private static Seq<Assessment> denied(View view) {
        LocalDate day = view.asOf().at();
        Seq<Assessment> denied = view.history().on(day, Status.DENIED);
        // told and denied at once, it is no more certain than the other, and among the items where the possible counts
        Seq<Assessment> disputed = view.isPossible()
                ? Vector.empty()
                : view.history().on(day, Status.POSSIBLE).filter(Assessment::disputed);
        return denied.appendAll(disputed).filter(it -> it.earliest().forAll(first -> !first.isAfter(day)));
    }

    /** What has happened of which this program knows no more than that. */
    public Seq<Answered<Assessment>> unknown() {
        return unknown;
    }

    private static Seq<Assessment> unknown(View view) {
        return view.occurrences()
                .map(Occurrence::assessment)
                .filter(it -> it.development() instanceof UnknownDevelopment);
    }

    /** What does not fit together; what the possible settles is none where only what is certain counts. */
    public Seq<Answered<Anomaly>> anomalies() {
        return anomalies;
    }

    private Seq<Answered<Anomaly>> anomalies(boolean possible, Seq<Anomaly> shown, Seq<Anomaly> doubted) {
        Seq<Anomaly> remaining = possible ? Anomaly.remaining(doubted, shown) : Anomaly.remaining(shown, doubted);
        Set<String> certain = remaining.map(Anomaly::message).toSet();
        return (possible ? shown : remaining)
                .map(it -> answered(it, certain.contains(it.message()), it.evidence(), Option.none()));
    }

    /** Every development that anything in it rests on. */
    public Set<DevelopmentId> developments() {
        return developments(sections);
    }

    private Set<DevelopmentId> developments(Seq<Section> sections) {
        return sections.flatMap(Section::items)
                .map(Answered::evidence)
                .appendAll(denied.appendAll(unknown).map(Answered::evidence))
                .appendAll(anomalies.map(Answered::evidence))
                .flatMap(it -> it)
                .toSet();
    }

    /** Everyone who has a word on anything in it, rivals too. */
    public SortedSet<SourceId> sources() {
        return TreeSet.ofAll(sections.flatMap(Section::items)
                .flatMap(Answered::assessments)
                .appendAll(denied.appendAll(unknown).flatMap(Answered::assessments))
                .appendAll(anomalies.flatMap(Answered::assessments))
                .flatMap(it -> it.rivals().map(Report::source).appendAll(it.sources())));
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return sections.forAll(it -> it.items().isEmpty())
                && denied.isEmpty()
                && unknown.isEmpty()
                && anomalies.isEmpty();
    }

    /** What it leaves out. */
    public LeftOut leftOut() {
        return leftOut;
    }

    private <T> Answered<T> answered(
            T told, boolean certain, SortedSet<DevelopmentId> evidence, Option<EventDate> since) {
        Seq<Assessment> known = grounds.known(evidence);
        return new Answered<>(
                told,
                certain && grounds.areKnown(evidence),
                since.<Seq<EventDate>>map(Vector::of).getOrElse(() -> known.map(Assessment::date)),
                evidence,
                known);
    }
}
