package io.entente.axon.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An entry as a database keeps it: every column as its text, and the tags it is found by.
 *
 * @param position from 1 on, without gaps
 * @param id the event's identifier, unique in the journal
 * @param name what sort of event it is
 * @param version the version in which its payload is written
 * @param recorded when it was appended, see {@link Moments}
 * @param payload what was recorded
 * @param metadata a JSON object
 * @param tags what it is found by, in order, none twice
 */
record Row(
        long position,
        String id,
        String name,
        String version,
        String recorded,
        String payload,
        String metadata,
        List<Label> tags) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** What stands before the first entry. */
    static final String NOTHING = "0".repeat(64);

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /**
     * Refuses what a database would not give back as it is: half a surrogate pair has no UTF-8, and PostgreSQL has no
     * character U+0000.
     *
     * @throws IllegalArgumentException if there is such a character
     */
    void requireStorable() {
        List.of(id, name, version, recorded, payload, metadata).forEach(Row::requireStorable);
        tags.forEach(tag -> {
            requireStorable(tag.key());
            requireStorable(tag.value());
        });
    }

    private static void requireStorable(String text) {
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

    Row tagged(List<Label> tags) {
        return new Row(position, id, name, version, recorded, payload, metadata, tags);
    }

    /**
     * The SHA-256 (FIPS 180-4) of the entry and of all before it, in lower-case hexadecimal digits. It is taken over the
     * 32 bytes of the hash before; the position, in eight bytes; id, name, version, recorded, payload and metadata; the
     * number of tags, in four bytes; key and value of each tag, in the order of {@link Label}. Each text is its number of
     * bytes, in four bytes, and its UTF-8. Numbers are big-endian.
     */
    String hashAfter(String previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(payload.length() + 512);
        bytes.writeBytes(HexFormat.of().parseHex(previous));
        writeNumber((int) (position >>> Integer.SIZE), bytes);
        writeNumber((int) position, bytes);
        for (String column : List.of(id, name, version, recorded, payload, metadata)) {
            writeText(column, bytes);
        }
        writeNumber(tags.size(), bytes);
        for (Label tag : tags) {
            writeText(tag.key(), bytes);
            writeText(tag.value(), bytes);
        }
        return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()));
    }

    private static void writeText(String text, ByteArrayOutputStream bytes) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        writeNumber(utf8.length, bytes);
        bytes.writeBytes(utf8);
    }

    private static void writeNumber(int number, ByteArrayOutputStream bytes) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write(number >>> shift);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
