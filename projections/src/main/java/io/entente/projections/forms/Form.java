package io.entente.projections.forms;

import io.entente.projections.answers.Answer;
import io.vavr.collection.Seq;
import java.util.ServiceLoader;

/**
 * A way to write answers, such as text or JSON. Each is found by Java's {@link ServiceLoader}, so that a form is a package of
 * its own and is named nowhere else. Safe for use by several threads.
 */
public interface Form {

    /** What it is asked for by, in a word of lower-case letters: {@code markdown}. */
    String name();

    /** What it is for, for a person who chooses: {@code for programs}. */
    String purpose();

    /**
     * Writes an answer.
     *
     * @return its lines, each but the last ended by {@code \n}, and the last, too, where the form has it so
     * @throws UnwrittenAnswerException if it does not write answers of that sort
     */
    String write(Answer answer, Presentation shown);

    /** Writes an answer for a reader who embeds this library, without emphasis; see {@link #write(Answer, Presentation)}. */
    default String write(Answer answer) {
        return write(answer, Presentation.PLAIN);
    }

    /**
     * Every form there is, by name.
     *
     * @throws java.util.ServiceConfigurationError if one that is named cannot be made
     * @throws IllegalArgumentException if one has no name, or two have the same
     */
    static Seq<Form> all(ClassLoader loader) {
        return ByName.all(Form.class, loader, "form", Form::name);
    }
}
