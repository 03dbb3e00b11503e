package io.entente.projections.projects;

import io.entente.event.ProjectReported;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Which projects there are and where each stands. A status is a level: a word that certainly came later replaces it, and
 * where dates leave open which of two is later, both stay; so is what is committed to it in all. A mention that tells neither
 * replaces none.
 */
public record Projects() implements Question<ProjectsState> {

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public String topic() {
        return "Money";
    }

    @Override
    public Seq<Section<ProjectsState>> sections() {
        return Array.of(
                new Section<>("projects", "Projects", ProjectsState::all),
                new Section<>("projectTotals", "Projects by where they stand", ProjectsState::totals));
    }

    @Override
    public ProjectsState initial() {
        return ProjectsState.EMPTY;
    }

    @Override
    public ProjectsState evolve(ProjectsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case ProjectReported told -> reported(state, told, occurrence);
            default -> state;
        };
    }

    private static ProjectsState reported(ProjectsState state, ProjectReported told, Occurrence mention) {
        Project project = state.of(told.project())
                .getOrElse(() -> Project.of(told.project(), mention))
                .and(told, mention);
        return new ProjectsState(state.byEntity().put(told.project(), project));
    }
}
