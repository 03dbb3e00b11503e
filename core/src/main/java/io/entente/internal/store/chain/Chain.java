package io.entente.internal.store.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.internal.store.log.Bytes;
import io.entente.internal.store.log.Incoming;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Moments;
import io.entente.internal.store.log.Row;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** How entries are hashed; for one thread at a time. All hashes are SHA-256 (FIPS 180-4). */
public final class Chain implements Log.Hashes {

    private final MessageDigest sha256;
    private final Bytes text = new Bytes();
    private Instant moment = Instant.EPOCH;
    private String momentWritten = Moments.written(moment);

    public Chain() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Makes an entry ready.
     *
     * @throws IllegalArgumentException if one of its texts, or its moment, cannot be stored
     */
    public Incoming incoming(Row row) {
        requireStorable(row.id());
        requireStorable(row.name());
        requireStorable(row.version());
        requireStorable(row.metadata());
        for (Label label : row.labels()) {
            requireStorable(label.key());
            requireStorable(label.value());
        }
        requireStorable(row.payload());
        return new Incoming(row, digest(row));
    }

    /**
     * Refuses what a database would not give back as it is: half a surrogate pair has no UTF-8, and PostgreSQL has no
     * character U+0000.
     */
    private static void requireStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == 0 || (Character.isSurrogate(one) && !isOfPair(text, i))) {
                throw new IllegalArgumentException(
                        "the character U+%04X at index %d of a text is none that can be stored"
                                .formatted((int) one, i));
            }
        }
    }

    private static boolean isOfPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /**
     * The hash of id, name, version, recorded, payload, metadata and tags; each is its number of bytes, in four bytes,
     * big-endian, and its UTF-8.
     */
    byte[] digest(Row row) {
        text.clear();
        add(row.id());
        add(row.name());
        add(row.version());
        add(written(row.recorded()));
        add(row.payload());
        add(row.metadata());
        add(Label.written(row.labels()));
        sha256.update(text.array(), 0, text.size());
        return sha256.digest();
    }

    // all entries of one recording share it
    private String written(Instant recorded) {
        if (!recorded.equals(moment)) {
            moment = recorded;
            momentWritten = Moments.written(recorded);
        }
        return momentWritten;
    }

    private void add(String column) {
        byte[] utf8 = column.getBytes(UTF_8);
        text.four(utf8.length).add(utf8);
    }

    /** The hash of the 32 bytes of the hash before, the position in eight bytes, big-endian, and the 32 bytes of the digest. */
    @Override
    public byte[] next(byte[] before, long position, byte[] digest) {
        text.clear()
                .add(before)
                .four((int) (position >>> 32))
                .four((int) position)
                .add(digest);
        sha256.update(text.array(), 0, text.size());
        return sha256.digest();
    }
}
