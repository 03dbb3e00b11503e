package io.entente.projections.frames;

import io.entente.event.FrameInvoked;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Onset;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;

/** By which slogans the relationship is told, since when, and by whom. */
public record Frames() implements Question<FramesState> {

    @Override
    public String name() {
        return "frames";
    }

    @Override
    public Seq<Section<FramesState>> sections() {
        return Array.of(new Section<>("frames", "Slogans", FramesState::all));
    }

    @Override
    public FramesState initial() {
        return FramesState.EMPTY;
    }

    @Override
    public FramesState evolve(FramesState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case FrameInvoked invoked -> invoked(state, invoked, occurrence);
            default -> state;
        };
    }

    private static FramesState invoked(FramesState state, FrameInvoked it, Occurrence occurrence) {
        Frame before = state.of(it.frame())
                .getOrElse(() -> new Frame(it.frame(), TreeSet.empty(), Onset.of(occurrence), TreeSet.empty()));
        return new FramesState(state.byName().put(Spelling.folded(it.frame()), before.and(it.holder(), occurrence)));
    }
}
