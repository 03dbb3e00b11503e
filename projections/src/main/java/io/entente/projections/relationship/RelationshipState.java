package io.entente.projections.relationship;

import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projection.Question;
import io.entente.projections.agreements.Agreements;
import io.entente.projections.agreements.AgreementsState;
import io.entente.projections.arms.Arms;
import io.entente.projections.arms.ArmsState;
import io.entente.projections.figures.Figures;
import io.entente.projections.figures.FiguresState;
import io.entente.projections.frames.Frames;
import io.entente.projections.frames.FramesState;
import io.entente.projections.investment.InvestmentState;
import io.entente.projections.investment.Investments;
import io.entente.projections.ownership.HoldingsState;
import io.entente.projections.ownership.Ownership;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The state of a relationship: the states of the questions that were asked, side by side. What an occurrence means nothing to
 * stays the very same object, so that states that are kept share it.
 */
@SuppressWarnings("ReferenceEquality") // a state that is the same object is the same state, and told so at once
public final class RelationshipState {

    private final Part<?>[] happened; // never changed, but copied
    private final List<Planned> due; // the last first
    private final List<Planned> calledOff; // the last first

    // what is due, or called off, is handed to a question anew on every day, so only when somebody asks that question
    private final Lazy<Array<Lazy<Part<?>>>> parts = Lazy.of(this::parts);

    private RelationshipState(Part<?>[] happened, List<Planned> due, List<Planned> calledOff) {
        this.happened = happened;
        this.due = due;
        this.calledOff = calledOff;
    }

    /**
     * The items of a section.
     *
     * @param topic the heading under which it stands, among few: {@code Money}
     * @param name its name for a program: {@code holdings}
     * @param heading its name for a person: {@code Holdings}
     * @param items what is there, in its order
     */
    public record Items(String topic, String name, String heading, Seq<Item> items) {}

    static RelationshipState before(Seq<Question<?>> questions) {
        return new RelationshipState(
                questions.<Part<?>>map(Part::before).toJavaArray(Part<?>[]::new), List.empty(), List.empty());
    }

    RelationshipState after(Occurrence occurrence) {
        Part<?>[] next = happened;
        for (int i = 0; i < happened.length; i++) {
            Part<?> part = happened[i].after(occurrence);
            if (part != happened[i]) {
                next = next == happened ? happened.clone() : next;
                next[i] = part;
            }
        }
        return next == happened ? this : new RelationshipState(next, due, calledOff);
    }

    RelationshipState inViewOf(Planned planned) {
        return new RelationshipState(happened, due.prepend(planned), calledOff);
    }

    RelationshipState calledOff(Planned planned) {
        return new RelationshipState(happened, due, calledOff.prepend(planned));
    }

    private Array<Lazy<Part<?>>> parts() {
        Seq<Planned> awaited = due.reverse();
        Seq<Planned> off = calledOff.reverse();
        return Array.of(happened).map(part -> Lazy.of(() -> part.inViewOf(awaited, off)));
    }

    private Array<Part<?>> all() {
        return parts.get().map(Lazy::get);
    }

    /**
     * The state of one question.
     *
     * @throws IllegalArgumentException if that was not asked
     */
    @SuppressWarnings("unchecked") // a part keeps the state of its own question, or of an equal one
    public <S> S of(Question<S> question) {
        Array<Question<?>> questions = Array.of(happened).map(Part::question);
        int place = questions.indexOf(question);
        if (place < 0) {
            throw new IllegalArgumentException("%s was not asked; there are: %s"
                    .formatted(question.name(), questions.map(Question::name).mkString(", ")));
        }
        return (S) parts.get().get(place).get().state();
    }

    /** The agreements and where each stands. */
    public AgreementsState agreements() {
        return of(new Agreements());
    }

    /** Who holds what. */
    public HoldingsState holdings() {
        return of(new Ownership());
    }

    /** What was invested and what promised. */
    public InvestmentState investment() {
        return of(new Investments());
    }

    /** The arms delivered. */
    public ArmsState arms() {
        return of(new Arms());
    }

    /** The slogans in use. */
    public FramesState frames() {
        return of(new Frames());
    }

    /** The figures stated. */
    public FiguresState figures() {
        return of(new Figures());
    }

    /** Every section of every question, in their order, those without items, too. */
    public Seq<Items> sections() {
        return all().flatMap(Part::sections);
    }

    /** What could not be squared, each once where several questions find it; see {@link Anomaly#remaining}. */
    public Seq<Anomaly> anomalies() {
        return all().flatMap(Part::anomalies).distinct();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelationshipState state && all().equals(state.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /** What is there, for a person, by ids: {@code Relationship(Holdings(hbis holds 63 % of mill since 2018 [mill-acquired]))}. */
    @Override
    public String toString() {
        return all().filter(part -> part.sections().exists(it -> !it.items().isEmpty()))
                .map(part -> part.state().toString())
                .appendAll(Option.when(
                        !anomalies().isEmpty(),
                        () -> anomalies().map(Anomaly::message).mkString("Anomalies(", ", ", ")")))
                .mkString("Relationship(", ", ", ")");
    }
}
