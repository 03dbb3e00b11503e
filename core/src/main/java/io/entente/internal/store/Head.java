package io.entente.internal.store;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where a journal ends.
 *
 * @param position of the last entry; 0 for an empty journal
 * @param hash of the last entry; {@link #NOTHING} for an empty journal
 * @param indexed the position up to which {@code entente_index} tells what the entries are tagged with
 */
record Head(long position, String hash, long indexed) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** What stands before the first entry. */
    static final String NOTHING = "0".repeat(64);

    static final Head OF_NOTHING = new Head(0, NOTHING, 0);

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /**
     * The head once an entry has followed. Its hash is the SHA-256 (FIPS 180-4) of the 32 bytes of the hash before, the
     * position in eight bytes, big-endian, and the 32 bytes that {@link Row#digest} tells; in lower-case hexadecimal digits.
     */
    Head after(String digest) {
        byte[] before = HexFormat.of().parseHex(hash);
        byte[] entry = HexFormat.of().parseHex(digest);
        byte[] link = ByteBuffer.allocate(before.length + Long.BYTES + entry.length)
                .put(before)
                .putLong(position + 1)
                .put(entry)
                .array();
        return new Head(position + 1, HexFormat.of().formatHex(Row.sha256().digest(link)), indexed);
    }

    Head indexedWhole() {
        return new Head(position, hash, position);
    }
}
