package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.DevelopmentId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * What the journal keeps, for ever.
 *
 * @param position its place in the journal, from 1 on, without gaps
 * @param recorded when the journal took it in: the clock of the append, never settable
 * @param content what was recorded
 */
public record Entry(long position, Instant recorded, Recordable content) {

    /** Checks that nothing is null. */
    public Entry {
        requireNonNull(recorded, "recorded");
        requireNonNull(content, "content");
    }

    /** The developments that it is a word on, in order; none where it is no word. */
    public Seq<DevelopmentId> developments() {
        return switch (content) {
            case Report report -> List.of(report.id());
            case Claim claim -> claim.developments().toList();
            default -> List.empty();
        };
    }
}
