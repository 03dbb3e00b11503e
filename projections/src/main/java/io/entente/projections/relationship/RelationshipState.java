package io.entente.projections.relationship;

import io.entente.event.DevelopmentId;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projection.UnfitExtensionException;
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
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** The state of a relationship: the states of the questions that were asked, side by side. */
public final class RelationshipState {

    private final Seq<Part<?>> parts;

    private RelationshipState(Seq<Part<?>> parts) {
        this.parts = parts;
    }

    /** A question, and its state. */
    private record Part<S>(Question<S> question, S state) {

        static <S> Part<S> before(Question<S> question) {
            return new Part<>(question, question.initial());
        }

        Part<S> after(Occurrence occurrence) {
            return with(question.evolve(state, occurrence), occurrence.id());
        }

        Part<S> inViewOf(Planned planned) {
            return with(question.due(state, planned), planned.id());
        }

        private Part<S> with(@Nullable S next, DevelopmentId id) {
            if (next == null) {
                throw new UnfitExtensionException(
                        "question %s: there is no state after %s, but null".formatted(question.name(), id));
            }
            return new Part<>(question, next);
        }

        Seq<Items> sections() {
            return question.sections()
                    .map(section -> new Items(
                            question.topic(), section.name(), section.heading(), Vector.ofAll(items(section))));
        }

        private Seq<? extends Item> items(Section<S> section) {
            @Nullable Seq<? extends Item> items = section.items().apply(state);
            if (items == null) {
                throw new UnfitExtensionException(
                        "section %s: its items are null; of nothing, they are an empty Seq".formatted(section.name()));
            }
            return items;
        }

        Seq<Anomaly> anomalies() {
            return question.anomalies(state);
        }
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
        return new RelationshipState(questions.map(Part::before));
    }

    RelationshipState after(Occurrence occurrence) {
        return new RelationshipState(parts.map(part -> part.after(occurrence)));
    }

    RelationshipState inViewOf(Planned planned) {
        return new RelationshipState(parts.map(part -> part.inViewOf(planned)));
    }

    /**
     * The state of one question.
     *
     * @throws IllegalArgumentException if that was not asked
     */
    @SuppressWarnings("unchecked") // a part keeps the state of its own question, or of an equal one
    public <S> S of(Question<S> question) {
        return (S) parts.find(part -> part.question().equals(question))
                .getOrElseThrow(() -> new IllegalArgumentException("%s was not asked; there are: %s"
                        .formatted(
                                question.name(),
                                parts.map(part -> part.question().name()).mkString(", "))))
                .state();
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
        return parts.flatMap(Part::sections);
    }

    /** What could not be squared; see {@link Anomaly#remaining}. */
    public Seq<Anomaly> anomalies() {
        return parts.flatMap(Part::anomalies);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelationshipState state && parts.equals(state.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** What is there, for a person, by ids: {@code Relationship(Holdings(hbis holds 63 % of mill since 2018 [mill-acquired]))}. */
    @Override
    public String toString() {
        return parts.filter(part -> part.sections().exists(it -> !it.items().isEmpty()))
                .map(part -> part.state().toString())
                .appendAll(Option.when(
                        !anomalies().isEmpty(),
                        () -> anomalies().map(Anomaly::message).mkString("Anomalies(", ", ", ")")))
                .mkString("Relationship(", ", ", ")");
    }
}
