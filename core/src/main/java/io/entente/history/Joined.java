package io.entente.history;

import io.entente.event.DevelopmentId;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which ids are one development: each group goes by its smallest id. */
final class Joined {

    private final Map<DevelopmentId, Group> groups = new HashMap<>();

    private static final class Group {
        private SortedSet<DevelopmentId> ids;

        Group(SortedSet<DevelopmentId> ids) {
            this.ids = ids;
        }
    }

    /** Makes one of these and of all that any of them is one with. */
    void join(SortedSet<DevelopmentId> ids) {
        ids.forEach(id -> join(group(ids.head()), group(id)));
    }

    // the smaller group goes into the larger, so that a long chain costs no more than its length
    private void join(Group one, Group other) {
        Group larger = one.ids.size() >= other.ids.size() ? one : other;
        Group smaller = larger.equals(one) ? other : one;
        if (!larger.equals(smaller)) {
            larger.ids = larger.ids.addAll(smaller.ids);
            smaller.ids.forEach(id -> groups.put(id, larger));
        }
    }

    private Group group(DevelopmentId id) {
        return groups.computeIfAbsent(id, alone -> new Group(TreeSet.of(alone)));
    }

    /** All ids that are one with it, itself included. */
    SortedSet<DevelopmentId> all(DevelopmentId id) {
        Group group = groups.get(id);
        return group == null ? TreeSet.of(id) : group.ids;
    }

    /** The id that its group goes by. */
    DevelopmentId smallest(DevelopmentId id) {
        Group group = groups.get(id);
        return group == null ? id : group.ids.head();
    }

    /** Every id that was ever joined here. */
    Set<DevelopmentId> ids() {
        return groups.keySet();
    }
}
