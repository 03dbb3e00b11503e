package io.entente.projections.concessions;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.ConcessionGranted;
import io.entente.event.Entity;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConcessionsProperties {

    private static final ProjectionSpec<ConcessionsState> SPEC = ProjectionSpec.of(new Concessions());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2022");

    /** A grant of a date. */
    record Told(ConcessionGranted grant, String date) {

        Report as(int number) {
            return report("grant-" + number)
                    .of(grant)
                    .between("CN", "RS")
                    .on(date)
                    .accordingTo(GAZETTE);
        }
    }

    @Property
    void which_grant_has_which_id_makes_no_difference(@ForAll("grants") List<Told> grants) {
        SPEC.given(reports(grants)).when("2023-01-01").then(state -> SPEC.given(reports(grants.reverse()))
                .when("2023-01-01")
                .then(other -> assertThat(state.all().map(Concession::fields))
                        .containsExactlyInAnyOrderElementsOf(other.all().map(Concession::fields))));
    }

    @Property
    void every_grant_is_evidence_of_one_right(@ForAll("grants") List<Told> grants) {
        SPEC.given(reports(grants)).when("2023-01-01").then(state -> assertThat(
                        state.all().flatMap(Concession::evidence))
                .containsExactlyInAnyOrderElementsOf(
                        reports(grants).map(it -> it.developments().single())));
    }

    @Property
    void what_is_certain_is_possible(@ForAll("grants") List<Told> grants) {
        SPEC.given(reports(grants)).when("2017-06-30").then(certain -> SPEC.given(reports(grants))
                .asked(view -> view.at("2017-06-30").possible())
                .then(possible -> assertThat(possible.all().map(Concession::identity))
                        .containsAll(certain.all().map(Concession::identity))));
    }

    private static Seq<Report> reports(Seq<Told> grants) {
        return grants.zipWithIndex(Told::as);
    }

    @Provide
    Arbitrary<List<Told>> grants() {
        Arbitrary<Entity> entities = Arbitraries.of("zijin", "rio").map(Entity::of);
        Arbitrary<Option<Entity>> grantors = Arbitraries.of("RS", "bor")
                .injectNull(0.3)
                .map(id -> Option.of(id).map(Entity::of));
        Arbitrary<String> dates = Arbitraries.of("2016", "2016~", "2017", "2017-03", "2016/2019", "undated");
        return Combinators.combine(entities, entities, grantors, dates)
                .as((holder, asset, grantor, date) -> new Told(new ConcessionGranted(holder, asset, grantor), date))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(List::ofAll);
    }
}
