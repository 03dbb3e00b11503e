package io.entente.internal.mapping;

import io.entente.event.Spelling;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Ids made of names: {@code export-import-bank-of-china}. */
final class Slug {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    // marks of direction, joiners: two names that look alike are one
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private static final int LONGEST = 100;
    private static final int DIGEST = 8;

    private Slug() {}

    /** The id of a name; one too long ends with a digest of it. */
    static String of(String name) {
        String words = BETWEEN_WORDS
                .matcher(INVISIBLE.matcher(Spelling.folded(name)).replaceAll(""))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        return words.length() <= LONGEST && !words.isEmpty()
                ? words
                : words.substring(0, Math.min(words.length(), LONGEST - DIGEST - 1))
                        + (words.isEmpty() ? "" : "-")
                        + HexFormat.of().formatHex(new Digest().of(name)).substring(0, DIGEST);
    }
}
