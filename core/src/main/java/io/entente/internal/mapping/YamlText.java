package io.entente.internal.mapping;

import java.util.regex.Pattern;

/** Texts as YAML has them, within braces, too. */
final class YamlText {

    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_.()/-]*(?: [\\p{L}\\p{M}\\p{N}_.()/-]+)*");

    private static final Pattern NO_TEXT = Pattern.compile("(?i)yes|no|true|false|null|on|off|y|n");

    private YamlText() {}

    /** In quotes where it would be read as something else without. */
    static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !NO_TEXT.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    /** In quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(it -> {
            if (it == '"' || it == '\\') {
                quoted.append('\\').append((char) it);
            } else if (it < ' ' || Character.getType(it) == Character.FORMAT || it == 0x85 || it == 0x2028) {
                quoted.append("\\u%04X".formatted(it));
            } else {
                quoted.append((char) it);
            }
        });
        return quoted.append('"').toString();
    }
}
