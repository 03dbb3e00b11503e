package io.entente.journal;

import io.entente.event.Development;
import io.entente.event.Spelling;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** Numbers in one form, so that what is read again, or told again by {@code 12.50} for {@code 12.5}, is equal to what was recorded. */
final class RecordedNumbers {

    private RecordedNumbers() {}

    /** The same development, {@code 1E+3} in it as {@code 1000}, {@code 12.50} as {@code 12.5}. */
    static Development in(Development development) {
        Map<String, Object> otherwise = development
                .fields()
                .mapValues(RecordedNumbers::plain)
                .filter((field, plain) ->
                        !plain.equals(development.fields().get(field).get()));
        return otherwise.isEmpty() ? development : development.with(otherwise);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case BigDecimal number -> Spelling.stripped(number);
            case Option<?> option -> option.map(RecordedNumbers::plain);
            case Seq<?> several -> several.map(RecordedNumbers::plain);
            default -> value;
        };
    }
}
