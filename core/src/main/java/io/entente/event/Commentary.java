package io.entente.event;

/** What a source says of the relationship that is no event of it: always that source's own word. */
public sealed interface Commentary extends Development permits ClaimMade, MotiveAttributed, ContextNoted {}
