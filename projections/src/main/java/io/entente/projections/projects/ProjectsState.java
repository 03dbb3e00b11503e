package io.entente.projections.projects;

import io.entente.event.Entity;
import io.entente.state.Keyed;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The projects that anything is told of.
 *
 * @param byEntity each by its entity, in the order in which the first mention of each is certain
 */
public record ProjectsState(Keyed<Entity, Project> byEntity) {

    static final ProjectsState EMPTY = new ProjectsState(Keyed.empty());

    /** All of them, in the order in which the first mention of each is certain. */
    public Seq<Project> all() {
        return byEntity.values();
    }

    /** How many there are at each stage, and how much is committed to those; where several may be meant, once for all of it. */
    public Seq<ProjectTotal> totals() {
        return ProjectTotal.of(all());
    }

    /** That project. */
    public Option<Project> of(Entity project) {
        return byEntity.get(project);
    }

    @Override
    public String toString() {
        return all().mkString("Projects(", ", ", ")");
    }
}
