package io.entente.projections.visits;

/**
 * Somebody who is there on a day.
 *
 * @param visit who, where, and for how long
 * @param certain whether the visitor is there by every reading of the dates; else there is a reading by which it is so
 */
public record Presence(Visit visit, boolean certain) {}
