package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
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
        requireNonNull(first, "first");
        requireNonNull(second, "second");
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
     * The dyad of two, in either order.
     *
     * @param one a country by its code or English name, see {@link Countries#find}, or any other entity by its id; an
     *     entity whose id is a country's name, too, is given to the constructor
     * @param other the other
     * @throws IllegalArgumentException if an id is malformed, may mean several countries, or both are the same
     */
    public static Dyad of(String one, String other) {
        return new Dyad(member(requireNonNull(one, "one")), member(requireNonNull(other, "other")));
    }

    private static Entity member(String written) {
        Seq<Entity> countries = Countries.meant(written);
        if (countries.size() > 1) {
            throw new IllegalArgumentException("'%s' may be %s: write the one you mean"
                    .formatted(written, countries.map(Countries::told).mkString(" or ")));
        }
        return countries.headOption().getOrElse(() -> Entity.of(written));
    }

    /** Whether {@code entity} is one of the two. */
    public boolean has(Entity entity) {
        return first.equals(entity) || second.equals(entity);
    }

    /**
     * Mixed: codes that are alike would else meet in a few places of a map, for their own hashes differ in few bits. Not by
     * a shift of 16, which {@code java.util.HashMap} would undo.
     */
    @Override
    public int hashCode() {
        int mixed = (first.hashCode() * 0x9e3779b9 ^ second.hashCode()) * 0x9e3779b9;
        return mixed ^ (mixed >>> 15);
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
