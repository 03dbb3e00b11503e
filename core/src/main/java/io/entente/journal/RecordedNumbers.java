package io.entente.journal;

import io.entente.event.Development;
import io.entente.event.Spelling;
import io.vavr.Tuple2;
import io.vavr.Value;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Numbers in one form, so that what is read again, or told again by {@code 12.50} for {@code 12.5}, is equal to what was recorded. */
final class RecordedNumbers {

    /** Whether a field of a record may hold a number, by what it declares: most kinds have none, and are spared the look. */
    private static final ClassValue<Boolean> MAY_HOLD = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return !type.isRecord()
                    || Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .anyMatch(it -> it == BigDecimal.class || Value.class.isAssignableFrom(it));
        }
    };

    private RecordedNumbers() {}

    /** The same development, {@code 1E+3} in it as {@code 1000}, {@code 12.50} as {@code 12.5}. */
    static Development in(Development development) {
        if (!MAY_HOLD.get(development.getClass())) {
            return development;
        }
        Map<String, Object> otherwise = LinkedHashMap.empty();
        for (Tuple2<String, Object> field : development.fields()) {
            Object plain = plain(field._2);
            if (plain != field._2 && !plain.equals(field._2)) {
                otherwise = otherwise.put(field._1, plain);
            }
        }
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
