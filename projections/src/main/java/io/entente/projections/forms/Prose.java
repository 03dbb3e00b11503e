package io.entente.projections.forms;

import io.entente.projections.answers.Answer;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * An answer as a person reads it, before it is laid out: what forms for people have in common.
 *
 * @param title what was asked
 * @param body what is answered, part by part
 * @param footnotes on whose word, and what is not shown
 * @param notes what is referred to in the body by number, the first one being 1; empty where nothing is
 */
public record Prose(String title, Seq<Part> body, Seq<Part> footnotes, Seq<String> notes) {

    /** One in which nothing refers to a note. */
    Prose(String title, Seq<Part> body, Seq<Part> footnotes) {
        this(title, body, footnotes, Vector.empty());
    }

    /**
     * A part of it.
     *
     * @param topic the heading that it stands under with others, one after the other; empty where there is none
     * @param heading what its entries are about; empty where that needs no words
     * @param entries what it tells, one thing after the other
     * @param running whether its entries are paragraphs of a running text, not things side by side
     * @param columns where its entries are the rows of a table, what stands in their cells: in the first the label, in each
     *     of the others one of the words; empty where they are not
     */
    public record Part(String topic, String heading, Seq<Entry> entries, boolean running, Seq<String> columns) {

        /** One that tells of things side by side. */
        public Part(String heading, Seq<Entry> entries) {
            this("", heading, entries, false, Vector.empty());
        }

        /** The same, under a topic. */
        Part under(String topic) {
            return new Part(topic, heading, entries, running, columns);
        }

        /** One that is no table. */
        Part(String heading, Seq<Entry> entries, boolean running) {
            this("", heading, entries, running, Vector.empty());
        }
    }

    /**
     * One thing that is told.
     *
     * @param label what it is found by, such as a date; empty where it has none
     * @param words what is told
     * @param notes what there is to add, a line each
     */
    public record Entry(String label, Seq<Span> words, Seq<Span> notes) {}

    /** That answer, for a reader with that guide. */
    public static Prose of(Answer answer, Guide guide) {
        return new Narrator(answer.view(), guide).tell(answer);
    }

    /** Its parts, in order. */
    public Seq<Part> parts() {
        return body.appendAll(footnotes);
    }
}
