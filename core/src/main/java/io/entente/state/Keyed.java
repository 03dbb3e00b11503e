package io.entente.state;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What a state keeps of many things, each found by a key, in the order in which each was first kept. Immutable; another of a
 * thing costs about the same however many there are, and shares nearly everything with the one before, which a
 * {@code LinkedHashMap} copies. Equal to another of equal things by equal keys, in whatever order.
 *
 * @param <K> what they are found by, a value
 * @param <V> what is kept of each
 */
public final class Keyed<K, V> {

    private static final Keyed<?, ?> EMPTY = new Keyed<>(HashMap.empty(), Vector.empty());

    private final Map<K, Integer> places;
    private final Vector<V> values;

    private Keyed(Map<K, Integer> places, Vector<V> values) {
        this.places = places;
        this.values = values;
    }

    /** Nothing. */
    @SuppressWarnings("unchecked") // there is nothing in it of any type
    public static <K, V> Keyed<K, V> empty() {
        return (Keyed<K, V>) EMPTY;
    }

    /** What is kept by that key. */
    public Option<V> get(K key) {
        return places.get(requireNonNull(key, "key")).map(values::get);
    }

    /** The same with that by the key: in the place of what was, or last. */
    public Keyed<K, V> put(K key, V value) {
        requireNonNull(value, "value");
        return places.get(requireNonNull(key, "key"))
                .map(place -> new Keyed<>(places, values.update(place, value)))
                .getOrElse(() -> new Keyed<>(places.put(key, values.size()), values.append(value)));
    }

    /** The same keys with what a function makes of what is kept by each. */
    public <W> Keyed<K, W> map(Function<? super V, ? extends W> function) {
        return new Keyed<>(places, values.map(function));
    }

    /** By what anything is kept. */
    public Set<K> keys() {
        return places.keySet();
    }

    /** Everything, in the order in which it was first kept. */
    public Seq<V> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keyed<?, ?> that && byKey().equals(that.byKey());
    }

    @Override
    public int hashCode() {
        return byKey().hashCode();
    }

    private Map<K, V> byKey() {
        return places.mapValues(values::get);
    }

    /** Everything, for a person. */
    @Override
    public String toString() {
        return values.mkString("Keyed(", ", ", ")");
    }
}
