package io.entente.projections.meetings;

import io.entente.event.MeetingHeld;
import io.entente.history.Occurrence;
import io.entente.projection.Links;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The meetings that were held. */
public final class MeetingsState {

    static final MeetingsState EMPTY = new MeetingsState(Vector.empty(), Links.NONE);

    private final Seq<Occurrence> held;
    private final Links links;
    private final Lazy<Seq<Meeting>> meetings = Lazy.of(this::meetings);

    private MeetingsState(Seq<Occurrence> held, Links links) {
        this.held = held;
        this.links = links;
    }

    MeetingsState with(Occurrence meeting) {
        return new MeetingsState(held.append(meeting), links);
    }

    /** The same, after something else has happened that a meeting may be a part of. */
    MeetingsState beside(Occurrence occurrence) {
        return new MeetingsState(held, links.and(occurrence));
    }

    /** All meetings, in the order in which they have certainly happened. */
    public Seq<Meeting> all() {
        return meetings.get();
    }

    private Seq<Meeting> meetings() {
        return held.map(it -> new Meeting(it.id(), (MeetingHeld) it.development(), it.date(), links.wholesOf(it.id())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeetingsState state && all().equals(state.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Meetings(", ", ", ")");
    }
}
