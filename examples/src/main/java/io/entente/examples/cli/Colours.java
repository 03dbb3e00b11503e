package io.entente.examples.cli;

import io.entente.projections.forms.Emphasis;
import io.entente.projections.forms.Style;
import picocli.CommandLine.Help.Ansi;

/** Colour, on a terminal only. */
final class Colours implements Emphasis {

    @Override
    public String on(Style style, String text) {
        return Ansi.AUTO.enabled() && style != Style.PLAIN
                ? "\u001b[%sm%s\u001b[0m".formatted(code(style), text)
                : text;
    }

    private static String code(Style style) {
        return switch (style) {
            case PLAIN -> "0";
            case TITLE -> "1;36";
            case HEADING -> "1";
            case ASIDE, REFERENCE -> "2";
            case WARNING -> "33";
            case ERROR -> "1;31";
        };
    }
}
