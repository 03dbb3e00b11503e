package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.Entity;
import io.entente.event.Given;
import io.entente.time.EventDate;
import io.vavr.control.Option;

/**
 * That an entity is the successor of another, as a state is of one that broke up: whole or in part.
 *
 * @param of what it succeeds
 * @param on when it took its place; none if not told. What certainly happened later to the other is none of its own
 */
public record Succession(Entity of, Option<EventDate> on) {

    /** Checks that nothing is null. */
    public Succession {
        requireNonNull(of, "of");
        Given.within(on, "on");
    }
}
