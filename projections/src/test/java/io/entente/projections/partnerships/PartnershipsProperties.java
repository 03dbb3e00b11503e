package io.entente.projections.partnerships;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.PartnershipDeclared;
import io.entente.event.Spelling;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartnershipsProperties {

    private static final ProjectionSpec<PartnershipsState> SPEC = ProjectionSpec.of(new Partnerships());

    /** A status, and the date that it is declared on. */
    record Told(String status, String date) {

        Report inOrder(int index) {
            return report("declared-" + index)
                    .of(PartnershipDeclared.of(status))
                    .between("CN", "RS")
                    .on(date)
                    .accordingTo(Source.of("gazette", "Gazette").published("2000"));
        }
    }

    @Property(tries = 200)
    void every_status_is_told_once_and_no_declaration_is_lost(@ForAll("stories") List<Told> told) {
        SPEC.given(told.zipWithIndex(Told::inOrder)).when("2030-01-01").then(state -> {
            assertThat(state.byStatus().keys())
                    .containsExactlyInAnyOrderElementsOf(
                            told.map(it -> Spelling.folded(it.status())).toSet());
            assertThat(state.all().flatMap(Partnership::evidence)).hasSize(told.size());
        });
    }

    @Property(tries = 200)
    void in_which_order_they_were_recorded_makes_no_difference(@ForAll("stories") List<Told> told) {
        List<Report> reports = told.zipWithIndex(Told::inOrder);

        SPEC.given(reports)
                .when("2030-01-01")
                .then(one -> SPEC.given(reports.reverse()).when("2030-01-01").then(one));
    }

    @Provide
    Arbitrary<List<Told>> stories() {
        return Combinators.combine(
                        Arbitraries.of("ally", "Ally", "friend", "FRIEND", "partner"),
                        Arbitraries.of("2009", "2009-06", "2010", "200X", "undated", "2008/2011"))
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(List::ofAll);
    }
}
