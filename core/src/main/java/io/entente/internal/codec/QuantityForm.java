package io.entente.internal.codec;

import com.fasterxml.jackson.core.JsonToken;
import io.entente.event.Count;
import io.entente.event.Percent;
import io.entente.event.Qualifier;
import io.entente.event.Quantity;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * How a share or a number of units is stored: a plain number if it is exact, else {@code {"from":25,"to":50}},
 * {@code {"atLeast":51}}, {@code {"atMost":49}} or {@code {"about":30}}.
 */
final class QuantityForm {

    /** What is stored of a quantity, before it is one. */
    private record Parts(Qualifier qualifier, BigDecimal value, Option<BigDecimal> upTo) {}

    private QuantityForm() {}

    static void write(Percent percent, JsonText json) {
        write(percent, percent.value(), percent.upTo(), json);
    }

    static void write(Count count, JsonText json) {
        write(count, BigDecimal.valueOf(count.value()), count.upTo().map(BigDecimal::valueOf), json);
    }

    private static void write(Quantity quantity, BigDecimal value, Option<BigDecimal> upTo, JsonText json) {
        if (quantity.qualifier() == Qualifier.EXACT) {
            json.number(value);
            return;
        }
        json.beginObject();
        json.key(key(quantity.qualifier())).number(value);
        upTo.forEach(upper -> json.key("to").number(upper));
        json.endObject();
    }

    private static String key(Qualifier qualifier) {
        return switch (qualifier) {
            case ABOUT -> "about";
            case AT_LEAST -> "atLeast";
            case AT_MOST -> "atMost";
            case EXACT, RANGE -> "from";
        };
    }

    static Percent percent(Payload payload) {
        Parts parts = parts(payload);
        return payload.checked(() -> new Percent(parts.qualifier(), parts.value(), parts.upTo()));
    }

    static Count count(Payload payload) {
        Parts parts = parts(payload);
        return payload.checked(() ->
                new Count(parts.qualifier(), whole(parts.value()), parts.upTo().map(QuantityForm::whole)));
    }

    private static long whole(BigDecimal number) {
        if (number.scale() > 0) {
            throw new IllegalArgumentException("a whole number is expected here, not %s".formatted(number));
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("%s is beyond any number of units".formatted(number), e);
        }
    }

    private static Parts parts(Payload payload) {
        if (payload.here() != JsonToken.START_OBJECT) {
            return new Parts(Qualifier.EXACT, payload.decimal(), Option.none());
        }
        Qualifier qualifier = null;
        BigDecimal value = null;
        BigDecimal to = null;
        payload.beginObject();
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            if (key.equals("to")) {
                to = payload.once(to, Payload::decimal);
            } else {
                if (value != null) {
                    throw payload.refused(
                            "a quantity is exact, or about, from, atLeast or atMost a number: one of them");
                }
                qualifier = qualifier(key, payload);
                value = payload.decimal();
            }
        }
        return new Parts(payload.required("from", qualifier), payload.required("from", value), Option.of(to));
    }

    private static Qualifier qualifier(String key, Payload payload) {
        return switch (key) {
            case "from" -> Qualifier.RANGE;
            case "about" -> Qualifier.ABOUT;
            case "atLeast" -> Qualifier.AT_LEAST;
            case "atMost" -> Qualifier.AT_MOST;
            default -> throw payload.unknownKey();
        };
    }
}
