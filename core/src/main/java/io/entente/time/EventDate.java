package io.entente.time;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;

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
 *   <li>A day, and a time of day without an offset, is read as UTC.
 *   <li>Seasons are whole months within their year: 21 to 24 and 25 to 28 are the quarters like 33 to 36, so that spring,
 *       {@code 2016-21}, is January to March. In the southern hemisphere 29 is October to December, 30 July to
 *       September, 31 April to June and 32 January to March.
 *   <li>A century has two digits and a decade three: {@code 19} is 1900 to 1999, {@code 199} is 1990 to 1999; before year
 *       0 they count on, so that {@code -01} is -0100 to -0001.
 *   <li>Significant digits count from the first that is not zero and give all years that begin with them:
 *       {@code 1950S2} is some year of 1900 to 1999.
 *   <li>Spaces between the members of a set are passed over, and a time of day may lack its seconds or have a fraction of
 *       them, down to nanoseconds. EDTF has no time of day in intervals and sets.
 *   <li>An interval or a range must not start after it ends, that is, with its earliest day after the latest day of its
 *       end. Texts longer than 1000 characters and years beyond 999,999,999 are refused.
 * </ul>
 *
 * <p>Two dates are equal if their canonical texts are: {@code [2020, 2021]} equals {@code [2020,2021]} and
 * {@code 2016-06-18T12:30+02:00} equals {@code 2016-06-18T10:30Z}, but {@code 2016/2016} is not {@code 2016}.
 */
public final class EventDate {

    /** The source gives no date at all; written {@code undated}, a word that EDTF lacks. */
    public static final EventDate UNDATED = new EventDate("undated", Bounds.NONE, Option.none(), 0);

    private static final Instant FIRST_MOMENT = Instant.parse("-9999-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final String text;
    private final Bounds start;
    private final Bounds end;
    private final Option<Instant> moment;
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
        this.moment = moment;
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
        return PlainDate.boundsOf(text)
                .map(bounds -> new EventDate(text, bounds, Option.none(), 0))
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
        requireFourDigits(day.getYear(), day);
        return new EventDate(day.toString(), Bounds.of(day, day), Option.none(), levelOf(day.getYear()));
    }

    /**
     * That month.
     *
     * @throws IllegalArgumentException if its year has more than four digits, for which EDTF has no months
     */
    public static EventDate of(YearMonth month) {
        requireFourDigits(month.getYear(), month);
        Bounds bounds = Bounds.of(month.atDay(1), month.atEndOfMonth());
        return new EventDate(month.toString(), bounds, Option.none(), levelOf(month.getYear()));
    }

    /** That year; {@code Y} goes before one of more than four digits. */
    public static EventDate of(Year year) {
        int number = year.getValue();
        Bounds bounds = Bounds.ofYears(number, number);
        return hasFourDigits(number)
                ? new EventDate(fourDigits(number), bounds, Option.none(), levelOf(number))
                : new EventDate("Y" + number, bounds, Option.none(), 1);
    }

    /**
     * That very moment, as a date-time in UTC with milliseconds, or with as many more digits as it has.
     *
     * @throws IllegalArgumentException if its year has more than four digits, for which EDTF has no time of day
     */
    public static EventDate of(Instant moment) {
        if (moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT)) {
            throw beyondFourDigits(moment);
        }
        return new EventDate(TimeGrammar.moment(moment));
    }

    /** The first day on which it may have happened or begun, in UTC; none if unbounded, unknown or undated. */
    public Option<LocalDate> earliest() {
        return start.firstDay();
    }

    /** The last day on which it may have happened or ended, in UTC; none if unbounded, unknown or undated. */
    public Option<LocalDate> latest() {
        return end.lastDay();
    }

    /**
     * The day by whose end it has certainly begun: of an interval the last possible day of its start, which is not after
     * the {@link #latest} day, else the {@link #latest} day; none if unbounded, unknown or undated.
     */
    public Option<LocalDate> latestStart() {
        return start.lastDay();
    }

    /**
     * The first day on which it may be over: of an interval the first possible day of its end, which is not before the
     * {@link #earliest} day, else the {@link #earliest} day; none if unbounded, unknown or undated, and of an interval
     * that is {@linkplain #isOpenEnded open}.
     */
    public Option<LocalDate> earliestEnd() {
        return isOpenEnded() ? Option.none() : end.firstDay();
    }

    /** The very moment of a date-time, else the start of the {@link #earliest} day in UTC; none if there is none. */
    public Option<Instant> earliestMoment() {
        return moment.orElse(() -> earliest().map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /**
     * The very moment of a date-time, else the last nanosecond of the {@link #latest} day in UTC, so inclusive; none if
     * there is none.
     */
    public Option<Instant> latestMoment() {
        return moment.orElse(() -> latest().map(day -> day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC)));
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

    /** Whether both have the same canonical text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EventDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The canonical EDTF text, or {@code undated}: as it was written, but without spaces, and with a date-time in UTC and
     * at least milliseconds. {@link #parse} makes an equal date of it.
     */
    @Override
    public String toString() {
        return text;
    }

    private static boolean hasFourDigits(int year) {
        return Math.abs(year) <= 9999;
    }

    private static String fourDigits(int year) {
        return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }

    private static int levelOf(int yearOfFourDigits) {
        return yearOfFourDigits < 0 ? 1 : 0;
    }

    private static void requireFourDigits(int year, Object time) {
        if (!hasFourDigits(year)) {
            throw beyondFourDigits(time);
        }
    }

    private static IllegalArgumentException beyondFourDigits(Object time) {
        return new IllegalArgumentException(
                time + ": EDTF has months, days and times in the years -9999 to 9999 only; write the year alone");
    }
}
