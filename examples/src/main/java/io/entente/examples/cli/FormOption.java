package io.entente.examples.cli;

import io.entente.projection.UnfitExtensionException;
import io.entente.projections.answers.Answer;
import io.entente.projections.forms.Form;
import io.entente.projections.forms.UnwrittenAnswerException;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** In which form an answer is written. */
final class FormOption {

    private static final String JSON = "json";
    private static final String CSV = "csv";

    @picocli.CommandLine.Option(names = "--json", description = "print JSON for programs; the same as --form json")
    private boolean json;

    @picocli.CommandLine.Option(
            names = "--csv",
            description = "print CSV, numbers by period alone (series --by); the same as --form csv")
    private boolean csv;

    @picocli.CommandLine.Option(
            names = "--form",
            paramLabel = "FORM",
            description = "the name of a form, such as text or markdown; ? tells which there are")
    private @Nullable String form;

    /**
     * The answer, written.
     *
     * @param usual the name of the form where none is given
     * @throws ParameterException if there is no form of the name given
     * @throws BadInput if it does not write such an answer
     */
    String write(Answer answer, String usual, CommandSpec command) {
        Form form = form(usual, command);
        @Nullable String written = written(answer, form);
        if (written == null) {
            throw new UnfitExtensionException("form %s writes null, and no text".formatted(form.name()));
        }
        return written;
    }

    private static @Nullable String written(Answer answer, Form form) {
        try {
            return form.write(answer, CommandLineReader.PRESENTATION);
        } catch (UnwrittenAnswerException e) {
            throw new BadInput("--form: " + e.getMessage());
        }
    }

    private Form form(String usual, CommandSpec command) {
        Seq<String> asked = Vector.of(Option.when(json, JSON), Option.when(csv, CSV), Option.of(form))
                .flatMap(it -> it)
                .distinct();
        if (asked.size() > 1) {
            throw refused(
                    command,
                    "give %s, only one of them"
                            .formatted(asked.map(it -> it.equals(form) ? "--form " + it : "--" + it)
                                    .mkString(" or ")));
        }
        String name = asked.headOption().getOrElse(usual);
        Seq<Form> all = Main.extensions(command).forms();
        return all.find(it -> it.name().equals(name))
                .getOrElseThrow(() -> refused(
                        command,
                        "--form: there is no form '%s'; there are: %s"
                                .formatted(
                                        name,
                                        all.map(it -> "%s (%s)".formatted(it.name(), it.purpose()))
                                                .mkString(", "))));
    }

    private static ParameterException refused(CommandSpec command, String why) {
        return new ParameterException(command.commandLine(), why);
    }
}
