package io.entente.planted.history;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;

public final class MapsInOrder {

    SortedSet<Thread> threads() {
        return TreeSet.of("a", "b").map(Thread::new);
    }
}
