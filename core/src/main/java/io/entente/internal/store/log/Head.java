package io.entente.internal.store.log;

import java.util.regex.Pattern;

/**
 * Where a journal ends.
 *
 * @param position of the last entry; 0 for an empty journal
 * @param hash of the last entry, in lower-case hexadecimal digits; {@link #NOTHING} for an empty journal
 * @param indexed the position up to which the index in the database reaches
 */
public record Head(long position, String hash, long indexed) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** What stands before the first entry. */
    public static final String NOTHING = "0".repeat(64);

    public static final Head OF_NOTHING = new Head(0, NOTHING, 0);

    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }
}
