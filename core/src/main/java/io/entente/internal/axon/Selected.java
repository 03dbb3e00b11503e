package io.entente.internal.axon;

import io.entente.internal.store.Reading;
import io.entente.internal.store.Reading.Whole;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is selected after a position, some at a time: as entries never change, each time may be in another transaction. */
final class Selected {

    private static final long POSITIONS_AT_ONCE = 1_000_000;
    private static final int ENTRIES_AT_ONCE = 500;

    private final Selection selection;
    private long searched;
    private Iterator<Long> found = List.<Long>of().iterator();

    /** @param after the position before the first entry that is looked at */
    Selected(Selection selection, long after) {
        this.selection = selection;
        this.searched = after;
    }

    /** What comes next, up to a position inclusive; empty where nothing more is selected up to there. */
    List<Whole> next(Reading reading, long upTo) {
        List<Whole> some = List.of();
        while (some.isEmpty() && (found.hasNext() || searched < upTo)) {
            some = turned(reading, upTo).stream().filter(selection::selects).toList();
        }
        return some;
    }

    private List<Whole> turned(Reading reading, long upTo) {
        long from = searched;
        if (selection.isEverywhere()) {
            searched = Math.min(upTo, from + ENTRIES_AT_ONCE);
            return reading.wholeBetween(from, searched);
        }
        if (!found.hasNext()) {
            searched = Math.min(upTo, from + POSITIONS_AT_ONCE);
            found = selection.positions(reading, from, searched).iterator();
        }
        List<Long> some = new ArrayList<>();
        while (found.hasNext() && some.size() < ENTRIES_AT_ONCE) {
            some.add(found.next());
        }
        return some.isEmpty() ? List.of() : reading.wholeAt(some);
    }
}
