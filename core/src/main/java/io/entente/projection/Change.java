package io.entente.projection;

import io.entente.event.DevelopmentId;
import io.entente.history.Assessment;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What differs in one development between two views.
 *
 * @param kind what sort of difference it is
 * @param id the development, by the id in the later view, or in the earlier where it is gone from the later
 * @param before what was known in the earlier view; none if nothing
 * @param after what is known in the later view; none if nothing
 * @param fields what is told differently; empty where nothing is
 */
public record Change(
        Kind kind, DevelopmentId id, Option<Assessment> before, Option<Assessment> after, Seq<Difference> fields) {

    /** What sort of difference it is. */
    public enum Kind {
        /** It has happened since, or was not known before; what was not known may lie ahead. */
        NEW("new"),
        /** A source that it rests on says something else. */
        REVISED("revised"),
        /** Another source tells what was left open, or tells it more precisely, and agrees in the rest. */
        COMPLETED("completed"),
        /** It was planned, and is told to have occurred. */
        CONFIRMED("confirmed"),
        /** Its source gives its amounts in other prices, and nothing else differs. */
        REBASED("rebased"),
        /** A report that it rested on was taken back. */
        WITHDRAWN("withdrawn"),
        /** It is said not to have happened. */
        DENIED("denied"),
        /** It is one with what went by another id. */
        JOINED("joined"),
        /** It is no longer one with what goes by another id. */
        SEPARATED("separated"),
        /** Another source's word goes first. */
        NO_LONGER_PREFERRED("no longer preferred"),
        /** A report contradicts what is put together. */
        CONTESTED("contested"),
        /** No report contradicts what is put together any more. */
        NO_LONGER_CONTESTED("no longer contested"),
        /** It has possibly happened. */
        BECAME_POSSIBLE("became possible"),
        /** It had only possibly happened, and has certainly. */
        BECAME_CERTAIN("became certain"),
        /** Its planned day has passed without word, and nothing calls it off. */
        BECAME_DUE("became due"),
        /** It was planned, and something calls it off. */
        CALLED_OFF("called off"),
        /** It is planned, and what called it off does so no more. */
        NO_LONGER_CALLED_OFF("no longer called off");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** In words: {@code no longer preferred}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A field that is told differently.
     *
     * @param name the field of the kind, or {@code kind}, {@code modality}, {@code occurred}, {@code dyads},
     *     {@code citation}, {@code storylines}, {@code links}
     * @param before its value in the earlier view
     * @param after its value in the later view
     */
    public record Difference(String name, Object before, Object after) {}
}
