package io.entente.event;

/**
 * A source calls this moment a turning point.
 *
 * @param title the turn in the source's words
 */
public record TurningPointDeclared(String title) implements Narrative {}
