package io.entente.internal.cache;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The values that were used last, up to a weight. What was used longest ago is forgotten first, but never what was kept
 * last, however heavy it is. Threads that share it take turns: even to find a value changes what was used last.
 */
public final class RecentlyUsed<K, V> {

    private final long most;
    private final ToLongFunction<? super V> scales;
    private final Map<K, Weighed<V>> eldestFirst = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    private record Weighed<V>(V value, long weight) {}

    /**
     * Nothing yet.
     *
     * @param most how much all values together may weigh
     * @param scales what a value weighs
     */
    public RecentlyUsed(long most, ToLongFunction<? super V> scales) {
        this.most = most;
        this.scales = scales;
    }

    /** Uses a value; none if it was never kept, or is forgotten. */
    public Option<V> find(K key) {
        return Option.of(eldestFirst.get(key)).map(Weighed::value);
    }

    /**
     * Keeps a value, in place of what was kept for that key. It is weighed now; one that weighs otherwise by then is to be
     * kept anew.
     *
     * @return what is forgotten for it, the eldest first
     */
    public List<V> keep(K key, V value) {
        Weighed<V> kept = new Weighed<>(value, scales.applyAsLong(value));
        Weighed<V> before = eldestFirst.put(key, kept);
        weight += kept.weight - (before == null ? 0 : before.weight);
        return weight > most ? forget() : List.of();
    }

    /** Forgets everything, and returns it, the eldest first. */
    public List<V> forgetAll() {
        List<V> all = eldestFirst.values().stream().map(Weighed::value).toList();
        eldestFirst.clear();
        weight = 0;
        return all;
    }

    private List<V> forget() {
        List<V> forgotten = new ArrayList<>();
        Iterator<Weighed<V>> eldest = eldestFirst.values().iterator();
        while (weight > most && eldestFirst.size() > 1) {
            Weighed<V> next = eldest.next();
            eldest.remove();
            weight -= next.weight;
            forgotten.add(next.value);
        }
        return forgotten;
    }
}
