package io.entente.projections.visits;

import io.entente.event.DevelopmentId;
import io.entente.event.Link.Relation;
import io.entente.event.Spelling;
import io.entente.history.Cancellations;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.state.Linked;
import io.entente.state.Links;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** The visits that were made. */
public final class VisitsState {

    static final VisitsState EMPTY = new VisitsState(Vector.empty(), Links.NONE, Cancellations.NONE);

    private final Seq<Stay> stays;
    private final Links links;
    private final Cancellations cancellations;
    private final Lazy<Seq<Visit>> visits = Lazy.of(this::visits);

    private VisitsState(Seq<Stay> stays, Links links, Cancellations cancellations) {
        this.stays = stays;
        this.links = links;
        this.cancellations = cancellations;
    }

    VisitsState with(Stay stay) {
        return new VisitsState(stays.append(stay), links, cancellations);
    }

    /** The same, after something else has happened that may be concluded on a visit, or call it off. */
    VisitsState beside(Occurrence occurrence) {
        return new VisitsState(stays, links.and(occurrence), cancellations.and(occurrence.assessment()));
    }

    /** All visits, in the order in which they have certainly begun. */
    public Seq<Visit> all() {
        return visits.get();
    }

    private Seq<Visit> visits() {
        return stays.map(stay -> new Visit(
                stay.occurrence().id(),
                stay.told(),
                stay.since(),
                stay.until(),
                stay.openEnd(),
                cancellations.of(stay.occurrence().assessment()).map(Occurrence::new),
                concluded(stay.occurrence().id())));
    }

    private Seq<Linked> concluded(DevelopmentId visit) {
        Seq<Linked> parts = links.partsOf(visit);
        Seq<Linked> announced = links.from(parts.map(Linked::id).prepend(visit), Relation.ANNOUNCES);
        return parts.appendAll(announced).distinct().filter(it -> !it.id().equals(visit));
    }

    /** The tours that visits are stops of, in the order in which the first stop told has certainly begun. */
    public Seq<Tour> tours() {
        return stays.filter(it -> it.told().tour().isDefined())
                .groupBy(it -> Spelling.folded(it.told().tour().get()))
                .values()
                .toVector()
                .map(stops -> Tour.of(stops.head().told().tour().get(), stops));
    }

    /**
     * Who is somewhere on a visit on that day, certainly or possibly, in the order of {@link #all}: on the day of a visit
     * of one day, and of one that lasts from its first to its last day, inclusive.
     */
    public Seq<Presence> on(LocalDate day) {
        return stays.zip(all()).flatMap(it -> it._1.on(day).map(certain -> new Presence(it._2, certain)));
    }

    /** Visits that are told to end before they begin, or on two days. */
    public Seq<Anomaly> anomalies() {
        return stays.flatMap(Stay::anomaly);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VisitsState state
                && all().equals(state.all())
                && anomalies().equals(state.anomalies());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().<Object>map(it -> it).appendAll(tours()).mkString("Visits(", ", ", ")");
    }
}
