package io.entente.examples.cli;

import io.entente.time.AsOf;
import io.entente.time.Recorded;
import java.time.Instant;
import java.time.LocalDate;
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
