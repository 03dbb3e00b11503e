package io.entente.event;

/** A measure taken against somebody, and its end. */
public sealed interface Sanction extends Development permits SanctionImposed, SanctionLifted {

    /** Who took it. */
    Entity by();

    /** Against whom. */
    Entity target();

    /** What it is, spelled alike in every report. */
    String measure();
}
