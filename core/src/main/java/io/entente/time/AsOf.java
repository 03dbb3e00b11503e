package io.entente.time;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The three clocks by which a question is asked: what had happened by a day, as far as one could know by a moment, of
 * what the journal had recorded.
 *
 * @param at the day asked about, in the world (valid time); inclusive
 * @param known the moment by which a word must certainly have been known to count (knowledge time); inclusive
 * @param recorded how much of the journal counts (transaction time)
 */
public record AsOf(LocalDate at, Instant known, Recorded recorded) {

    private static final Pattern YEAR_OR_MONTH = Pattern.compile("-?\\d{4}(-\\d{2})?");

    /** Checks that nothing is null. */
    public AsOf {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(recorded, "recorded");
    }

    /** Today (UTC), as known now, of all that was ever recorded. */
    public static AsOf now(Instant now) {
        Objects.requireNonNull(now, "now");
        return new AsOf(LocalDate.ofInstant(now, ZoneOffset.UTC), now, new Recorded.Ever());
    }

    /** The same knowledge, asked about another day. */
    public AsOf at(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new AsOf(day, known, recorded);
    }

    /** The same day, as known by that moment. */
    public AsOf knownAt(Instant moment) {
        Objects.requireNonNull(moment, "moment");
        return new AsOf(at, moment, recorded);
    }

    /** The same day, as known by the end (UTC) of that day. */
    public AsOf knownAt(LocalDate day) {
        return knownAt(endOf(day));
    }

    /** The same question, of what had been recorded by then. */
    public AsOf asRecorded(Recorded recorded) {
        return new AsOf(at, known, recorded);
    }

    /** {@link #known()} as a day where it is the end of one, otherwise as a moment; ISO 8601 either way. */
    public String knownText() {
        LocalDate day = LocalDate.ofInstant(known, ZoneOffset.UTC);
        return known.equals(endOf(day)) ? day.toString() : known.toString();
    }

    /** The last moment of a day in UTC. */
    public static Instant endOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    }

    /**
     * Reads a day, {@code 2018-12-31}.
     *
     * @throws IllegalArgumentException if it is anything else; a year or month is asked which day of it is meant
     */
    public static LocalDate day(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    lastDay(text)
                            .map(last -> "'%s': which day? For its end write %s".formatted(text, last))
                            .getOrElse(
                                    () -> "'%s' is not a day of the calendar: write one as 2018-12-31".formatted(text)),
                    e);
        }
    }

    /**
     * Reads a day, of which the end (UTC) is meant, or a moment, {@code 2018-12-31T18:00:00Z}.
     *
     * @throws IllegalArgumentException if it is neither; a year or month is asked which day of it is meant
     */
    public static Instant moment(String text) {
        Objects.requireNonNull(text, "text");
        if (text.indexOf('T') < 0) {
            return endOf(day(text));
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is not a moment: write one as 2018-12-31T18:00:00Z, or a day".formatted(text), e);
        }
    }

    /** The last day of a year or month; none of anything else, nor of a month that there is not. */
    private static Option<LocalDate> lastDay(String text) {
        return Option.when(YEAR_OR_MONTH.matcher(text).matches(), text)
                .flatMap(it -> EventDate.read(it).toOption())
                .flatMap(EventDate::latest);
    }
}
