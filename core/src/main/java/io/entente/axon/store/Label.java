package io.entente.axon.store;

import io.entente.json.FlatJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A tag: key and value, ordered as Java orders texts. */
record Label(String key, String value) implements Comparable<Label> {

    private static final Comparator<Label> ORDER =
            Comparator.comparing(Label::key).thenComparing(Label::value);

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
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
