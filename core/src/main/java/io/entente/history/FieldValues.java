package io.entente.history;

import io.entente.event.Development;
import io.entente.event.Quantity;
import io.entente.time.EventDate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether two values of one field can both be right, and which of them tells more. What one of them leaves open never
 * contradicts.
 */
final class FieldValues {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private FieldValues() {}

    /** Whether what {@code other} tells of a field can be right where {@code one} is. */
    static boolean agree(String field, Object one, Object other, Development of) {
        return switch (one) {
            case Option<?> some ->
                !(other instanceof Option<?> another)
                        || some.isEmpty()
                        || another.isEmpty()
                        || agree(field, some.get(), another.get(), of);
            case Quantity quantity -> other instanceof Quantity another && Quantities.agree(quantity, another);
            case EventDate date -> other instanceof EventDate another && Dates.canBeSame(date, another);
            case String text -> !of.identifies(field) || nameOf(text).equals(nameOf(other));
            case BigDecimal number -> other instanceof BigDecimal another && number.compareTo(another) == 0;
            case Traversable<?> several ->
                other instanceof Traversable<?> others && agree(group(field, several, of), group(field, others, of));
            default -> one.equals(other);
        };
    }

    private static boolean agree(Set<Object> one, Set<Object> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    /** Whether {@code other} tells of a field what {@code value} leaves open, or tells it more precisely. */
    static boolean tellsMore(String field, Object other, Object value, Development of) {
        return switch (value) {
            case Option<?> some ->
                other instanceof Option<?> another
                        && another.isDefined()
                        && (some.isEmpty() || tellsMore(field, another.get(), some.get(), of));
            case Quantity quantity -> other instanceof Quantity another && Quantities.tellsMore(another, quantity);
            case EventDate date -> other instanceof EventDate another && Dates.tellsMore(another, date);
            case Traversable<?> several ->
                other instanceof Traversable<?> others
                        && group(field, others, of).size()
                                > group(field, several, of).size();
            default -> false;
        };
    }

    /** Whether it is no value: an empty option, or an empty group. */
    static boolean isOpen(Object value) {
        return (value instanceof Option<?> option && option.isEmpty())
                || (value instanceof Traversable<?> several && several.isEmpty());
    }

    /** Whether it is a text, or one that may be left out. */
    static boolean isText(Object value) {
        return value instanceof String || (value instanceof Option<?> option && option.exists(String.class::isInstance));
    }

    /** Whether both can be held against each other: only quantities of unlike units cannot. */
    static boolean areComparable(Object one, Object other) {
        return switch (one) {
            case Option<?> some ->
                !(other instanceof Option<?> another)
                        || some.isEmpty()
                        || another.isEmpty()
                        || areComparable(some.get(), another.get());
            case Quantity quantity -> !(other instanceof Quantity another) || quantity.isComparableTo(another);
            default -> true;
        };
    }

    // of texts that only describe, any number stands for any other
    private static Set<Object> group(String field, Traversable<?> values, Development of) {
        return HashSet.ofAll(values)
                .map(it -> it instanceof String text ? (of.identifies(field) ? nameOf(text) : "") : it);
    }

    /** The text without what makes no difference: case, white space, Unicode form. */
    private static String nameOf(Object text) {
        String composed = Normalizer.normalize(text.toString(), Normalizer.Form.NFC);
        String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return WHITE_SPACE.matcher(folded).replaceAll(" ").strip();
    }
}
