package io.entente.projections.forms;

import io.entente.event.ClassOrigin;
import io.entente.projections.answers.Answer;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
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
        Seq<Form> found = Vector.ofAll(ServiceLoader.load(Form.class, loader));
        found.find(form -> form.name() == null || form.name().isBlank()).forEach(form -> {
            throw new IllegalArgumentException("%s: the name of a form is a word of lower-case letters, not %s"
                    .formatted(new ClassOrigin(form.getClass()), form.name() == null ? "null" : "empty"));
        });
        Seq<Form> all = found.sortBy(Form::name);
        all.groupBy(Form::name).find(named -> named._2.size() > 1).forEach(named -> {
            throw new IllegalArgumentException("there are two forms of the name '%s': %s; name one otherwise"
                    .formatted(
                            named._1,
                            named._2.map(it -> new ClassOrigin(it.getClass())).mkString(", ")));
        });
        return all;
    }
}
