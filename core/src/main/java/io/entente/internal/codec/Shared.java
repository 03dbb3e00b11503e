package io.entente.internal.codec;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Values made of texts, so that equal texts share one object: entries then take half as much memory. Bounded; a newer text
 * takes the place of an older one. Safe for use by several threads, which do not wait for each other: hence it goes by
 * places, and not by what was used last, for which they would have to take turns.
 */
final class Shared<T> implements Function<String, T> {

    // a longer text seldom comes twice, and would be held for long
    private static final int LONGEST = 200;

    private final AtomicReferenceArray<Made<T>> slots;
    private final Function<String, T> maker;

    private record Made<T>(String text, T value) {}

    /** @param slots a power of two; more than there are texts that come again cost a first answer more than they spare */
    Shared(int slots, Function<String, T> maker) {
        this.slots = new AtomicReferenceArray<>(slots);
        this.maker = maker;
    }

    @Override
    public T apply(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (slots.length() - 1);
        Made<T> made = slots.getAcquire(slot);
        if (made != null && made.text.equals(text)) {
            return made.value;
        }
        T value = maker.apply(text);
        if (text.length() <= LONGEST) {
            slots.setRelease(slot, new Made<>(text, value)); // a race loses one of two equal values
        }
        return value;
    }
}
