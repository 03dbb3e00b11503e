package io.entente.projections.agreements;

import io.entente.event.DevelopmentId;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/**
 * An agreement and where it stands in its life.
 *
 * @param id its id
 * @param title what it is called; none if no source says
 * @param status where it stands
 * @param since the date of the step that put it there, or for which its entry into force was planned, in the source's
 *     words
 * @param evidence the developments it rests on
 */
public record Agreement(
        String id, Option<String> title, Status status, EventDate since, SortedSet<DevelopmentId> evidence) {

    /** Where an agreement stands. */
    public enum Status {
        /** It was made known, not yet signed. */
        ANNOUNCED("announced"),
        /** It was signed, perhaps ratified, and is not in force. */
        SIGNED("signed"),
        /** It was to enter into force on a day that has passed, and no word says that it did. */
        DUE("due"),
        /** It binds. */
        IN_FORCE("in-force"),
        /** It binds, but is not applied. */
        SUSPENDED("suspended"),
        /** It has ended. */
        TERMINATED("terminated");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** As written in an answer: {@code in-force}. */
        @Override
        public String toString() {
            return text;
        }
    }
}
