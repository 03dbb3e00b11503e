package io.entente.projections.memberships;

import io.entente.event.Entity;
import io.entente.event.Membership;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Comparator;

/** Who stands where towards which organisation. */
public final class MembershipsState {

    static final MembershipsState EMPTY = new MembershipsState(
            TreeMap.empty(Comparator.comparing(Key::organisation).thenComparing(Key::member)));

    private final SortedMap<Key, Course> courses;

    private record Key(Entity organisation, Entity member) {}

    private MembershipsState(SortedMap<Key, Course> courses) {
        this.courses = courses;
    }

    /** Everybody who is, was or wanted to be a member, by organisation and member. */
    public Seq<Affiliation> all() {
        return courses.values().toVector().map(Course::affiliation);
    }

    /** Where one stands towards an organisation; none if nothing is told of it. */
    public Option<Affiliation> of(Entity member, Entity organisation) {
        return courses.get(new Key(organisation, member)).map(Course::affiliation);
    }

    /** What no reading of the dates allows. */
    public Seq<Anomaly> anomalies() {
        return courses.values().toVector().flatMap(Course::anomalies);
    }

    MembershipsState with(Membership step, Occurrence occurrence) {
        Key key = new Key(step.organisation(), step.member());
        Course before = courses.getOrElse(key, Course.of(step.member(), step.organisation()));
        return new MembershipsState(courses.put(key, before.after(step, occurrence)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MembershipsState state
                && all().equals(state.all())
                && anomalies().equals(state.anomalies());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Memberships(", ", ", ")");
    }
}
