package io.entente.planted.event;

import io.entente.planted.time.KnowsEvents;

/** Closes a cycle, by an arrow that is allowed. */
public record Happening(KnowsEvents when) {}
