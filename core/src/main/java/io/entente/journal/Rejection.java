package io.entente.journal;

import io.vavr.collection.Seq;

/** Why a journal recorded nothing of what it was given. */
public sealed interface Rejection {

    /** The reason, for a person. */
    String message();

    /**
     * The input was not valid.
     *
     * @param problems all of its errors
     */
    record Invalid(Seq<Problem> problems) implements Rejection {
        @Override
        public String message() {
            return problems.mkString("\n");
        }
    }

    /**
     * Others kept recording on the same developments meanwhile.
     *
     * @param attempts how many times it was tried on the journal's fresh state
     */
    record Conflict(int attempts) implements Rejection {
        @Override
        public String message() {
            return "others recorded on the same developments meanwhile; gave up after %d attempts: record it again"
                    .formatted(attempts);
        }
    }
}
