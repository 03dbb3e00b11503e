package io.entente.intake;

import static java.util.Objects.requireNonNull;

import io.entente.event.Given;
import io.entente.journal.Receipt;
import io.entente.journal.Withdrawal;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * What became of a story.
 *
 * @param receipt of all that was recorded
 * @param takenBack the words that are taken back because an edition does not have them any more
 */
public record StoryReceipt(Receipt receipt, Seq<Withdrawal> takenBack) {

    /** Checks that nothing is null. */
    public StoryReceipt {
        requireNonNull(receipt, "receipt");
        Given.within(takenBack, "takenBack");
        takenBack = Array.ofAll(takenBack);
    }
}
