package io.entente.axon.store;

import java.util.Comparator;

/** A tag: key and value, ordered as Java orders texts. */
record Label(String key, String value) implements Comparable<Label> {

    private static final Comparator<Label> ORDER =
            Comparator.comparing(Label::key).thenComparing(Label::value);

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
    }
}
