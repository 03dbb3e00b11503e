package io.entente.projections.relationship;

import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Projection;
import io.entente.projection.Question;
import io.entente.projections.agreements.Agreements;
import io.entente.projections.arms.Arms;
import io.entente.projections.figures.Figures;
import io.entente.projections.frames.Frames;
import io.entente.projections.investment.Investments;
import io.entente.projections.ownership.Ownership;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * The relationship as a whole: questions asked at once, in the order in which they are to be answered.
 *
 * @param questions the questions, each once
 */
public record Relationship(Seq<Question<?>> questions) implements Projection<RelationshipState> {

    private static final Seq<Question<?>> OURS =
            Vector.of(new Agreements(), new Ownership(), new Investments(), new Arms(), new Frames(), new Figures());

    private static final Set<String> TOLD_OF_EVERY_STATE = HashSet.of(
            "dyad",
            "dyadNames",
            "at",
            "knownAt",
            "asRecorded",
            "possibleCounted",
            "predecessorsCounted",
            "otherSourcesPreferred",
            "denied",
            "unknown",
            "anomalies",
            "notShown",
            "sourceDescriptions");

    /**
     * Checks that each part of an answer can be told from the others.
     *
     * @throws UnfitQuestionException if two questions have sections of the same name, or one has the name of something that
     *     is told of every state, such as {@code denied}
     */
    public Relationship {
        questions.foldLeft(TOLD_OF_EVERY_STATE, Relationship::named);
    }

    private static Set<String> named(Set<String> taken, Question<?> question) {
        return question.sections().foldLeft(taken, (names, section) -> {
            if (names.contains(section.name())) {
                throw new UnfitQuestionException("question %s: there is a section '%s' already; name it otherwise"
                        .formatted(question.name(), section.name()));
            }
            return names.add(section.name());
        });
    }

    /** Every question that comes with the library. */
    public Relationship() {
        this(OURS);
    }

    /** The same with a question more, if it is not asked already. */
    public Relationship with(Question<?> question) {
        return with(Vector.of(question));
    }

    /** The same with more questions, those that are not asked already. */
    public Relationship with(Seq<? extends Question<?>> more) {
        return new Relationship(questions.appendAll(more).distinct());
    }

    @Override
    public RelationshipState initial() {
        return RelationshipState.before(questions);
    }

    @Override
    public RelationshipState evolve(RelationshipState state, Occurrence occurrence) {
        return state.after(occurrence);
    }

    @Override
    public RelationshipState due(RelationshipState state, Planned planned) {
        return state.inViewOf(planned);
    }
}
