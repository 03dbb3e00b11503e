package io.entente.examples.cli;

import io.entente.time.AsOf;
import io.entente.time.EventDate;
import io.entente.time.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How days and moments are given on the command line. */
final class Days {

    private Days() {}

    /** Reads a day; a year or month is asked which day of it is meant. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return AsOf.day(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads a year, a month or a day, as EDTF has them. */
    static final class Calendar implements ITypeConverter<EventDate> {

        private static final Pattern YEAR_MONTH_OR_DAY = Pattern.compile("-?\\d{4}(-(0\\d|1[0-2])(-\\d{2})?)?");

        @Override
        public EventDate convert(String text) {
            if (!YEAR_MONTH_OR_DAY.matcher(text).matches()) {
                throw new TypeConversionException(
                        "'%s' is not a year, month or day: write 2016, 2016-06 or 2016-06-18".formatted(text));
            }
            return EventDate.read(text).getOrElseThrow(TypeConversionException::new);
        }
    }

    /** Reads a day, of which the end is meant, or a moment. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return AsOf.moment(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads a position in the journal, a day or a moment. */
    static final class Recording implements ITypeConverter<Recorded> {
        @Override
        public Recorded convert(String text) {
            try {
                return Recorded.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
