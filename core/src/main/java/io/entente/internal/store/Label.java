package io.entente.internal.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.internal.codec.FlatJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** A tag: key and value, ordered as Java orders texts. */
record Label(String key, String value) implements Comparable<Label> {

    private static final Comparator<Label> ORDER =
            Comparator.comparing(Label::key).thenComparing(Label::value);

    private static final int LONGEST = 200;
    private static final String DIGEST = "#";

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
    }

    /** As the index keeps it: in place of a long text its digest, for PostgreSQL has no keys of 2,704 bytes and more. */
    Label inIndex() {
        return isInIndexAsItIs() ? this : new Label(inIndex(key), inIndex(value));
    }

    boolean isInIndexAsItIs() {
        return isInIndexAsItIs(key) && isInIndexAsItIs(value);
    }

    private static boolean isInIndexAsItIs(String text) {
        return text.length() <= LONGEST && !text.startsWith(DIGEST);
    }

    private static String inIndex(String text) {
        return isInIndexAsItIs(text)
                ? text
                : DIGEST + HexFormat.of().formatHex(Row.sha256().digest(text.getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return key + " '" + value + "'";
    }

    /** A list of pairs as JSON on one line: {@code [["dyad","CN-RS"],["source","reuters"]]}. */
    static String written(List<Label> labels) {
        return FlatJson.writtenPairs(labels, Label::key, Label::value);
    }

    /** @throws IllegalArgumentException if it is not as {@link #written} */
    static List<Label> read(String written) {
        List<Label> labels = new ArrayList<>();
        FlatJson.readPairs(written, (key, value) -> labels.add(new Label(key, value)));
        return labels;
    }
}
