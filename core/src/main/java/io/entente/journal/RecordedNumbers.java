package io.entente.journal;

import io.entente.event.Development;
import io.entente.event.Spelling;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** Numbers as they are stored, in plain digits, so that what is read again is equal to what was recorded. */
final class RecordedNumbers {

    private RecordedNumbers() {}

    /** The same development, {@code 1E+3} in it as {@code 1000}. */
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
            case BigDecimal number -> Spelling.normal(number);
            case Option<?> option -> option.map(RecordedNumbers::plain);
            case Seq<?> several -> several.map(RecordedNumbers::plain);
            default -> value;
        };
    }
}
