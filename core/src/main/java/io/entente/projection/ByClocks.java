package io.entente.projection;

import static java.util.Objects.requireNonNull;

import io.entente.time.AsOf;
import io.entente.time.Recorded;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is looked at by the three clocks: what had happened by a day, as known at a moment, of what was recorded by then.
 *
 * @param <T> the same, looked at by other clocks
 */
public interface ByClocks<T> {

    /** The clocks it is looked at by. */
    AsOf asOf();

    /** The same by all three clocks. */
    T by(AsOf clocks);

    /** What had happened by the end of that day. */
    default T at(LocalDate day) {
        return by(asOf().at(day));
    }

    /**
     * What had happened by the end of that day.
     *
     * @param day ISO 8601, such as {@code 2018-12-31}
     * @throws IllegalArgumentException if it is not a day
     */
    default T at(String day) {
        return at(AsOf.day(requireNonNull(day, "day")));
    }

    /** As known by that moment, inclusive. */
    default T knownAt(Instant moment) {
        return by(asOf().knownAt(moment));
    }

    /** As known by the end (UTC) of that day. */
    default T knownAt(LocalDate day) {
        return by(asOf().knownAt(day));
    }

    /**
     * As known by the end (UTC) of that day, or by that moment.
     *
     * @param dayOrMoment ISO 8601, such as {@code 2020-01-01} or {@code 2020-01-01T18:00:00Z}
     * @throws IllegalArgumentException if it is neither
     */
    default T knownAt(String dayOrMoment) {
        return knownAt(AsOf.moment(requireNonNull(dayOrMoment, "dayOrMoment")));
    }

    /** Of what the journal had recorded by then. */
    default T asRecorded(Recorded recorded) {
        return by(asOf().asRecorded(recorded));
    }

    /** Of what the journal had recorded by that moment, inclusive. */
    default T asRecorded(Instant moment) {
        return asRecorded(new Recorded.By(moment));
    }

    /** Of what the journal had recorded by the end (UTC) of that day. */
    default T asRecorded(LocalDate day) {
        return asRecorded(AsOf.endOf(day));
    }

    /**
     * Of what the journal had recorded by then.
     *
     * @param text a position, {@code 120}; or a day, by its end (UTC), or a moment, ISO 8601
     * @throws IllegalArgumentException if it is none of these
     */
    default T asRecorded(String text) {
        return asRecorded(Recorded.parse(text));
    }

    /** Of the journal's entries up to that position, inclusive. */
    default T asRecorded(long position) {
        return asRecorded(new Recorded.UpTo(position));
    }
}
