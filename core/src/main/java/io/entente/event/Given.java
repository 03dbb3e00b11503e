package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * Refuses a null by its name, within an {@code Option} or a {@code Seq}, too, for both may hold one: what the constructors
 * of the values here begin with, and those of kinds of one's own may.
 */
public final class Given {

    private Given() {}

    /**
     * Refuses a null in a field of a development, or within one.
     *
     * @throws NullPointerException with the name of the field as its message
     */
    public static void fields(Development development) {
        RecordFields.of(development).forEach(field -> {
            Object value = requireNonNull(field.value(), field.name());
            if (value instanceof Iterable<?> several) {
                within(several, field.name());
            }
        });
    }

    /**
     * Refuses a sum below nothing, where a correction has no place.
     *
     * @throws IllegalArgumentException with the name in its message
     */
    public static void notNegative(Option<Amount> amount, String name) {
        amount.filter(Amount::isNegative).forEach(it -> {
            throw new IllegalArgumentException("%s: %s is negative; here it cannot be".formatted(name, it));
        });
    }

    /**
     * Refuses a null in place of the values, or of one of them.
     *
     * @throws NullPointerException with the name as its message
     */
    public static void within(Iterable<?> values, String name) {
        for (Object value : requireNonNull(values, name)) {
            requireNonNull(value, name);
        }
    }
}
