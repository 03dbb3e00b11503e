package io.entente.history;

import io.entente.event.Development;
import io.entente.event.Quantity;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What reports that agree leave open of dates and quantities. The value that stands is one of them; but whoever comes next
 * must agree with all: with {@code at most 100} and {@code at least 90} told, 10 contradicts, though it is at most 100.
 */
final class Margins {

    private final Map<String, Set<Object>> told = new HashMap<>();
    private final Set<Dates.Time> times = new LinkedHashSet<>(2);

    /** Whether a report contradicts none of those before it. */
    boolean allow(Report report) {
        Development development = report.development();
        return allowTime(report) && development.fields().forAll(field -> allow(field._1, field._2, development));
    }

    /** Whether when a report tells that it was contradicts none of those before it. */
    boolean allowTime(Report report) {
        Dates.Time time = Dates.Time.of(report);
        return times.stream().allMatch(before -> Dates.canBeSame(before, time));
    }

    /** Whether a value contradicts none of a field of a development. */
    boolean allow(String field, Object value, Development of) {
        return told.getOrDefault(field, Set.of()).stream()
                .allMatch(before -> FieldValues.agree(field, before, value, of));
    }

    /** Notes what a report leaves open. */
    void narrow(Report report) {
        times.add(Dates.Time.of(report));
        report.development().fields().filter((field, value) -> hasMargin(value)).forEach(this::note);
    }

    private void note(String field, Object value) {
        told.computeIfAbsent(field, untold -> new LinkedHashSet<>(2)).add(value);
    }

    // all else is what it is, or a group that holds all of another
    private static boolean hasMargin(Object value) {
        return switch (value) {
            case EventDate date -> true;
            case Quantity quantity -> true;
            case Option<?> some -> some.exists(Margins::hasMargin);
            default -> false;
        };
    }
}
