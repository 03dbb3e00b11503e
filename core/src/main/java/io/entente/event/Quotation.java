package io.entente.event;

import java.util.regex.Pattern;

/** Somebody's words, in quotation marks. */
public final class Quotation {

    private static final Pattern STRAIGHT = Pattern.compile("\"([^\"]*)\"");

    private Quotation() {}

    /** {@code “never forget”}; what is quoted within is in single marks, and marks around the whole are not doubled. */
    public static String of(String words) {
        String curly = STRAIGHT.matcher(words).replaceAll("“$1”");
        String bare = isQuotedWhole(curly) ? curly.substring(1, curly.length() - 1) : curly;
        return "“" + bare.replace('“', '‘').replace('”', '’') + "”";
    }

    private static boolean isQuotedWhole(String words) {
        return words.indexOf('”') == words.length() - 1 && words.startsWith("“") && words.lastIndexOf('“') == 0;
    }
}
