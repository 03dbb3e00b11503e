package io.entente.history;

import io.entente.event.DevelopmentId;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.HashMap;
import java.util.Map;

/** Which ids are one development: each group goes by its smallest id. */
final class Joined {

    private final Map<DevelopmentId, SortedSet<DevelopmentId>> groups = new HashMap<>();

    void join(SortedSet<DevelopmentId> ids) {
        SortedSet<DevelopmentId> group = ids.flatMap(this::all);
        group.forEach(id -> groups.put(id, group));
    }

    SortedSet<DevelopmentId> all(DevelopmentId id) {
        return groups.getOrDefault(id, TreeSet.of(id));
    }

    DevelopmentId smallest(DevelopmentId id) {
        return all(id).head();
    }
}
