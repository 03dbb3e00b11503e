package io.entente.internal.codec;

import java.util.LinkedHashMap;
import java.util.Map;

/** The constants of an enum by the texts that stand for them. */
final class Choices<E> {

    private final Map<String, E> byText = new LinkedHashMap<>();

    Choices(Class<? extends E> type) {
        for (E constant : type.getEnumConstants()) {
            byText.put(constant.toString(), constant);
        }
    }

    /** @throws IllegalArgumentException if no constant has that text */
    E of(String text) {
        E constant = byText.get(text);
        if (constant == null) {
            throw new IllegalArgumentException("'%s' is none of %s".formatted(text, byText.keySet()));
        }
        return constant;
    }
}
