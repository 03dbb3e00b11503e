package io.entente.internal.mapping;

import io.entente.internal.document.Place;
import io.entente.internal.words.DateSlips;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as tables have them: EDTF, a year that became a number ({@code 2009.0}), days with a time of day after them,
 * {@code 20180601}; others by their patterns. A year of two digits is the latest in which the date was not after the edition.
 *
 * @param formats how they are written; empty for the ones above
 * @param placeholders days that stand for one unknown: {@code 01-01} of an unknown day of the year, {@code 01} of the month
 */
record DateReading(Seq<Format> formats, Set<String> placeholders) implements Reading {

    private static final String HOUR = "(?:[01]\\d|2[0-3])";
    private static final String SIXTIETH = "[0-5]\\d";
    private static final String FRACTION = "(?:[.,]\\d{1,9})?";

    // 10:30:00.000 +02:00, T103000Z; what else stands after a day may be another day
    private static final String TIME_OF_DAY =
            "(?:[T ]%1$s:%2$s(?::%2$s%3$s)?|T%1$s%2$s(?:%2$s%3$s)?)(?: ?(?:Z|UTC|GMT|[-+]%1$s(?::?%2$s)?))?"
                    .formatted(HOUR, SIXTIETH, FRACTION);

    private static final Pattern PLAIN =
            Pattern.compile("(\\d{4})(?:\\.0+|-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?:%s)?|-(0[1-9]|1[0-2]))?"
                    .formatted(TIME_OF_DAY));

    private static final int TWO_DIGITS = 2;
    private static final int YEARS_OF_A_CENTURY = 100;

    /**
     * A way to write a date.
     *
     * @param pattern as the mapping has it
     * @param formatter what reads it
     */
    record Format(String pattern, DateTimeFormatter formatter) {

        /** @throws IllegalArgumentException if it is no pattern */
        static Format of(String pattern) {
            // u is the year that needs no era
            return new Format(
                    pattern,
                    DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                            .withResolverStyle(ResolverStyle.STRICT));
        }

        /** Whether a year that it reads is but the last two digits of one. */
        boolean shortens(int year) {
            String letters = pattern.replaceAll("'[^']*'", "").replaceAll("[^yu]", "");
            return letters.length() == TWO_DIGITS || (letters.length() < TWO_DIGITS && year < YEARS_OF_A_CENTURY);
        }
    }

    @Override
    public Option<String> written(String value, Place place, Row row) {
        return read(value, place, row).map(EventDate::toString);
    }

    Option<EventDate> read(String value, Place place, Row row) {
        Option<String> written = formats.isEmpty() ? plain(value) : byFormat(value, place, row);
        return written.flatMap(it -> EventDate.read(it)
                .filterOrElse(date -> DateSlips.in(date).isEmpty(), DateReading::whyShort)
                .peekLeft(reason -> row.problems().error(place, reason))
                .toOption());
    }

    private static String whyShort(EventDate date) {
        return DateSlips.in(date).head() + "; years of two digits are read by format: yy";
    }

    private Option<String> plain(String value) {
        Matcher parts = PLAIN.matcher(value);
        if (!parts.matches()) {
            return Option.some(value);
        }
        Option<String> month = Option.of(parts.group(2)).orElse(() -> Option.of(parts.group(4)));
        return Option.some(coarse(parts.group(1), month, Option.of(parts.group(3))));
    }

    private String coarse(String year, Option<String> month, Option<String> day) {
        if (day.exists(it -> placeholders.contains(month.get() + "-" + it))) {
            return year;
        }
        String toMonth = year + month.map("-"::concat).getOrElse("");
        return day.isEmpty() || placeholders.contains(day.get()) ? toMonth : toMonth + "-" + day.get();
    }

    private Option<String> byFormat(String value, Place place, Row row) {
        for (Format format : formats) {
            try {
                return Option.some(of(format.formatter().parse(value), format, row));
            } catch (DateTimeException e) {
                // another may fit
            }
        }
        row.problems()
                .error(
                        place,
                        "%s is no date as %s has it"
                                .formatted(
                                        Quoted.of(value),
                                        formats.map(Format::pattern).mkString(" or ")));
        return Option.none();
    }

    private String of(TemporalAccessor date, Format format, Row row) {
        int year = date.get(ChronoField.YEAR);
        return coarse(
                "%04d".formatted(format.shortens(year) ? latest(date, row.known()) : year),
                part(date, ChronoField.MONTH_OF_YEAR),
                part(date, ChronoField.DAY_OF_MONTH));
    }

    /** The latest year of these two digits in which the date does not begin after that day. */
    private static int latest(TemporalAccessor date, LocalDate known) {
        int month = date.isSupported(ChronoField.MONTH_OF_YEAR) ? date.get(ChronoField.MONTH_OF_YEAR) : 1;
        int day = date.isSupported(ChronoField.DAY_OF_MONTH) ? date.get(ChronoField.DAY_OF_MONTH) : 1;
        int last = MonthDay.of(month, day).isAfter(MonthDay.from(known)) ? known.getYear() - 1 : known.getYear();
        return last - Math.floorMod(last - date.get(ChronoField.YEAR), YEARS_OF_A_CENTURY);
    }

    private static Option<String> part(TemporalAccessor date, ChronoField field) {
        return Option.when(date.isSupported(field), () -> "%02d".formatted(date.get(field)));
    }
}
