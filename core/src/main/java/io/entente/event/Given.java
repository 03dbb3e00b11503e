package io.entente.event;

import static java.util.Objects.requireNonNull;

/** Refuses a null by its name, within an {@code Option} or a {@code Seq}, too, for both may hold one. */
public final class Given {

    private Given() {}

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
