package io.entente.projections.figures;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Payments by currency, added up window by window, where all windows begin on one day. */
final class Running {

    private static final Comparator<Payment> BY_EARLIEST =
            Comparator.comparing(it -> it.occurrence().earliest().getOrElse(LocalDate.MIN));
    private static final Comparator<Window> BY_END =
            Comparator.comparing(it -> it.to().getOrElse(LocalDate.MAX));

    private final Deque<Payment> ahead;
    private final List<Payment> open = new ArrayList<>(); // of which it is not certain that they are within
    private Map<String, Beside> within = HashMap.empty(); // those that are open counted as nothing

    private Running(Seq<Payment> payments) {
        this.ahead = new ArrayDeque<>(payments.sorted(BY_EARLIEST).asJava());
    }

    /** What the payments within each of the windows come to, by currency. */
    static Seq<Tuple2<Window, Map<String, Beside>>> over(Seq<Payment> payments, Seq<Window> windows) {
        Running running = new Running(payments);
        Seq<Tuple2<Window, Map<String, Beside>>> all = Vector.empty();
        for (Window window : windows.sorted(BY_END)) {
            running.goOn(window);
            all = all.append(new Tuple2<>(window, running.within()));
        }
        return all;
    }

    private void goOn(Window window) {
        while (!ahead.isEmpty() && !window.endsBefore(ahead.element().occurrence())) {
            Payment next = ahead.remove();
            if (window.mayHold(next.occurrence())) {
                open.add(next);
                within = with(
                        within,
                        new Beside(
                                next.sum().none(), TreeSet.of(next.occurrence().id())));
            }
        }
        for (Iterator<Payment> each = open.iterator(); each.hasNext(); ) {
            Payment it = each.next();
            if (window.holds(it.occurrence())) {
                each.remove();
                within = with(within, new Beside(it.sum(), TreeSet.empty()));
            }
        }
    }

    private Map<String, Beside> within() {
        return Vector.ofAll(open)
                .map(it -> new Beside(it.sum().anyPart(), TreeSet.empty()))
                .foldLeft(within, Running::with);
    }

    private static Map<String, Beside> with(Map<String, Beside> sums, Beside more) {
        return sums.put(more.sum().currency(), more, Beside::and);
    }
}
