package io.entente.projections.meetings;

import io.entente.event.MeetingHeld;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.state.LinkedItems;
import io.entente.state.Links;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Who met, when, on which occasion, and as a part of what, such as a visit. */
public record Meetings() implements Question<LinkedItems<Meeting>> {

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String topic() {
        return "Visits and words";
    }

    @Override
    public Seq<Section<LinkedItems<Meeting>>> sections() {
        return Array.of(new Section<>("meetings", "Meetings", LinkedItems::all));
    }

    @Override
    public LinkedItems<Meeting> initial() {
        return LinkedItems.none("Meetings", Meetings::told);
    }

    @Override
    public LinkedItems<Meeting> evolve(LinkedItems<Meeting> state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case MeetingHeld ignored -> state.with(occurrence);
            default -> state.beside(occurrence);
        };
    }

    private static Meeting told(Occurrence it, Links links) {
        return new Meeting(it.id(), (MeetingHeld) it.development(), it.date(), links.wholesOf(it.id()));
    }
}
