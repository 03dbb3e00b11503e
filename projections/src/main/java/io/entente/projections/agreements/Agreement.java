package io.entente.projections.agreements;

import io.entente.event.DevelopmentId;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * An agreement and where it stands in its life.
 *
 * @param id its id
 * @param title what it is called; none if no source says
 * @param status where it stands
 * @param since the date of the step that put it there, in the source's words
 * @param sinceAtLatest the day by which that step has certainly happened (or was planned for)
 * @param evidence the developments it rests on
 */
public record Agreement(
        String id,
        Option<String> title,
        Status status,
        EventDate since,
        LocalDate sinceAtLatest,
        SortedSet<DevelopmentId> evidence) {

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

    static Agreement first(String id, Option<String> title, Status status, Occurrence step) {
        return new Agreement(id, title, status, step.date(), step.latest(), TreeSet.of(step.id()));
    }

    static Agreement planned(String id, Option<String> title, Planned entry) {
        return new Agreement(
                id, title, Status.DUE, entry.date(), entry.account().latest().get(), TreeSet.of(entry.id()));
    }

    /** The same, resting on one more development, which may tell its title. */
    Agreement also(Option<String> told, DevelopmentId step) {
        return new Agreement(id, told.orElse(title), status, since, sinceAtLatest, evidence.add(step));
    }

    /** The same, put elsewhere by a step. */
    Agreement movedTo(Status next, Occurrence step) {
        return new Agreement(id, title, next, step.date(), step.latest(), evidence);
    }

    /** The same, due since the day its entry into force was planned for. */
    Agreement due(Planned entry) {
        return new Agreement(
                id, title, Status.DUE, entry.date(), entry.account().latest().get(), evidence);
    }

    /** Whether {@code step} happened after the step that put it where it stands, by every reading of their dates. */
    boolean isCertainlyBefore(Occurrence step) {
        return step.earliest().exists(first -> first.isAfter(sinceAtLatest));
    }
}
