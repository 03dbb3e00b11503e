package io.entente.projections.answers;

import io.entente.projection.View;

/**
 * The answer to one sort of question about a relationship. Immutable, worked out once, and the same in every form that it is
 * written in.
 */
public sealed interface Answer
        permits StateAnswer, TimelineAnswer, DiffAnswer, ExplainAnswer, SeriesAnswer, PeriodsAnswer, ChronicleAnswer {

    /** The view that was asked; of two that are compared the later. */
    View view();
}
