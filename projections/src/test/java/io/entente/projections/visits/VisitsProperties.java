package io.entente.projections.visits;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.MeetingHeld;
import io.entente.event.VisitMade;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.entente.state.Linked;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Days are counted, and orders tried, one by one. */
class VisitsProperties {

    private static final ProjectionSpec<VisitsState> SPEC = ProjectionSpec.of(new Visits());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");
    private static final int LAST_DAY = 6;

    /** A day from {@code from} to {@code to}. */
    record Day(int from, int to) {

        @Override
        public String toString() {
            return "[2024-05-0%d..2024-05-0%d]".formatted(from, to);
        }

        Seq<Integer> days() {
            return List.rangeClosed(from, to);
        }
    }

    private static Report stop(String id, int place, int day) {
        VisitMade visit = VisitMade.of(Entity.of("visitor" + place % 2), Entity.of("X" + (char) ('A' + place / 2)));
        return told(id, visit.tour("tour"), "2024-05-0" + day);
    }

    private static Report stop(String id, String host, String on) {
        return told(id, VisitMade.of(Entity.of("xi"), Entity.of(host)).tour("tour"), on);
    }

    private static Report told(String id, VisitMade visit, String on) {
        return report(id).of(visit).between("CN", "RS").on(on).accordingTo(GAZETTE);
    }

    @Property
    void who_is_certainly_there_is_there_by_every_reading_and_possibly_by_one(
            @ForAll("days") Day first, @ForAll("days") Day last, @ForAll @IntRange(min = 1, max = LAST_DAY) int day) {
        Seq<Boolean> readings = first.days()
                .flatMap(begin -> last.days().filter(end -> end >= begin).map(end -> begin <= day && day <= end));
        VisitMade visit = VisitMade.of(Entity.of("xi"), Entity.of("RS")).until(last.toString());

        SPEC.given(told("visit", visit, first.toString())).when("2024-12-31").then(state -> {
            assertThat(state.anomalies().isEmpty()).isEqualTo(!readings.isEmpty());
            if (!readings.isEmpty()) {
                Seq<Presence> there = state.on(LocalDate.of(2024, 5, day));
                assertThat(there.isEmpty()).isEqualTo(!readings.contains(true));
                assertThat(there.exists(Presence::certain)).isEqualTo(!readings.contains(false));
            }
        });
    }

    @Property
    void legs_follow_each_other_by_every_reading_and_stops_of_one_leg_do_not(
            @ForAll("days") Day one, @ForAll("days") Day other) {
        SPEC.given(stop("one", "FR", one.toString()), stop("other", "HU", other.toString()))
                .when("2024-12-31")
                .then(state -> assertThat(state.tours()
                                .single()
                                .legs()
                                .map(leg -> leg.map(Tour.Stop::host))
                                .mkString(" | "))
                        .isEqualTo(
                                one.to() < other.from()
                                        ? "Vector(FR) | Vector(HU)"
                                        : other.to() < one.from()
                                                ? "Vector(HU) | Vector(FR)"
                                                : one.from() <= other.from() ? "Vector(FR, HU)" : "Vector(HU, FR)"));
    }

    @Property(tries = 200)
    void neither_the_order_of_recording_nor_the_ids_change_a_tour(
            @ForAll @Size(min = 2, max = 5) java.util.List<@IntRange(min = 1, max = 9) Integer> days) {
        Seq<Report> stops = Vector.ofAll(days).zipWithIndex((day, i) -> stop("s" + i, i, day));
        Seq<Report> renamed = Vector.ofAll(days)
                .zipWithIndex((day, i) -> stop("s" + (9 - i), i, day))
                .reverse();

        SPEC.given(stops).when("2024-12-31").then(one -> SPEC.given(renamed)
                .when("2024-12-31")
                .then(other -> assertThat(one.tours().map(Tour::fields))
                        .isEqualTo(other.tours().map(Tour::fields))));
    }

    @Property(tries = 200)
    void what_is_certainly_concluded_is_possibly_concluded(
            @ForAll("days") Day visit, @ForAll("days") Day meeting, @ForAll @IntRange(min = 1, max = LAST_DAY) int at) {
        Report[] given = {
            told("visit", VisitMade.of(Entity.of("xi"), Entity.of("RS")), visit.toString()),
            report("talks")
                    .of(MeetingHeld.of(Entity.of("xi")))
                    .between("CN", "RS")
                    .on(meeting.toString())
                    .accordingTo(GAZETTE)
                    .linked(Link.of(Relation.PART_OF, "visit"))
        };
        LocalDate day = LocalDate.of(2024, 5, at);

        SPEC.given(given).when(day).then(certain -> SPEC.given(given)
                .asked(view -> view.at(day).possible())
                .then(possible -> {
                    assertThat(concluded(possible)).containsAll(concluded(certain));
                    assertThat(concluded(certain).isEmpty()).isEqualTo(at < visit.to() || at < meeting.to());
                }));
    }

    private static Seq<DevelopmentId> concluded(VisitsState state) {
        return state.all().flatMap(Visit::concluded).map(Linked::id);
    }

    @Provide
    Arbitrary<Day> days() {
        return Combinators.combine(Arbitraries.integers().between(1, LAST_DAY), Arbitraries.of(0, 0, 1, 2, 4))
                .as((from, length) -> new Day(from, Math.min(LAST_DAY, from + length)));
    }
}
