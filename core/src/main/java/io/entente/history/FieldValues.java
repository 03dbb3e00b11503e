package io.entente.history;

import io.entente.event.Development;
import io.entente.event.Quantity;
import io.entente.event.Spelling;
import io.entente.event.UnknownDevelopment;
import io.entente.time.EventDate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * Whether two values of one field can both be right, and which of them tells more. What one of them leaves open never
 * contradicts.
 */
final class FieldValues {

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
            case String json
            when of instanceof UnknownDevelopment -> UnknownDevelopment.areSame(json, other.toString());
            case String text ->
                !of.identifies(field) || Spelling.folded(text).equals(Spelling.folded(other.toString()));
            case BigDecimal number -> other instanceof BigDecimal another && number.compareTo(another) == 0;
            case Traversable<?> several ->
                other instanceof Traversable<?> others
                        && (isWording(field, several, of) || holdsAll(several, others) || holdsAll(others, several));
            default -> one.equals(other);
        };
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
                other instanceof Traversable<?> others && holdsAll(others, several) && !holdsAll(several, others);
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
        return value instanceof String
                || (value instanceof Option<?> option && option.exists(String.class::isInstance));
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

    /** Whether it is a group of texts that only describe, of which none contradicts another. */
    private static boolean isWording(String field, Traversable<?> group, Development of) {
        return !of.identifies(field) && group.exists(String.class::isInstance);
    }

    private static boolean holdsAll(Traversable<?> group, Traversable<?> others) {
        return members(group).containsAll(members(others));
    }

    private static Set<Object> members(Traversable<?> group) {
        return HashSet.ofAll(group).map(it -> it instanceof String text ? Spelling.folded(text) : it);
    }
}
