package io.entente.story;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files of ours that are easily given in place of a story. */
final class Mistaken {

    private static final Map<String, String> BY_BEGINNING = LinkedHashMap.of(
            "{\"journal\":\"entente\"",
            "this is a backup of a journal, not a story: restore it into a store, and ask that",
            "{\"reports\":\"entente\"",
            "these are exported reports, not a story: import them into a store, and ask that",
            "SQLite format 3\0",
            "this is a database, such as the store of a journal, not a story: ask it as a store");

    private Mistaken() {}

    /** What a file is instead of a story, and what to do; none where it may be one. */
    static Option<String> forStory(byte[] bytes) {
        return BY_BEGINNING
                .find(it -> startsWith(bytes, it._1().getBytes(StandardCharsets.US_ASCII)))
                .map(it -> it._2());
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
