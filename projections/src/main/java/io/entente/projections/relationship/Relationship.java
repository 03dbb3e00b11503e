package io.entente.projections.relationship;

import io.entente.event.ClassOrigin;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Projection;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projection.UnfitExtensionException;
import io.entente.projections.agreements.Agreements;
import io.entente.projections.aid.Assistance;
import io.entente.projections.arms.Arms;
import io.entente.projections.claims.Claims;
import io.entente.projections.concessions.Concessions;
import io.entente.projections.context.Contexts;
import io.entente.projections.disputes.Disputes;
import io.entente.projections.figures.Figures;
import io.entente.projections.frames.Frames;
import io.entente.projections.incidents.Incidents;
import io.entente.projections.interactions.Interactions;
import io.entente.projections.investment.Investments;
import io.entente.projections.loans.Loans;
import io.entente.projections.meetings.Meetings;
import io.entente.projections.memberships.Memberships;
import io.entente.projections.ownership.Ownership;
import io.entente.projections.partnerships.Partnerships;
import io.entente.projections.projects.Projects;
import io.entente.projections.reactions.Reactions;
import io.entente.projections.relations.Relations;
import io.entente.projections.sanctions.Sanctions;
import io.entente.projections.stances.Stances;
import io.entente.projections.statements.Statements;
import io.entente.projections.storylines.Storylines;
import io.entente.projections.visits.Visits;
import io.entente.projections.votes.Votes;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The relationship as a whole: questions asked at once, in the order in which they are to be answered.
 *
 * @param questions the questions, each once
 */
public record Relationship(Seq<Question<?>> questions) implements Projection<RelationshipState> {

    private static final Seq<Question<?>> OURS = Vector.of(
            new Agreements(),
            new Partnerships(),
            new Relations(),
            new Memberships(),
            new Ownership(),
            new Concessions(),
            new Investments(),
            new Loans(),
            new Projects(),
            new Figures(),
            new Arms(),
            new Assistance(),
            new Sanctions(),
            new Incidents(),
            new Visits(),
            new Meetings(),
            new Statements(),
            new Stances(),
            new Votes(),
            new Reactions(),
            new Interactions(),
            new Frames(),
            new Claims(),
            new Contexts(),
            new Storylines(),
            new Disputes());

    private static final Set<String> TOLD_OF_EVERY_STATE = HashSet.of(
            "format",
            "answer",
            "dyad",
            "dyadNames",
            "at",
            "knownAt",
            "asRecorded",
            "only",
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
     * @throws UnfitExtensionException if two questions have sections of the same name, or one has the name of something that
     *     is told of every state, such as {@code denied}, or if a question or a section has no name
     */
    public Relationship {
        if (questions.exists(Relationship::isNull)) {
            throw new UnfitExtensionException("one of the questions is null");
        }
        questions.foldLeft(HashMap.empty(), Relationship::named);
        questions.groupBy(Question::name).find(it -> it._2.size() > 1).forEach(it -> {
            throw new UnfitExtensionException("there are two questions of the name '%s': %s; name one otherwise"
                    .formatted(
                            it._1,
                            it._2.map(each -> new ClassOrigin(each.getClass())).mkString(", ")));
        });
    }

    /** The question of each section, this one's too. */
    private static Map<String, Question<?>> named(Map<String, Question<?>> taken, Question<?> question) {
        String whose = "question " + new ClassOrigin(question.getClass());
        requireNamed(whose, "name()", question.name());
        requireNamed(whose, "topic()", question.topic());
        @Nullable Seq<? extends Section<?>> sections = question.sections();
        if (sections == null) {
            throw new UnfitExtensionException("%s: sections() is null".formatted(whose));
        }
        if (sections.exists(Relationship::isNull)) {
            throw new UnfitExtensionException("%s: one of its sections is null".formatted(whose));
        }
        return sections.foldLeft(taken, (names, section) -> {
            requireNamed(whose, "the name of a section", section.name());
            requireNamed(whose, "the heading of section " + section.name(), section.heading());
            if (TOLD_OF_EVERY_STATE.contains(section.name())) {
                throw new UnfitExtensionException(
                        "%s: '%s' is told of every state; name the section otherwise".formatted(whose, section.name()));
            }
            names.get(section.name()).forEach(other -> {
                throw new UnfitExtensionException("%s: there is a section '%s' already, of %s; name it otherwise"
                        .formatted(whose, section.name(), new ClassOrigin(other.getClass())));
            });
            return names.put(section.name(), question);
        });
    }

    private static boolean isNull(@Nullable Object told) { // by whoever does not check it
        return told == null;
    }

    private static void requireNamed(String whose, String what, @Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new UnfitExtensionException(
                    "%s: %s is %s; give it one".formatted(whose, what, name == null ? "null" : "empty"));
        }
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

    @Override
    public RelationshipState calledOff(RelationshipState state, Planned planned) {
        return state.calledOff(planned);
    }
}
