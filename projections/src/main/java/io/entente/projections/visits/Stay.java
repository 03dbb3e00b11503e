package io.entente.projections.visits;

import io.entente.event.VisitMade;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.time.EventDate;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The days of a visit, as far as they are told. */
record Stay(VisitMade told, Occurrence occurrence) {

    /** Its first day, or its only one. */
    EventDate since() {
        return occurrence.date().isSpan() ? end(0).getOrElse(EventDate.UNDATED) : occurrence.date();
    }

    /** Its last day; none if it is told of one day, or it is not told how long it lasts. */
    Option<EventDate> until() {
        return told.until().filter(it -> !it.isUndated()).orElse(this::endOfSpan);
    }

    /** How its end is left open, where it is a span that has begun on a day told; none where it is not. */
    Option<String> openEnd() {
        return Option.when(
                occurrence.date().isSpan() && until().isEmpty() && !since().isUndated(),
                () -> occurrence.date().isOpenEnded() ? Visit.OPEN : "not told");
    }

    private Option<EventDate> endOfSpan() {
        return Option.some(occurrence.date()).filter(EventDate::isSpan).flatMap(it -> end(1));
    }

    private Option<EventDate> end(int index) {
        String[] ends = occurrence.date().toString().split("/", -1);
        return EventDate.read(ends[index]).toOption(); // an end that is open or unknown is no date
    }

    /** Whether the visitor is there on that day, certainly ({@code true}) or possibly; none if certainly not. */
    Option<Boolean> on(LocalDate day) {
        LocalDate first = occurrence.earliest().getOrElse(LocalDate.MIN);
        LocalDate last = last();
        LocalDate begun = min(occurrence.latest().getOrElse(LocalDate.MAX), last);
        LocalDate staying = max(staying(), first);
        boolean certain = !begun.isAfter(day) && !staying.isBefore(day);
        return Option.when(
                !first.isAfter(day) && !last.isBefore(day),
                certain && isSquared() && occurrence.latest().isDefined());
    }

    /** The last day on which the visitor may be there. */
    private LocalDate last() {
        Option<LocalDate> last = occurrence.date().isSpan() || until().isDefined()
                ? until().flatMap(EventDate::latest)
                : occurrence.latest().orElse(() -> occurrence.date().latest());
        return last.getOrElse(LocalDate.MAX);
    }

    /** The day until which the visitor has certainly not left. */
    private LocalDate staying() {
        return until().flatMap(EventDate::earliest)
                .getOrElse(occurrence.date().isOpenEnded() ? LocalDate.MAX : LocalDate.MIN);
    }

    private boolean isSquared() {
        return anomaly().isEmpty();
    }

    /** An end before the beginning, or two ends. */
    Option<Anomaly> anomaly() {
        return tooEarly().orElse(this::twice).map(it -> it.restingOn(TreeSet.of(occurrence.id())));
    }

    private Option<Anomaly> tooEarly() {
        return until().filter(it -> it.certainlyBefore(since()))
                .map(it -> Anomaly.of(
                        "%s is told to visit %s until %s, before the visit begins: %s",
                        told.visitor(), told.host(), it, since()));
    }

    private Option<Anomaly> twice() {
        return endOfSpan()
                .filter(end -> until().exists(it -> !it.overlaps(end)))
                .map(end -> Anomaly.of(
                        "%s is told to visit %s until %s, and until %s",
                        told.visitor(), told.host(), until().get(), end));
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return Vector.of(one, other).min().get();
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return Vector.of(one, other).max().get();
    }

    /** {@code , 2024-05-07 to 2024-05-08}. */
    static String days(EventDate since, Option<EventDate> until) {
        Option<EventDate> last = until.filter(it -> !it.equals(since));
        if (since.isUndated()) {
            return last.map(it -> ", until " + it).getOrElse(", when is not told");
        }
        return ", " + since + last.map(it -> " to " + it).getOrElse("");
    }
}
