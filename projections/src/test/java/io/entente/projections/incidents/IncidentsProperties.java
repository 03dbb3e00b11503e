package io.entente.projections.incidents;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.ExerciseHeld;
import io.entente.event.ForceUsed;
import io.entente.event.Incident;
import io.entente.event.ProtestHeld;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IncidentsProperties {

    private static final ProjectionSpec<IncidentsState> SPEC = ProjectionSpec.of(new Incidents());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2022");

    /** An incident of a date. */
    record Told(Incident incident, String date) {

        Report as(int number) {
            return report("incident-" + number)
                    .of(incident)
                    .between("CN", "US")
                    .on(date)
                    .accordingTo(GAZETTE);
        }
    }

    @Property
    void no_incident_stands_before_one_that_certainly_came_first(@ForAll("incidents") List<Told> incidents) {
        SPEC.given(reports(incidents)).when("2023-01-01").then(state -> {
            Seq<Episode> all = state.all();
            for (int i = 1; i < all.size(); i++) {
                Episode later = all.get(i);
                assertThat(all.take(i)).noneMatch(it -> later.date().certainlyBefore(it.date()));
            }
        });
    }

    @Property
    void every_incident_stands_by_itself_and_what_is_certain_is_possible(@ForAll("incidents") List<Told> incidents) {
        SPEC.given(reports(incidents)).when("2023-01-01").then(state -> assertThat(
                        state.all().<DevelopmentId>flatMap(Episode::evidence))
                .containsExactlyInAnyOrderElementsOf(
                        reports(incidents).map(it -> it.developments().single())));
        SPEC.given(reports(incidents)).when("2017-06-30").then(certain -> SPEC.given(reports(incidents))
                .asked(view -> view.at("2017-06-30").possible())
                .then(possible -> assertThat(possible.all()).containsAll(certain.all())));
    }

    private static Seq<Report> reports(Seq<Told> incidents) {
        return incidents.zipWithIndex(Told::as);
    }

    @Provide
    Arbitrary<List<Told>> incidents() {
        Entity china = Entity.of("CN");
        Arbitrary<Incident> kinds =
                Arbitraries.of(ForceUsed.against(china), ProtestHeld.untold().by(china), ExerciseHeld.of(china));
        Arbitrary<String> dates =
                Arbitraries.of("2016", "2016~", "2017", "2017-03", "2016/2019", "[2016..2018]", "undated");
        return Combinators.combine(kinds, dates)
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(List::ofAll);
    }
}
