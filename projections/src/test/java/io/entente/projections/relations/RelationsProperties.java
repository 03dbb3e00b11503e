package io.entente.projections.relations;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.MissionClosed;
import io.entente.event.MissionOpened;
import io.entente.event.RecognitionGranted;
import io.entente.event.RecognitionWithdrawn;
import io.entente.event.RelationsEstablished;
import io.entente.event.RelationsSevered;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Item;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RelationsProperties {

    private static final ProjectionSpec<RelationsState> SPEC = ProjectionSpec.of(new Relations());
    private static final Entity NORWAY = Entity.of("NO");
    private static final Entity SWEDEN = Entity.of("SE");

    /** A tie, and its date. */
    record Told(Development tie, String date) {

        Report named(String id) {
            return report(id)
                    .of(tie)
                    .between("NO", "SE")
                    .on(date)
                    .accordingTo(Source.of("gazette", "Gazette").published("2000"));
        }
    }

    private static Seq<Report> reports(List<Told> told) {
        return told.zipWithIndex((it, index) -> it.named("tie-" + index));
    }

    /** What is told of each tie, whatever it rests on. */
    private static Seq<Object> fields(RelationsState state) {
        return items(state).map(Item::fields);
    }

    private static Seq<Item> items(RelationsState state) {
        return List.<Item>ofAll(state.relations())
                .appendAll(state.recognitions())
                .appendAll(state.missions());
    }

    @Property(tries = 200)
    void every_tie_rests_on_all_that_is_told_of_it(@ForAll("stories") List<Told> told) {
        SPEC.given(reports(told)).when("2030-01-01").then(state -> assertThat(
                        items(state).flatMap(Item::evidence))
                .hasSize(told.size())
                .doesNotHaveDuplicates());
    }

    @Property(tries = 200)
    void by_which_ids_and_in_which_order_ties_are_told_makes_no_difference(@ForAll("stories") List<Told> told) {
        SPEC.given(reports(told)).when("2030-01-01").then(one -> SPEC.given(reports(told.reverse()))
                .when("2030-01-01")
                .then(other -> assertThat(fields(one)).containsExactlyInAnyOrderElementsOf(fields(other))));
    }

    @Property(tries = 200)
    void what_certainly_came_last_of_all_decides(@ForAll("stories") List<Told> told) {
        Report severed = new Told(RelationsSevered.ofDyad(), "2011").named("end");
        Report closed = new Told(MissionClosed.of(NORWAY, SWEDEN).mission("embassy"), "2011").named("closed");

        SPEC.given(reports(told).append(severed).append(closed))
                .when("2030-01-01")
                .then(state -> {
                    assertThat(state.relations().single().standing().status("established", "severed"))
                            .isEqualTo("severed");
                    assertThat(state.missions()
                                    .filter(it -> it.mission().contains("embassy"))
                                    .single()
                                    .standing()
                                    .status("open", "closed"))
                            .isEqualTo("closed");
                });
    }

    @Provide
    Arbitrary<List<Told>> stories() {
        return Combinators.combine(
                        Arbitraries.of(
                                RelationsEstablished.ofDyad(),
                                RelationsSevered.ofDyad().by(NORWAY),
                                RecognitionGranted.of(NORWAY, SWEDEN),
                                RecognitionWithdrawn.of(NORWAY, SWEDEN),
                                MissionOpened.of(NORWAY, SWEDEN).mission("embassy"),
                                MissionClosed.of(NORWAY, SWEDEN).mission("embassy"),
                                MissionClosed.of(NORWAY, SWEDEN)),
                        Arbitraries.of("2009", "2009-06", "2010", "200X", "undated", "[2008..2010]"))
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(List::ofAll);
    }
}
