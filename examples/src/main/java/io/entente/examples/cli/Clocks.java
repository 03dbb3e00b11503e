package io.entente.examples.cli;

import io.entente.projection.View;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When, as known when, and how sure. */
final class Clocks {

    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = Days.Day.class,
            description = "what had happened by the end of that day, such as 2018-12-31 (default: today)")
    private @Nullable LocalDate at;

    @Option(
            names = "--known",
            paramLabel = "DATE",
            converter = Days.Moment.class,
            description = "as known by the end of that day, or by a moment such as 2020-01-01T18:00:00Z (default: now)")
    private @Nullable Instant known;

    @Option(names = "--possible", description = "count what has only possibly happened by then, too")
    private boolean possible;

    /** Whether a day is asked about that is not just today. */
    boolean isDayGiven() {
        return at != null;
    }

    /** The view by these clocks. */
    View on(View today) {
        View day = at == null ? today : today.at(at);
        View then = known == null ? day : day.knownAt(known);
        return possible ? then.possible() : then;
    }
}
