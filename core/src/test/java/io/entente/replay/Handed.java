package io.entente.replay;

import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Projection;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What a projection was handed. */
sealed interface Handed {

    Verdict verdict();

    record Occurred(Verdict verdict) implements Handed {}

    record Due(Verdict verdict) implements Handed {}

    record CalledOff(Verdict verdict) implements Handed {}

    /** The most curious of all projections: it remembers everything, in its order. */
    record InOrder() implements Projection<Seq<Handed>> {
        @Override
        public Seq<Handed> initial() {
            return Vector.empty();
        }

        @Override
        public Seq<Handed> evolve(Seq<Handed> state, Occurrence occurrence) {
            return state.append(new Occurred(Verdict.of(occurrence.assessment())));
        }

        @Override
        public Seq<Handed> due(Seq<Handed> state, Planned planned) {
            return state.append(new Due(Verdict.of(planned.assessment())));
        }

        @Override
        public Seq<Handed> calledOff(Seq<Handed> state, Planned planned) {
            return state.append(new CalledOff(Verdict.of(planned.assessment())));
        }
    }
}
