package io.entente.internal.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;

/**
 * The columns that rows which could not be taken have behind their own: where the row stood, which of its columns is wrong, what
 * it told, and why. A table that ends with them was written by this program, and its values are safe for a spreadsheet: an
 * apostrophe stands before what that would run, and is taken away when the table is read again.
 */
public final class RejectColumns {

    /** What they are called. */
    public static final Seq<String> NAMES =
            Vector.of("reject: line", "reject: column", "reject: value", "reject: reason");

    private static final Pattern RUN = Pattern.compile("'*[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)*([eE][-+]?\\d+)?");

    private static final int LONGEST_NUMBER = 60;

    private RejectColumns() {}

    /** Whether a table ends with them. */
    static boolean end(Seq<String> names) {
        return names.endsWith(NAMES);
    }

    /** The value as a spreadsheet shows it and runs nothing. */
    public static String safe(String value) {
        boolean number =
                value.length() <= LONGEST_NUMBER && NUMBER.matcher(value).matches();
        return !number && RUN.matcher(value).matches() ? "'" + value : value;
    }

    /** The value that was made safe. */
    static String unsafe(String safe) {
        return safe.startsWith("'") && RUN.matcher(safe.substring(1)).matches() ? safe.substring(1) : safe;
    }
}
