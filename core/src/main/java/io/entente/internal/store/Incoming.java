package io.entente.internal.store;

import java.util.List;

/**
 * An entry on its way into a database. What can be made beforehand is there, for whoever appends keeps others waiting.
 *
 * @param labels its tags, in order, none twice
 * @param digest see {@link Row#digest}
 */
record Incoming(Row row, List<Label> labels, String digest) {

    /** @throws IllegalArgumentException if a text cannot be stored */
    static Incoming of(Row row, List<Label> labels) {
        row.columns().forEach(Row::requireStorable);
        labels.forEach(label -> {
            Row.requireStorable(label.key());
            Row.requireStorable(label.value());
        });
        return new Incoming(row, labels, row.digest());
    }
}
