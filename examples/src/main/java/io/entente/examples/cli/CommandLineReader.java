package io.entente.examples.cli;

import io.entente.event.Dyad;
import io.entente.projections.forms.Guide;
import io.entente.projections.forms.Presentation;

/** How an answer is shown to who reads it on the command line: how to see more is told by options and commands. */
final class CommandLineReader {

    static final Guide GUIDE = new Guide(
            "--possible",
            "--with-predecessors",
            "timeline",
            dyad -> "timeline " + arguments(dyad),
            "explain",
            "--known",
            "--recorded",
            CommandLineReader::arguments);

    static final Presentation PRESENTATION = new Presentation(GUIDE, new Colours());

    private CommandLineReader() {}

    /** {@code CN RS}. */
    private static String arguments(Dyad dyad) {
        return dyad.first() + " " + dyad.second();
    }
}
