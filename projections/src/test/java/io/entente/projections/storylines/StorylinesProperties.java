package io.entente.projections.storylines;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.TurningPointDeclared;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cycles against the closure of all ties, and threads against the days that their dates allow. */
class StorylinesProperties {

    private static final ProjectionSpec<StorylinesState> SPEC =
            ProjectionSpec.of(new Storylines()).when("2020-01-01");
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final int NODES = 6;

    /** A tie between two developments. */
    record Arrow(int from, int to) {}

    /** A development of a thread, told of a day from {@code first} to {@code last}. */
    record Told(int first, int last) {}

    @Property
    void a_cycle_is_made_of_all_that_lead_to_each_other(@ForAll("arrows") List<Arrow> arrows) {
        List<Report> told = List.range(0, NODES).map(node -> turn(node, "2010")
                .linked(arrows.filter(it -> it.from() == node)
                        .map(it -> Link.of(Relation.CAUSED_BY, "d" + it.to()))
                        .toJavaArray(Link[]::new)));

        SPEC.given(told).then(state -> assertThat(state.anomalies().map(Anomaly::evidence))
                .containsExactlyInAnyOrderElementsOf(groups(arrows)
                        .map(it -> it.map(node -> DevelopmentId.of("d" + node)).toSortedSet())));
    }

    private static Set<Set<Integer>> groups(List<Arrow> arrows) {
        Set<Arrow> closed = closed(arrows.toSet());
        return HashSet.range(0, NODES)
                .filter(node -> closed.contains(new Arrow(node, node)))
                .map(node -> HashSet.range(0, NODES)
                        .filter(it -> closed.contains(new Arrow(node, it)) && closed.contains(new Arrow(it, node))));
    }

    private static Set<Arrow> closed(Set<Arrow> arrows) {
        Set<Arrow> more = arrows.addAll(arrows.flatMap(
                one -> arrows.filter(it -> it.from() == one.to()).map(it -> new Arrow(one.from(), it.to()))));
        return more.size() == arrows.size() ? arrows : closed(more);
    }

    @Property
    void a_thread_spans_every_day_on_which_one_of_its_developments_may_have_been(@ForAll("threads") List<Told> told) {
        Seq<Report> reports =
                told.zipWithIndex((it, index) -> turn(index, "[%s..%s]".formatted(day(it.first()), day(it.last())))
                        .inStorylines("thread"));

        SPEC.given(reports).then(state -> {
            Storyline thread = state.storyline("thread").get();
            assertThat(thread.developments()).isEqualTo(told.size());
            assertThat(thread.since().earliest())
                    .containsExactly(day(told.map(Told::first).min().get()));
            assertThat(thread.latest().latest())
                    .containsExactly(day(told.map(Told::last).max().get()));
        });
    }

    private static Report turn(int node, String date) {
        return report("d" + node)
                .of(TurningPointDeclared.of("turn"))
                .between("NO", "SE")
                .on(date)
                .accordingTo(GAZETTE);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2010, 1, day);
    }

    @Provide
    Arbitrary<List<Arrow>> arrows() {
        Arbitrary<Integer> nodes = Arbitraries.integers().between(0, NODES - 1);
        return Combinators.combine(nodes, nodes)
                .as(Arrow::new)
                .list()
                .ofMaxSize(10)
                .map(List::ofAll);
    }

    @Provide
    Arbitrary<List<Told>> threads() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 9);
        return Combinators.combine(days, days)
                .as((one, other) -> new Told(Math.min(one, other), Math.max(one, other)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(List::ofAll);
    }
}
