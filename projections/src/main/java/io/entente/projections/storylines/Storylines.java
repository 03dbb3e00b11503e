package io.entente.projections.storylines;

import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Anomaly;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Which threads run through what happened, each from its first development to its latest; and what ties one development to
 * another: causes, parts, commemorations, announcements. What is planned for a day that has passed is told as due, and the
 * other end of a tie that is not known here is told as such. What is told to be brought about by itself, or to be part of
 * itself, by way of whatever others, is an anomaly; and so is what is told to call off, commemorate or take up the words of
 * what certainly came later; and what is told to call off a deed that was certainly done by then.
 */
public record Storylines() implements Question<StorylinesState> {

    @Override
    public String name() {
        return "storylines";
    }

    @Override
    public String topic() {
        return "How it is told";
    }

    @Override
    public Seq<Section<StorylinesState>> sections() {
        return Array.of(
                new Section<>("storylines", "Storylines", StorylinesState::storylines),
                new Section<>("ties", "Ties between developments", StorylinesState::ties));
    }

    @Override
    public Seq<Anomaly> anomalies(StorylinesState state) {
        return state.anomalies();
    }

    @Override
    public StorylinesState initial() {
        return StorylinesState.EMPTY;
    }

    @Override
    public StorylinesState evolve(StorylinesState state, Occurrence occurrence) {
        return state.with(new Told(occurrence.assessment(), Standing.HAPPENED));
    }

    @Override
    public StorylinesState due(StorylinesState state, Planned planned) {
        return state.with(new Told(planned.assessment(), Standing.DUE));
    }

    @Override
    public StorylinesState calledOff(StorylinesState state, Planned planned) {
        return state.with(new Told(planned.assessment(), Standing.CALLED_OFF));
    }
}
