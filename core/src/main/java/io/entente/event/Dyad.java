package io.entente.event;

import java.util.Comparator;

/**
 * An unordered pair of countries or organisations: the field's unit of a bilateral relationship. {@code CN-RS} and
 * {@code RS-CN} are the same dyad; who did what to whom is told by the development.
 *
 * @param first the one with the smaller id
 * @param second the other
 */
public record Dyad(Entity first, Entity second) implements Comparable<Dyad> {

    private static final Comparator<Dyad> BY_IDS =
            Comparator.comparing(Dyad::first).thenComparing(Dyad::second);

    /** @throws IllegalArgumentException if both are the same */
    public Dyad {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a dyad needs two different members, not %s twice".formatted(first));
        }
        if (first.compareTo(second) > 0) {
            Entity smaller = second;
            second = first;
            first = smaller;
        }
    }

    /**
     * The dyad of two ids, in either order.
     *
     * @throws IllegalArgumentException if an id is malformed or both are the same
     */
    public static Dyad of(String one, String other) {
        return new Dyad(Entity.of(one), Entity.of(other));
    }

    /** Whether {@code entity} is one of the two. */
    public boolean has(Entity entity) {
        return first.equals(entity) || second.equals(entity);
    }

    @Override
    public int compareTo(Dyad other) {
        return BY_IDS.compare(this, other);
    }

    /** The two ids, smaller first: {@code CN-RS}. */
    @Override
    public String toString() {
        return first + "-" + second;
    }
}
