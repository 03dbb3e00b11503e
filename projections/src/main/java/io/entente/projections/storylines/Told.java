package io.entente.projections.storylines;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.history.Assessment;
import io.entente.history.Occurrence;
import io.entente.projections.storylines.Tie.End;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
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

    /** What it calls off, if it has happened. */
    Seq<DevelopmentId> cancelled() {
        return standing == Standing.HAPPENED
                ? links().filter(it -> it.relation() == Link.Relation.CANCELS).map(Link::to)
                : Vector.empty();
    }

    /** The same, called off if it is due and among these. */
    Told unless(Set<DevelopmentId> cancelled) {
        return standing == Standing.DUE && assessment.ids().exists(cancelled::contains)
                ? new Told(assessment, Standing.CALLED_OFF)
                : this;
    }

    /** What happened; none if it is only due. */
    Option<Occurrence> occurrence() {
        return Option.when(standing == Standing.HAPPENED, () -> new Occurrence(assessment));
    }

    End end() {
        return new End(id(), standing, Option.some(assessment.development()));
    }
}
