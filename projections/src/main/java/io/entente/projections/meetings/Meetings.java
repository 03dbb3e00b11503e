package io.entente.projections.meetings;

import io.entente.event.MeetingHeld;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Who met, when, on which occasion, and as a part of what, such as a visit. */
public record Meetings() implements Question<MeetingsState> {

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String topic() {
        return "Visits and words";
    }

    @Override
    public Seq<Section<MeetingsState>> sections() {
        return Array.of(new Section<>("meetings", "Meetings", MeetingsState::all));
    }

    @Override
    public MeetingsState initial() {
        return MeetingsState.EMPTY;
    }

    @Override
    public MeetingsState evolve(MeetingsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case MeetingHeld ignored -> state.with(occurrence).beside(occurrence);
            default -> state.beside(occurrence);
        };
    }
}
