package io.entente.time;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as precisely as the source tells it and no more: {@code 2016}, {@code 2016-06},
 * {@code 2016-06-18}, {@code 2016-06-18T10:30Z}, {@code 2010/2015}, {@code [2016-06-18..2016-06-20]}, {@code 2019~},
 * {@code 202X}, or {@code undated}.
 *
 * <p>The notation is the Extended Date/Time Format (EDTF), levels 0, 1 and 2, of ISO 8601-2:2019, as the <a
 * href="https://www.loc.gov/standards/datetime/">Library of Congress published it on 4 February 2019</a>; days are those
 * of the proleptic Gregorian calendar (ISO 8601-1), in which the year before 0001 is 0000. Every date answers within
 * which days it lies; both bounds are inclusive. {@code ?} (uncertain), {@code ~} (approximate) and {@code %} (both) stay
 * attached and widen nothing.
 *
 * <p>Where the standard leaves room:
 *
 * <ul>
 *   <li>An event lies on the day of the place where it happened, which is the day as written:
 *       {@code 2024-05-08T07:30:00+08:00} on 2024-05-08, whatever day it was in UTC, and {@code 2024-05-08T24:00:00Z},
 *       its end, as well. Its moment is that of the offset. Only where a day, or a time of day without an offset, has to
 *       be a moment, is it read as UTC.
 *   <li>Seasons are whole months within their year: 21 to 24 and 25 to 28 are the quarters like 33 to 36, so that spring,
 *       {@code 2016-21}, is January to March. In the southern hemisphere 29 is October to December, 30 July to
 *       September, 31 April to June and 32 January to March.
 *   <li>A century has two digits and a decade three: {@code 19} is 1900 to 1999, {@code 199} is 1990 to 1999; before year
 *       0 they count on, so that {@code -01} is -0100 to -0001. Beside a more precise end of an interval or range either
 *       is refused, for {@code 2016-06-18/20} is a day cut short; {@code 20XX} is the century there.
 *   <li>Significant digits count from the first that is not zero and give all years that begin with them:
 *       {@code 1950S2} is some year of 1900 to 1999.
 *   <li>Spaces between the members of a set are passed over, and a time of day may lack its seconds or have a fraction of
 *       them, down to nanoseconds. EDTF has no time of day in intervals and sets.
 *   <li>An interval or a range must not start after it ends, that is, with its earliest day after the latest day of its
 *       end. Texts longer than 1000 characters and years beyond 999,999,999 are refused.
 * </ul>
 *
 * <p>Two dates are equal if they are written alike, spaces and the form of the minus apart: {@code [2020, 2021]} equals
 * {@code [2020,2021]}, but {@code 2016/2016} is not {@code 2016}, and {@code 2016-06-18T12:30+02:00} is not
 * {@code 2016-06-18T10:30Z}, though both have one {@link #earliestMoment}.
 */
public final class EventDate {

    /** The source gives no date at all; written {@code undated}, a word that EDTF lacks. */
    public static final EventDate UNDATED = new EventDate("undated", Bounds.NONE, Option.none(), 0);

    private final String text;
    private final Bounds start;
    private final Bounds end;
    private final @Nullable Instant moment; // of a date-time alone; dates are many, and most have none
    private final byte level;
    private final boolean approximate;
    private final boolean uncertain;
    private final boolean span;

    private EventDate(String text, Bounds bounds, Option<Instant> moment, int level) {
        this(text, bounds, bounds, moment, level);
    }

    private EventDate(String text, Bounds start, Bounds end, Option<Instant> moment, int level) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.moment = moment.getOrNull();
        this.level = (byte) level;
        this.approximate = text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
        this.uncertain = text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
        this.span = text.indexOf('/') >= 0;
    }

    private EventDate(Expression expression) {
        this(expression.text(), expression.beginning(), expression.ending(), expression.moment(), expression.level());
    }

    /**
     * The date that {@code text} tells in EDTF, or {@link #UNDATED} for {@code undated}.
     *
     * @throws IllegalArgumentException if it tells none; the message quotes the text and says what is wrong with it,
     *     where, and what to write instead if that is obvious:
     *     {@code 2019-02-29: at character 9, 2019 has no 29 February}
     */
    public static EventDate parse(String text) {
        return read(text).getOrElseThrow(message -> new IllegalArgumentException(message));
    }

    /** Like {@link #parse}, with the message on the left instead of an exception. */
    public static Either<String, EventDate> read(String text) {
        Objects.requireNonNull(text, "text");
        return PlainDate.boundsOf(text)
                .map(bounds -> SharedDays.of(bounds, () -> new EventDate(text, bounds, Option.none(), 0)))
                .orElse(() -> PlainDate.momentOf(text).map(moment -> at(text, moment)))
                .fold(() -> readByGrammar(text), Either::right);
    }

    private static EventDate at(String text, Instant moment) {
        long day = Math.floorDiv(moment.getEpochSecond(), 86_400);
        return new EventDate(text, new Bounds(day, day), Option.some(moment), 0);
    }

    private static Either<String, EventDate> readByGrammar(String text) {
        if (text.equals(UNDATED.text)) {
            return Either.right(UNDATED);
        }
        try {
            return Either.right(new EventDate(EdtfGrammar.read(text)));
        } catch (EdtfRefusal refusal) {
            return Either.left(Complaint.about(text, refusal));
        }
    }

    /**
     * That day.
     *
     * @throws IllegalArgumentException if its year has more than four digits, for which EDTF has no days
     */
    public static EventDate of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        FourDigits.require(day.getYear(), day);
        Bounds bounds = Bounds.of(day, day);
        return SharedDays.of(
                bounds, () -> new EventDate(day.toString(), bounds, Option.none(), FourDigits.level(day.getYear())));
    }

    /**
     * That month.
     *
     * @throws IllegalArgumentException if its year has more than four digits, for which EDTF has no months
     */
    public static EventDate of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        FourDigits.require(month.getYear(), month);
        Bounds bounds = Bounds.of(month.atDay(1), month.atEndOfMonth());
        return new EventDate(month.toString(), bounds, Option.none(), FourDigits.level(month.getYear()));
    }

    /** That year; {@code Y} goes before one of more than four digits. */
    public static EventDate of(Year year) {
        Objects.requireNonNull(year, "year");
        int number = year.getValue();
        Bounds bounds = Bounds.ofYears(number, number);
        return FourDigits.suffice(number)
                ? new EventDate(FourDigits.of(number), bounds, Option.none(), FourDigits.level(number))
                : new EventDate("Y" + number, bounds, Option.none(), 1);
    }

    /**
     * That very moment, as a date-time in UTC with as many digits after the second as it needs; its day is that of UTC.
     *
     * @throws IllegalArgumentException if its year has more than four digits, for which EDTF has no time of day
     */
    public static EventDate of(Instant moment) {
        Objects.requireNonNull(moment, "moment");
        FourDigits.require(moment);
        OffsetDateTime utc = moment.atOffset(ZoneOffset.UTC);
        Bounds day = Bounds.of(utc.toLocalDate(), utc.toLocalDate());
        return new EventDate(moment.toString(), day, Option.some(moment), FourDigits.level(utc.getYear()));
    }

    /** The first day on which it may have happened or begun, as its place counts days; none if unbounded or undated. */
    public Option<LocalDate> earliest() {
        return start.firstDay();
    }

    /** The last day on which it may have happened or ended, as its place counts days; none if unbounded or undated. */
    public Option<LocalDate> latest() {
        return end.lastDay();
    }

    /**
     * The day by whose end it has certainly begun: of an interval the last possible day of its start, which is not after
     * the {@link #latest} day, else the {@link #latest} day; none where neither is bounded.
     */
    public Option<LocalDate> latestStart() {
        return span ? start.lastDay() : latest();
    }

    /**
     * The first day on which it may be over: of an interval the first possible day of its end, which is not before the
     * {@link #earliest} day, else the {@link #earliest} day; none where neither is bounded, and of an interval that is
     * {@linkplain #isOpenEnded open}.
     */
    public Option<LocalDate> earliestEnd() {
        return isOpenEnded() ? Option.none() : span ? end.firstDay() : earliest();
    }

    /** The very moment of a date-time, else the start of the {@link #earliest} day in UTC; none if there is none. */
    public Option<Instant> earliestMoment() {
        return Option.of(moment)
                .orElse(() -> earliest().map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /**
     * The very moment of a date-time, else the last nanosecond of the {@link #latest} day in UTC, so inclusive; none if
     * there is none.
     */
    public Option<Instant> latestMoment() {
        return Option.of(moment)
                .orElse(() -> latest().map(day -> day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC)));
    }

    /**
     * Whether this is over before {@code other} begins, by every reading of the two dates. Dates are compared by their days
     * alone; of an interval or a list that is its last day, or its first. Never so of a date without a last day.
     */
    public boolean certainlyBefore(EventDate other) {
        Objects.requireNonNull(other, "other");
        return end.last() < other.start.first();
    }

    /**
     * Whether this may be over before {@code other} begins: there is a reading of the two dates by which it is. What is not
     * told, as {@code undated}, may be any day; an interval that goes on without an end is over before nothing.
     */
    public boolean possiblyBefore(EventDate other) {
        Objects.requireNonNull(other, "other");
        return !isEndless() && !other.isWithoutBeginning() && end.first() < other.start.last();
    }

    private boolean isEndless() {
        return isOpenEnded() || (isList() && text.endsWith("..}"));
    }

    private boolean isWithoutBeginning() {
        return text.startsWith("../") || text.startsWith("{..");
    }

    /**
     * Whether the two may share a day: there is a reading of the two dates by which they do. Gaps count, so that
     * {@code [2010,2015]} and {@code 2012} share none.
     */
    public boolean overlaps(EventDate other) {
        Objects.requireNonNull(other, "other");
        boolean near = start.first() <= other.end.last() && other.start.first() <= end.last();
        return near && days().exists(these -> other.days().exists(these::meet));
    }

    private Seq<Days> days() {
        return Days.of(text, start.until(end));
    }

    /** Whether it has happened, or is over, by the end of {@code day} by every reading: {@link #latest} is not after it. */
    public boolean certainlyBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return end.last() <= day.toEpochDay();
    }

    /** Whether it may have happened, or begun, by the end of {@code day}: no {@link #earliest} day is after it. */
    public boolean possiblyBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return start.first() <= day.toEpochDay();
    }

    /** The year of all its days; none if they are, or may be, of several. */
    public Option<Year> year() {
        return earliest()
                .map(LocalDate::getYear)
                .filter(year -> latest().exists(last -> last.getYear() == year))
                .map(Year::of);
    }

    /**
     * How many days {@code other} is after this, from 0 for the same day, and less than 0 where it is before: the least and
     * the most by any reading. Of an interval or a list, any of its days counts. Above 0 if this is certainly before
     * {@code other}.
     */
    public DayRange daysTo(EventDate other) {
        Objects.requireNonNull(other, "other");
        return DayRange.of(start.until(end), other.start.until(other.end));
    }

    /** Whether any part is an estimate: {@code ~} or {@code %}. */
    public boolean approximate() {
        return approximate;
    }

    /** Whether the source doubts any part: {@code ?} or {@code %}. */
    public boolean uncertain() {
        return uncertain;
    }

    /** Whether the source gives no date at all. */
    public boolean isUndated() {
        return equals(UNDATED);
    }

    /**
     * Whether this is an interval, {@code 2010/2015}: it lasts from its start to its end. Everything else is one moment
     * somewhere within its bounds, and a list {@code {2010,2015}} is several.
     */
    public boolean isSpan() {
        return span;
    }

    /** Whether this is several dates, all of them: {@code {2010,2015}}. One of several, {@code [2010,2015]}, is one date. */
    public boolean isList() {
        return text.startsWith("{");
    }

    /** Whether this is an interval that goes on without an end: {@code 2016/..}. The end of {@code 2016/} is unknown. */
    public boolean isOpenEnded() {
        return span && text.endsWith("/..");
    }

    /**
     * The lowest level of EDTF that allows this date: 0, 1 or 2, and 0 if undated. What the Library of Congress does not
     * list counts as the reference vectors have it: a century is 0 and a decade 2.
     */
    public int level() {
        return level;
    }

    /** Whether both have the same text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EventDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The EDTF text, or {@code undated}: as it was written, but without spaces and with a plain minus. {@link #parse} makes
     * an equal date of it.
     */
    @Override
    public String toString() {
        return text;
    }
}
