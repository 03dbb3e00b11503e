package io.entente.projections.visits;

import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.event.VisitMade;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.projection.Texts;
import io.entente.state.Linked;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A visit.
 *
 * @param id the visit, as a development
 * @param told who visited whom, on which occasion
 * @param since its first day, in the source's words
 * @param until its last day, inclusive; none of a visit that is told of one day, or if it is not told how long it lasts
 * @param end whether the source leaves its end {@code open}, as of {@code 2012-06-01/..}, or {@code not told}; none of any other
 * @param calledOff what calls it off: it was cut short, if it was made at all
 * @param concluded what is a part of it, and what it or a part of it announces, whether or not that has happened
 */
public record Visit(
        DevelopmentId id,
        VisitMade told,
        EventDate since,
        Option<EventDate> until,
        Option<String> end,
        Seq<Occurrence> calledOff,
        Seq<Linked> concluded)
        implements Item {

    /** That it is told to go on, without an end. */
    static final String OPEN = "open";

    private static final int NAMED = 4;

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return Linked.evidence(concluded).add(id).addAll(calledOff.map(Occurrence::id));
    }

    /** {@code Xi Jinping visits Serbia, 2024-05-07 to 2024-05-08, state visit; there: the Pact is signed}. */
    @Override
    public String sentence(Names names) {
        return "%s visits %s%s%s%s%s%s"
                .formatted(
                        names.nameOf(told.visitor()),
                        names.nameOf(told.host()),
                        days(),
                        told.occasion().map(", "::concat).getOrElse(""),
                        told.tour().map(", a stop of "::concat).getOrElse(""),
                        off(),
                        there(names));
    }

    private String days() {
        return end.map(it -> ", from %s on%s".formatted(since, it.equals(OPEN) ? "" : ", until when is not told"))
                .getOrElse(() -> Stay.days(since, until));
    }

    private String off() {
        return calledOff.isEmpty()
                ? ""
                : calledOff.map(it -> it.id() + ", " + it.date()).mkString("; called off by ", " and by ", "");
    }

    private String there(Names names) {
        if (concluded.isEmpty()) {
            return "";
        }
        return concluded.size() > NAMED
                ? "; there: %d developments".formatted(concluded.size())
                : concluded
                        .map(it -> it.sentence(names)
                                + (it.happened().isEmpty() ? " (announced, not told to have happened)" : ""))
                        .mkString("; there: ", "; ", "");
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("visitor", told.visitor())
                .put("host", told.host())
                .put("since", since)
                .put("until", until)
                .put("end", end)
                .put("calledOffBy", new Texts(calledOff.map(it -> it.id().value())))
                .put("occasion", told.occasion())
                .put("tour", told.tour())
                .put("concluded", Linked.ids(concluded))
                .put("notYetHappened", Linked.ids(concluded.filter(it -> it.happened()
                        .isEmpty())));
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(id);
    }

    /** For a person, by ids: {@code xi-jinping visits RS, 2024-05-07 to 2024-05-08 [pact-signed, visit]}. */
    @Override
    public String toString() {
        return "%s visits %s%s %s"
                .formatted(
                        told.visitor(), told.host(), days() + off(), evidence().mkString("[", ", ", "]"));
    }
}
