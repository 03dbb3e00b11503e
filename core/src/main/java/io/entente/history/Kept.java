package io.entente.history;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map of the entries asked for last, at most so many. */
final class Kept<K, V> extends LinkedHashMap<K, V> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int most;

    Kept(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
