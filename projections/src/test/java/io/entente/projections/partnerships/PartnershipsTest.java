package io.entente.projections.partnerships;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.PartnershipDeclared;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import org.junit.jupiter.api.Test;

class PartnershipsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2020");
    private static final ProjectionSpec<PartnershipsState> SPEC = ProjectionSpec.of(new Partnerships());
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");

    private static Report on(String date, String id, PartnershipDeclared declared) {
        return report(id).of(declared).between("CN", "RS").on(date).accordingTo(GAZETTE);
    }

    private static void areTold(String day, String sentences, Report... given) {
        SPEC.given(given).when(day).then(state -> assertThat(
                        state.all().map(it -> it.sentence(Names.IDS)).mkString("; "))
                .isEqualTo(sentences));
    }

    @Test
    void a_later_status_does_not_end_an_earlier_one() {
        Report strategic = on("2009", "strategic", PartnershipDeclared.of("strategic partnership"));
        Report comprehensive = on("2016", "comprehensive", PartnershipDeclared.of("comprehensive partnership"));

        areTold(
                "2020-01-01",
                "strategic partnership since 2009; comprehensive partnership since 2016",
                comprehensive,
                strategic);
        areTold("2010-01-01", "strategic partnership since 2009", comprehensive, strategic);
    }

    @Test
    void a_status_is_told_once_however_it_is_spelled_since_its_first_declaration_with_all_who_declared_it() {
        Report first =
                on("2009", "a", PartnershipDeclared.of("Strategic  Partnership").by(SERBIA));
        Report second =
                on("2016", "b", PartnershipDeclared.of("strategic partnership").by(CHINA));

        areTold("2020-01-01", "Strategic  Partnership since 2009, declared by CN and RS", second, first);
        SPEC.given(first, second).when("2020-01-01").then(state -> assertThat(
                        state.of("STRATEGIC partnership").get().evidence().map(Object::toString))
                .containsExactly("a", "b"));
    }

    @Test
    void since_covers_every_declaration_that_may_be_the_first() {
        areTold(
                "2020-01-01",
                "ally since 2016",
                on("2016-06", "a", PartnershipDeclared.of("ally")),
                on("2016", "b", PartnershipDeclared.of("ally")));
    }

    @Test
    void of_what_is_undated_the_beginning_is_not_told() {
        areTold("2021-01-01", "ally, since when is not told", on("undated", "a", PartnershipDeclared.of("ally")));
    }

    @Test
    void a_status_told_of_a_span_is_given_once_the_span_has_begun() {
        areTold("2016-12-31", "ally, 2016/2030", on("2016/2030", "a", PartnershipDeclared.of("ally")));
    }

    @Test
    void where_sources_contradict_each_other_it_is_told_as_given_by_the_one_that_is_preferred() {
        Report other = report("a")
                .of(PartnershipDeclared.of("ally").by(SERBIA))
                .between("CN", "RS")
                .on("2016")
                .accordingTo(Source.of("registry", "Registry").published("2019"));

        SPEC.given(on("2016", "a", PartnershipDeclared.of("ally").by(CHINA)), other)
                .when("2020-01-01")
                .then(state -> assertThat(state.all().single().declaredBy()).hasSize(1));
    }

    @Test
    void what_is_planned_or_denied_was_not_given() {
        areTold(
                "2020-01-01",
                "",
                report("plan")
                        .of(PartnershipDeclared.of("ally"))
                        .between("CN", "RS")
                        .plannedFor("2019")
                        .accordingTo(GAZETTE),
                report("denial")
                        .of(PartnershipDeclared.of("friend"))
                        .between("CN", "RS")
                        .deniedFor("2019")
                        .accordingTo(GAZETTE));
    }
}
