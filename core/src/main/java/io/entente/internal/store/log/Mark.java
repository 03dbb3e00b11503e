package io.entente.internal.store.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What stands beside a payload in one blob: the 32 bytes of the entry's hash, then its labels. Of each, first the number of
 * its key, 0 for one that has none and is spelled out; then its value.
 */
final class Mark {

    static final int HASH = 32;

    // what is numbered here is stored so: only ever add to its end
    private static final List<String> KEYS = List.of(
            "",
            Label.DEVELOPMENT,
            Label.DYAD,
            "source",
            "entity",
            "storyline",
            "described",
            "source-description",
            "entity-description",
            "taken",
            "edition");

    private Mark() {}

    static byte[] of(List<Label> labels) {
        Bytes bytes = new Bytes();
        for (Label label : labels) {
            int number = Math.max(0, KEYS.indexOf(label.key()));
            bytes.add(number);
            if (number == 0) {
                bytes.text(label.key());
            }
            bytes.text(label.value());
        }
        return bytes.copy();
    }

    static byte[] of(byte[] hash, byte[] labels) {
        byte[] mark = Arrays.copyOf(hash, HASH + labels.length);
        System.arraycopy(labels, 0, mark, HASH, labels.length);
        return mark;
    }

    /** The hash in lower-case hexadecimal digits; shorter than one where the mark is damaged. */
    static String hash(byte[] mark) {
        return HexFormat.of().formatHex(mark, 0, Math.min(HASH, mark.length));
    }

    /** @throws IllegalArgumentException if they are damaged */
    static List<Label> labels(byte[] mark) {
        List<Label> labels = new ArrayList<>(4);
        Bytes.Reader reader = new Bytes.Reader(mark, HASH);
        while (!reader.isAtEnd()) {
            long number = reader.number();
            if (number < 0 || number >= KEYS.size()) {
                throw new IllegalArgumentException("a tag has no key");
            }
            String key = number == 0 ? reader.text() : KEYS.get((int) number);
            labels.add(new Label(key, reader.text()));
        }
        return labels;
    }
}
