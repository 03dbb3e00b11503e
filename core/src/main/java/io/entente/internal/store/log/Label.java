package io.entente.internal.store.log;

import io.entente.internal.codec.FlatJson;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tag: key and value, ordered as Java orders texts. */
public final class Label implements Comparable<Label> {

    /** What a word is on. */
    public static final String DEVELOPMENT = "development";

    /** What a report is filed under. */
    public static final String DYAD = "dyad";

    /** What a word is found by that bears on a dyad, but is not filed under it; no entry bears it itself. */
    public static final String BEARS_ON = "bears on";

    private static final Comparator<Label> ORDER =
            Comparator.comparing(Label::key).thenComparing(Label::value);

    private final String key;
    private final String value;
    private final String normal;
    private final long hash;

    public Label(String key, String value) {
        this.key = key;
        this.value = value;
        this.normal = isAscii(value) ? value : Normalizer.normalize(value, Normalizer.Form.NFC);
        this.hash = hash(key, normal);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    // FNV-1a over the characters of both, its bits mixed once more
    private static long hash(String key, String value) {
        long hash = fnv(value, fnv(key, 0xcbf29ce484222325L) * 31);
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return (hash ^ (hash >>> 29)) * 0xbf58476d1ce4e5b9L;
    }

    private static long fnv(String text, long start) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Of some labels those of a key, in the form in which they are looked for. */
    public static List<Label> of(String key, List<Label> labels) {
        List<Label> some = new ArrayList<>(1);
        for (Label label : labels) {
            if (label.key.equals(key)) {
                some.add(label.normal());
            }
        }
        return some;
    }

    public String key() {
        return key;
    }

    public String value() {
        return value;
    }

    /** The same in the one form in which it is looked for: what was recorded before ids had it may have its marks apart. */
    public Label normal() {
        return normal.equals(value) ? this : new Label(key, normal);
    }

    /** 64 bits that tell nearly all labels apart, whatever their form; they are stored, and stay what they are. */
    public long hash() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Label label && label.hash == hash && label.key.equals(key) && label.value.equals(value);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return key + " '" + value + "'";
    }

    /** A list of pairs as JSON on one line: {@code [["dyad","CN-RS"],["source","reuters"]]}. */
    public static String written(List<Label> labels) {
        return FlatJson.writtenPairs(labels, Label::key, Label::value);
    }

    /**
     * The labels that were written.
     *
     * @throws IllegalArgumentException if it is not as {@link #written}
     */
    public static List<Label> read(String written) {
        List<Label> labels = new ArrayList<>();
        FlatJson.readPairs(written, (key, value) -> labels.add(new Label(key, value)));
        return labels;
    }
}
