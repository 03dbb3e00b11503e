package io.entente.projections.figures;

import io.entente.event.DevelopmentId;
import io.entente.event.FigureReported;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;

/**
 * A figure as a source states it.
 *
 * @param told the measure, the amount or value, the period
 * @param stated when it was stated, in the source's words
 * @param evidence the development it rests on
 */
public record Figure(FigureReported told, EventDate stated, SortedSet<DevelopmentId> evidence) {}
