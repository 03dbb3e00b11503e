package io.entente.projections.frames;

import io.entente.event.FrameInvoked;
import io.entente.event.TurningPointDeclared;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * By which slogans the relationship is told, since when, by whom, in which words, and who took up whose words; and which
 * moments sources call a turning point. That somebody took up another's words is told only where a source says so.
 */
public record Frames() implements Question<FramesState> {

    @Override
    public String name() {
        return "frames";
    }

    @Override
    public String topic() {
        return "How it is told";
    }

    @Override
    public Seq<Section<FramesState>> sections() {
        return Array.of(
                new Section<>("frames", "Slogans", FramesState::all),
                new Section<>("turningPoints", "Turning points", FramesState::turningPoints));
    }

    @Override
    public FramesState initial() {
        return FramesState.EMPTY;
    }

    @Override
    public FramesState evolve(FramesState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case FrameInvoked invoked -> state.with(new Use(invoked, occurrence));
            case TurningPointDeclared declared ->
                state.with(new TurningPoint(occurrence.id(), declared.title(), occurrence.date()));
            default -> state;
        };
    }
}
