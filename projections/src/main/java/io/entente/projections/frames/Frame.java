package io.entente.projections.frames;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;

/**
 * A slogan or label by which the relationship is told.
 *
 * @param frame the slogan or its id
 * @param holders who is known to use it
 * @param since its onset: the date of the first use told, in the source's words
 * @param evidence the developments it rests on
 */
public record Frame(String frame, SortedSet<Entity> holders, EventDate since, SortedSet<DevelopmentId> evidence) {}
