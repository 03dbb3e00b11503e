package io.entente.projection;

import io.entente.event.DevelopmentId;
import io.vavr.collection.SortedSet;

/**
 * What a projection could not square: nothing is dropped or bent to fit, it is told beside the state.
 *
 * @param message what does not fit, for a person
 * @param evidence the developments that do not fit
 */
public record Anomaly(String message, SortedSet<DevelopmentId> evidence) {}
