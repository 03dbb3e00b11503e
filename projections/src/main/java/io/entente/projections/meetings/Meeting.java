package io.entente.projections.meetings;

import io.entente.event.DevelopmentId;
import io.entente.event.MeetingHeld;
import io.entente.event.Names;
import io.entente.projection.Item;
import io.entente.state.Linked;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;

/**
 * A meeting.
 *
 * @param id the meeting, as a development
 * @param told who met, on which occasion
 * @param occurred when, in the source's words
 * @param partOf what it is a part of, such as a visit, and what that is a part of
 */
public record Meeting(DevelopmentId id, MeetingHeld told, EventDate occurred, Seq<Linked> partOf) implements Item {

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return Linked.evidence(partOf).add(id);
    }

    /** {@code Xi Jinping and Aleksandar Vučić meet: summit, 2024-05-08, as a part of: Xi Jinping visits Serbia}. */
    @Override
    public String sentence(Names names) {
        return told.sentence(names)
                + Item.when(occurred)
                + (partOf.isEmpty() ? "" : partOf.map(it -> it.sentence(names)).mkString(", as a part of: ", "; ", ""));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "participants", told.participants(),
                "occurred", occurred,
                "occasion", told.occasion(),
                "partOf", Linked.ids(partOf));
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(id);
    }

    /** For a person, by ids: {@code CN and RS meet, 2024-05-08 [summit]}. */
    @Override
    public String toString() {
        return "%s%s %s"
                .formatted(
                        told.sentence(Names.IDS),
                        Item.when(occurred),
                        evidence().mkString("[", ", ", "]"));
    }
}
