package io.entente.internal.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An entry as a database keeps it, but for its position and hash: every column is a text.
 *
 * @param id the event's identifier, unique in the journal
 * @param name what sort of event it is
 * @param version the version in which its payload is written
 * @param recorded when it was appended, see {@link Moments}
 * @param payload what was recorded
 * @param metadata a JSON object
 * @param tags what it is found by, see {@link Label#written}
 */
record Row(String id, String name, String version, String recorded, String payload, String metadata, String tags) {

    List<String> columns() {
        return List.of(id, name, version, recorded, payload, metadata, tags);
    }

    /**
     * Refuses what a database would not give back as it is: half a surrogate pair has no UTF-8, and PostgreSQL has no
     * character U+0000.
     *
     * @throws IllegalArgumentException if there is such a character
     */
    static void requireStorable(String text) {
        if (text.indexOf(0) < 0 && new String(text.getBytes(UTF_8), UTF_8).equals(text)) {
            return; // quicker seen than by going through it
        }
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(one)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (one == 0 || (Character.isSurrogate(one) && !isPair)) {
                throw new IllegalArgumentException(
                        "the character U+%04X at index %d of a text is none that can be stored"
                                .formatted((int) one, i));
            }
            i += isPair ? 1 : 0;
        }
    }

    /**
     * The SHA-256 (FIPS 180-4) of id, name, version, recorded, payload, metadata and tags; each is its number of bytes, in
     * four bytes, big-endian, and its UTF-8. In lower-case hexadecimal digits.
     */
    String digest() {
        MessageDigest digest = sha256();
        for (String column : columns()) {
            byte[] utf8 = column.getBytes(UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, utf8.length));
            digest.update(utf8);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
