package io.entente.projections.exports.timelinejs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Assessment;
import io.entente.projections.forms.DateWords;
import io.entente.time.EventDate;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Where a slide stands on the time line.
 *
 * @param start its first date, no more precise than it is told
 * @param end the last date of a span; none of what is none, or goes on
 * @param words the date in words, where start and end alone would tell more than the source does
 */
record SlideDates(ObjectNode start, Option<ObjectNode> end, Option<String> words) {

    static boolean isDated(Assessment it) {
        return it.date().earliest().isDefined() || it.date().latest().isDefined();
    }

    /** Whether it lasts for a time whose beginning is told. */
    static boolean isEra(Assessment it) {
        return it.isOccurred() && it.date().isSpan() && it.date().earliest().isDefined();
    }

    /** @throws java.util.NoSuchElementException of a date without any bound */
    static SlideDates of(EventDate date) {
        LocalDate first = date.earliest().orElse(date.latest()).get();
        if (date.isSpan() && date.earliest().isDefined()) {
            LocalDate begun = date.latestStart().getOrElse(first);
            Option<ObjectNode> end =
                    date.latest().map(last -> json(date.earliestEnd().getOrElse(last), last));
            boolean isPlain = end.isDefined()
                    && isOne(first, begun)
                    && isOne(
                            date.earliestEnd().getOrElse(date.latest().get()),
                            date.latest().get());
            return new SlideDates(json(first, begun), end, words(date, isPlain));
        }
        LocalDate last = date.latest().getOrElse(first);
        boolean isPlain = date.earliest().isDefined() && date.latest().isDefined() && isOne(first, last);
        return new SlideDates(json(first, last), Option.none(), words(date, isPlain));
    }

    private static Option<String> words(EventDate date, boolean isPlain) {
        return Option.when(!isPlain || date.approximate() || date.uncertain(), () -> DateWords.when(date));
    }

    /** Whether both ends are those of one day, month or year. */
    private static boolean isOne(LocalDate first, LocalDate last) {
        return first.equals(last) || isMonth(first, last) || isYear(first, last);
    }

    private static boolean isMonth(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()));
    }

    private static boolean isYear(LocalDate first, LocalDate last) {
        return first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()));
    }

    /** The day, month or year that goes from the one day to the other; where there is none, the first day. */
    static ObjectNode json(LocalDate first, LocalDate last) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("year", first.getYear());
        if (!isYear(first, last)) {
            json.put("month", first.getMonthValue());
            if (!isMonth(first, last)) {
                json.put("day", first.getDayOfMonth());
            }
        }
        return json;
    }
}
