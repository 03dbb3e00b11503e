package io.entente.internal.store.log;

/** An entry on its way into a database. What can be made beforehand is there, for whoever appends keeps others waiting. */
public final class Incoming {

    private final Row row;
    private final byte[] labels;
    private final byte[] digest;

    /**
     * An entry that is ready.
     *
     * @param digest what the entry's hash is made of, beside the position and the hash before it
     */
    public Incoming(Row row, byte[] digest) {
        this.row = row;
        this.labels = Mark.of(row.labels());
        this.digest = digest;
    }

    public Row row() {
        return row;
    }

    /** The row's labels, as they are stored. */
    byte[] labels() {
        return labels;
    }

    public byte[] digest() {
        return digest;
    }
}
