package io.entente.examples.cli;

import io.vavr.collection.Array;
import picocli.CommandLine.Help.Ansi;

/**
 * Colour, on a terminal only. A text that is painted has marks around it, which turn into codes of the terminal when a
 * {@link Page} is printed; codes that stand in a story do not.
 */
enum Paint {
    // the marks are noncharacters, which Unicode leaves to a program's own use
    TITLE('\uFDD0', "1;36"),
    HEADING('\uFDD1', "1"),
    DIM('\uFDD2', "2"),
    WARN('\uFDD3', "33"),
    ERROR('\uFDD4', "1;31");

    private static final char END = '\uFDEF';

    private final char mark;
    private final String code;

    Paint(char mark, String code) {
        this.mark = mark;
        this.code = code;
    }

    String on(String text) {
        return Ansi.AUTO.enabled() ? mark + text + END : text;
    }

    static boolean isMark(int codePoint) {
        return Ansi.AUTO.enabled() && (codePoint == END || Array.of(values()).exists(paint -> paint.mark == codePoint));
    }

    /** The text with a terminal's codes in place of the marks. */
    static String coloured(String text) {
        String coloured = text.replace(String.valueOf(END), "\u001b[0m");
        for (Paint paint : values()) {
            coloured = coloured.replace(String.valueOf(paint.mark), "\u001b[" + paint.code + "m");
        }
        return coloured;
    }
}
