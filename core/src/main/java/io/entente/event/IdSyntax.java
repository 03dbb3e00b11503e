package io.entente.event;

import java.util.regex.Pattern;

/**
 * How identifiers of entities, developments and sources are written: a letter or digit, then letters, digits and
 * {@code . _ : -}, at most 100 characters. Case counts; the Unicode form, and white space around, does not.
 */
public final class IdSyntax {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:-]{0,99}");

    private IdSyntax() {}

    /**
     * Returns {@code id} as it is kept, see {@link Spelling#normal}, if it is well formed.
     *
     * @param what what the id names, for the message: {@code "entity"}
     * @throws IllegalArgumentException if it is not, naming the id and the rule
     */
    public static String require(String what, String id) {
        if (isPlain(id)) {
            return id;
        }
        String kept = Spelling.normal(id);
        if (!ID.matcher(kept).matches()) {
            throw new IllegalArgumentException(
                    "%s id %s: write letters, digits and . _ : - (at most 100, no spaces)".formatted(what, quoted(id)));
        }
        return kept;
    }

    // nearly all ids are, and every report that is read has several
    private static boolean isPlain(String id) {
        boolean plain = !id.isEmpty() && id.length() <= 100;
        for (int i = 0; plain && i < id.length(); i++) {
            char c = id.charAt(i);
            plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (i > 0 && c == '-');
        }
        return plain;
    }

    private static String quoted(String id) {
        return id.length() <= 100 ? "'" + id + "'" : "'" + id.substring(0, 100) + "…'";
    }
}
