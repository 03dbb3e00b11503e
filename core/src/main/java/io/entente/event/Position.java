package io.entente.event;

/** Where somebody stands: on an issue, or towards what another does. */
public sealed interface Position extends Development permits StanceTaken, VoteCast, ReactionVoiced {}
