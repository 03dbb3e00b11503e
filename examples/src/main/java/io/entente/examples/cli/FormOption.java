package io.entente.examples.cli;

import io.entente.projections.answers.Answer;
import io.entente.projections.forms.Form;
import io.entente.projections.forms.Presentation;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which form an answer is written. */
final class FormOption {

    private static final String TEXT = "text";
    private static final String JSON = "json";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--json", description = "print JSON for programs; the same as --form json")
    private boolean json;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = "text (default), json for programs, markdown for documents, or a form of your own")
    private @Nullable String form;

    /** The answer, written. */
    String write(Answer answer) {
        return form().write(answer, new Presentation(new CommandGuide(), new Colours()));
    }

    /** @throws ParameterException if there is none of that name */
    Form form() {
        if (json && form != null && !form.equals(JSON)) {
            throw refused("give --json or --form %s, only one of them".formatted(form));
        }
        String name = json ? JSON : form == null ? TEXT : form;
        Seq<Form> all = Form.all(Form.class.getClassLoader());
        return all.find(it -> it.name().equals(name))
                .getOrElseThrow(() -> refused("--form: there is no form '%s'; there are: %s"
                        .formatted(name, all.map(Form::name).mkString(", "))));
    }

    private ParameterException refused(String why) {
        return new ParameterException(java.util.Objects.requireNonNull(command).commandLine(), why);
    }
}
