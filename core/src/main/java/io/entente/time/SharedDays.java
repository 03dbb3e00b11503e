package io.entente.time;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * The days of two centuries as dates, each made once: nearly every date that a source tells is one of them, and a journal
 * comes back to each again and again. Safe for use by several threads; two that make one at once have equal ones.
 */
final class SharedDays {

    private static final long FIRST = LocalDate.of(1850, 1, 1).toEpochDay();
    private static final long END = LocalDate.of(2050, 1, 1).toEpochDay();

    private static final AtomicReferenceArray<EventDate> MADE = new AtomicReferenceArray<>((int) (END - FIRST));

    private SharedDays() {}

    /** The plain date within these bounds; made anew where they are not those of one of the days that are kept. */
    static EventDate of(Bounds bounds, Supplier<EventDate> maker) {
        long first = bounds.first();
        if (first != bounds.last() || first < FIRST || first >= END) {
            return maker.get();
        }
        int place = (int) (first - FIRST);
        EventDate made = MADE.getAcquire(place);
        if (made == null) {
            made = maker.get();
            MADE.setRelease(place, made);
        }
        return made;
    }
}
