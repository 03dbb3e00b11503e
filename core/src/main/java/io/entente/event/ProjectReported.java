package io.entente.event;

import io.vavr.control.Option;

/**
 * The status of a project, as a level: a later word replaces an earlier one.
 *
 * @param project the project
 * @param status where it stands, after the classes of AidData's Tracking Underreported Financial Flows; none if only
 *     mentioned
 */
public record ProjectReported(Entity project, Option<Status> status) implements Undertaking {

    /** Where a project stands. */
    public enum Status {
        /** Promised without obligation. */
        PLEDGE("pledge"),
        /** Promised with obligation. */
        COMMITMENT("commitment"),
        /** Being carried out. */
        IMPLEMENTATION("implementation"),
        /** Finished. */
        COMPLETION("completion"),
        /** Interrupted. */
        SUSPENDED("suspended"),
        /** Given up. */
        CANCELLED("cancelled");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** As written in a story: {@code implementation}. */
        @Override
        public String toString() {
            return text;
        }
    }
}
