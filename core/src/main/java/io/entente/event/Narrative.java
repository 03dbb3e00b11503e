package io.entente.event;

/** How the relationship is told: its slogans and its turning points. */
public sealed interface Narrative extends Development permits FrameInvoked, TurningPointDeclared {}
