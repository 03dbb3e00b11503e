package io.entente.history;

import io.entente.event.Link;
import io.entente.journal.SourceId;
import io.vavr.collection.Seq;

/**
 * Where a development belongs, and on whose word.
 *
 * @param sort what it belongs to
 * @param value the dyad, the storyline or the link
 * @param by the sources that put it there, who goes first first
 */
public record Placement(Sort sort, Object value, Seq<SourceId> by) {

    /** What a development belongs to. */
    public enum Sort {
        /** A relationship. */
        DYAD("dyad"),
        /** A thread. */
        STORYLINE("storyline"),
        /** Another development. */
        LINK("link");

        private final String text;

        Sort(String text) {
            this.text = text;
        }

        /** As written in an answer: {@code storyline}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** What it belongs to, in words: {@code CN-RS}, {@code partOf belt-and-road}. */
    public String told() {
        return value instanceof Link link ? link.relation() + " " + link.to() : value.toString();
    }
}
