package io.entente.examples.cli;

import picocli.CommandLine.Help.Ansi;

/** Colour, on a terminal only. */
enum Paint {
    TITLE("1;36"),
    HEADING("1"),
    DIM("2"),
    WARN("33");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    String on(String text) {
        return Ansi.AUTO.enabled() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
