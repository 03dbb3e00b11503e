package io.entente.examples.cli;

import io.entente.projection.UnfitExtensionException;
import io.entente.projections.answers.Answer;
import io.entente.projections.forms.Form;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** In which form an answer is written. */
final class FormOption {

    private static final String JSON = "json";

    @Option(names = "--json", description = "print JSON for programs; the same as --form json")
    private boolean json;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = "the name of a form, such as text or markdown; ? tells which there are")
    private @Nullable String form;

    /**
     * The answer, written.
     *
     * @param usual the name of the form where none is given
     * @throws ParameterException if there is no form of the name given
     */
    String write(Answer answer, String usual, CommandSpec command) {
        Form form = form(usual, command);
        @Nullable String written = form.write(answer, CommandLineReader.PRESENTATION);
        if (written == null) {
            throw new UnfitExtensionException("form %s writes null, and no text".formatted(form.name()));
        }
        return written;
    }

    private Form form(String usual, CommandSpec command) {
        if (json && form != null && !form.equals(JSON)) {
            throw refused(command, "give --json or --form %s, only one of them".formatted(form));
        }
        String name = json ? JSON : form == null ? usual : form;
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
