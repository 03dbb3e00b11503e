package io.entente.projections.storylines;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.history.Assessment;
import io.entente.history.Occurrence;
import io.entente.projections.storylines.Tie.End;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A development as it was handed over. */
record Told(Assessment assessment, Standing standing) {

    DevelopmentId id() {
        return assessment.id();
    }

    Seq<String> storylines() {
        return assessment.storylines();
    }

    Seq<Link> links() {
        return assessment.links();
    }

    /** What happened; none if it was only planned. */
    Option<Occurrence> occurrence() {
        return Option.when(standing == Standing.HAPPENED, () -> new Occurrence(assessment));
    }

    End end() {
        return new End(id(), standing, Option.some(assessment.development()));
    }
}
