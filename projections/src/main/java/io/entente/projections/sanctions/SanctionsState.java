package io.entente.projections.sanctions;

import io.entente.event.Entity;
import io.entente.event.Sanction;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.state.Keyed;
import io.vavr.collection.Seq;

/** The sanctions that anything is told of. */
public final class SanctionsState {

    static final SanctionsState EMPTY = new SanctionsState(Keyed.empty());

    private final Keyed<Course.Of, Course> courses;

    private SanctionsState(Keyed<Course.Of, Course> courses) {
        this.courses = courses;
    }

    /** One per measure, who took it, and against whom, in the order in which the first word of each is certain. */
    public Seq<Restriction> all() {
        return courses.values().map(Course::restriction);
    }

    /** What is told against one target. */
    public Seq<Restriction> against(Entity target) {
        return all().filter(it -> it.target().equals(target));
    }

    /** What was lifted before it was first imposed, by every reading of the dates. */
    public Seq<Anomaly> anomalies() {
        return courses.values().flatMap(Course::anomalies);
    }

    SanctionsState with(Sanction told, Occurrence occurrence) {
        Course.Of of = Course.Of.sanction(told);
        Course before = courses.get(of).getOrElse(() -> Course.of(told));
        return new SanctionsState(courses.put(of, before.and(told, occurrence)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SanctionsState state && courses.equals(state.courses);
    }

    @Override
    public int hashCode() {
        return courses.hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Sanctions(", ", ", ")");
    }
}
