package io.entente.projection;

/**
 * The states of two projections, side by side; see {@link Projection#and}.
 *
 * @param first the state of the one
 * @param second the state of the other
 */
public record Pair<S, T>(S first, T second) {}
