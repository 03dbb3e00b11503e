package io.entente.projections.visits;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.projection.Texts;
import io.entente.state.Latest;
import io.entente.state.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Visits that are stops of one tour.
 *
 * @param tour what the tour is called, as its first stop spells it
 * @param visitors who is told to make it
 * @param legs its stops, in their order: each leg certainly begins after the one before it, and the order of the stops of one
 *     leg is open
 * @param since its first day, as far as told; see {@link Onset}
 * @param until its last day, as far as told; see {@link Latest}
 * @param evidence the visits
 */
public record Tour(
        String tour,
        SortedSet<Entity> visitors,
        Seq<Seq<Stop>> legs,
        EventDate since,
        EventDate until,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    /**
     * A country visited on a tour.
     *
     * @param host the country
     * @param visitor who visits it
     */
    public record Stop(Entity host, Entity visitor) {

        static Stop of(Stay stay) {
            return new Stop(stay.told().host(), stay.told().visitor());
        }
    }

    // host, visitor and id only make the order the same every time
    private static final Comparator<Stay> BY_FIRST_DAY = Comparator.comparing(Tour::first)
            .thenComparing(it -> it.told().host())
            .thenComparing(it -> it.told().visitor())
            .thenComparing(it -> it.occurrence().id());

    /** @param stops at least one */
    static Tour of(String tour, Seq<Stay> stops) {
        return new Tour(
                tour,
                TreeSet.ofAll(stops.map(it -> it.told().visitor())),
                legs(stops.sorted(BY_FIRST_DAY)),
                since(stops),
                Latest.of(stops.map(it -> it.until().getOrElse(it.since()))),
                TreeSet.ofAll(stops.map(it -> it.occurrence().id())));
    }

    private static EventDate since(Seq<Stay> stops) {
        Seq<Occurrence> visits = stops.map(Stay::occurrence);
        Occurrence first =
                visits.tail().foldLeft(Onset.of(visits.head()), Onset::or).first();
        return stops.find(it -> it.occurrence().equals(first)).get().since();
    }

    private static Seq<Seq<Stop>> legs(Seq<Stay> stops) {
        Vector<Seq<Stay>> legs = Vector.empty();
        for (Stay stop : stops) {
            boolean next = legs.lastOption()
                    .forAll(leg -> leg.forAll(it -> stop.occurrence().certainlyAfter(it.occurrence())));
            legs = next
                    ? legs.append(Vector.of(stop))
                    : legs.update(legs.size() - 1, legs.last().append(stop));
        }
        return legs.map(leg -> leg.map(Stop::of).distinct());
    }

    private static LocalDate first(Stay stay) {
        return stay.occurrence().earliest().getOrElse(LocalDate.MIN);
    }

    /**
     * {@code Europe 2024: Xi Jinping visits France, then Hungary and Serbia, 2024-05-05 to 2024-05-10}; of several visitors
     * each stop with who made it: {@code …: Xi Jinping visits France, then Li Qiang visits Hungary}.
     */
    @Override
    public String sentence(Names names) {
        return "%s: %s%s".formatted(tour, visitors.size() == 1 ? ofOne(names) : ofSeveral(names), days());
    }

    private String ofOne(Names names) {
        return names.namesOf(visitors)
                + legs.map(leg -> names.namesOf(leg.map(Stop::host))).mkString(" visits ", ", then ", "");
    }

    private String ofSeveral(Names names) {
        return legs.map(leg -> leg.groupBy(Stop::host)
                        .map(it -> visit(it._1, it._2.map(Stop::visitor), names))
                        .mkString(" and "))
                .mkString(", then ");
    }

    private static String visit(Entity host, Seq<Entity> by, Names names) {
        return names.namesOf(by) + (by.size() == 1 ? " visits " : " visit ") + names.nameOf(host);
    }

    private String days() {
        return Stay.days(since, Option.some(until).filter(it -> !it.isUndated()));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("visitors", visitors)
                .put("stops", legs.flatMap(leg -> leg).map(Stop::host))
                .put("stopVisitors", legs.flatMap(leg -> leg).map(Stop::visitor))
                .put("legs", new Texts(legs.map(leg -> leg.map(this::text).mkString(" and "))))
                .put("tour", tour)
                .put("since", since)
                .put("until", until);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(Spelling.folded(tour));
    }

    private String text(Stop stop) {
        return visitors.size() == 1 ? stop.host().id() : "%s by %s".formatted(stop.host(), stop.visitor());
    }

    /** For a person, by ids: {@code Europe 2024: FR, then HU and RS, 2024-05-05 to 2024-05-10 [fr, hu, rs]}. */
    @Override
    public String toString() {
        return "%s: %s%s %s"
                .formatted(
                        tour,
                        legs.map(leg -> leg.map(this::text).mkString(" and ")).mkString(", then "),
                        days(),
                        evidence.mkString("[", ", ", "]"));
    }
}
