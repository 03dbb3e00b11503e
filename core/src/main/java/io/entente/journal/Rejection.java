package io.entente.journal;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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
     * Words that nobody can know yet.
     *
     * @param claims those whose {@code known} lies wholly after now
     * @param now when they were to be recorded
     */
    record NotYetKnown(Seq<Claim> claims, Instant now) implements Rejection {
        @Override
        public String message() {
            return claims.map(claim -> message(claim, now)).mkString("\n");
        }

        /** What is wrong with one such word. */
        public static String message(Claim claim, Instant now) {
            return "%s on %s: known %s lies wholly after now (%s): write since when one could know it"
                    .formatted(
                            claim.source(),
                            claim.developments().mkString(" and "),
                            claim.known(),
                            now.truncatedTo(ChronoUnit.SECONDS));
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
