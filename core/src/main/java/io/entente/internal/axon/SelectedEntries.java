package io.entente.internal.axon;

import io.entente.internal.store.Reading;
import io.entente.internal.store.Reading.Whole;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** What is selected after one position and up to another inclusive, in one transaction and constant memory. */
final class SelectedEntries implements Iterator<Whole> {

    private static final long POSITIONS_AT_ONCE = 1_000_000;
    private static final int ENTRIES_AT_ONCE = 500;

    private final Reading reading;
    private final Selection selection;
    private final long last;
    private long searched;
    private Iterator<Long> found = List.<Long>of().iterator();
    private Iterator<Whole> page = List.<Whole>of().iterator();

    SelectedEntries(Reading reading, Selection selection, long after, long upTo) {
        this.reading = reading;
        this.selection = selection;
        this.searched = after;
        this.last = upTo;
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && (found.hasNext() || searched < last)) {
            page = turned().stream().filter(selection::selects).iterator();
        }
        return page.hasNext();
    }

    private List<Whole> turned() {
        long from = searched;
        if (selection.isEverywhere()) {
            searched = Math.min(last, from + ENTRIES_AT_ONCE);
            return reading.wholeBetween(from, searched);
        }
        if (!found.hasNext()) {
            searched = Math.min(last, from + POSITIONS_AT_ONCE);
            found = selection.positions(reading, from, searched).iterator();
        }
        List<Long> some = new ArrayList<>();
        while (found.hasNext() && some.size() < ENTRIES_AT_ONCE) {
            some.add(found.next());
        }
        return some.isEmpty() ? List.of() : reading.wholeAt(some);
    }

    @Override
    public Whole next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }
}
