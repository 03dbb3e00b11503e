package io.entente.projections.disputes;

import static io.entente.event.Amount.eur;
import static io.entente.event.Amount.usd;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementStep;
import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.event.StakeAcquired;
import io.entente.event.TurningPointDeclared;
import io.entente.journal.Draft;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Withdrawal;
import io.entente.projection.ProjectionSpec;
import io.entente.projection.View;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputesTest {

    private static final ProjectionSpec<DisputesState> SPEC =
            ProjectionSpec.of(new Disputes()).when("2030-01-01");
    private static final Entity MILL = Entity.of("mill");

    private static Draft sale(int percent) {
        return report("sale")
                .of(StakeAcquired.of(MILL).by(Entity.of("SE")).percent(percent))
                .between("NO", "SE");
    }

    private static Report turn(String id, String date, Link... links) {
        return report(id)
                .of(TurningPointDeclared.of("turn"))
                .between("NO", "SE")
                .on(date)
                .accordingTo("gazette", "2020")
                .linked(links);
    }

    private static Report figure(String id, FigureReported figure, String source) {
        return report(id).of(figure).between("NO", "SE").on("2018").accordingTo(source, "2019");
    }

    private static Report step(String id, AgreementStep step, String source) {
        return report(id).of(step).between("NO", "SE").on("2010").accordingTo(source, "2015");
    }

    private static void areFields(ProjectionSpec<DisputesState> spec, String... told) {
        spec.then(
                state -> assertThat(state.fields().map(FieldDispute::toString)).containsExactly(told));
    }

    private static void areFigures(String told, Recordable... given) {
        SPEC.given(given).then(state -> assertThat(
                        state.figures().map(FigureDispute::toString).mkString("; "))
                .isEqualTo(told));
    }

    private static void areNames(String told, Recordable... given) {
        SPEC.given(given).then(state -> assertThat(
                        state.names().map(NameDispute::toString).mkString("; "))
                .isEqualTo(told));
    }

    @Test
    void what_all_agree_on_is_not_disputed() {
        SPEC.given(
                        sale(51).on("2016").accordingTo("gazette", "2017"),
                        sale(51).on("2016-05").accordingTo("registry", "2018"))
                .then(DisputesState.EMPTY);
    }

    @Test
    void a_field_is_disputed_with_what_stands_and_what_its_rivals_tell() {
        ProjectionSpec<DisputesState> spec = SPEC.given(
                sale(51).on("2016").accordingTo("gazette", "2019"),
                sale(63).on("2016").accordingTo("registry", "2018"),
                sale(63).on("2012").accordingTo("bureau", "2017"));

        areFields(
                spec,
                "sale occurred: 2016 according to gazette, but 2012 according to bureau",
                "sale percent: 51 according to gazette, but 63 according to registry and bureau");
        spec.then(state -> {
            FieldDispute percent = state.fields().last();
            assertThat(percent.sentence(Names.IDS))
                    .isEqualTo("sale (SE acquires 51 % of mill): percent 51 according to gazette, but 63 according to"
                            + " registry and bureau");
            assertThat(percent.evidence()).isEqualTo(DevelopmentId.all("sale"));
            assertThat(percent.fields().mapValues(Object::toString).toString())
                    .isEqualTo(
                            "LinkedHashMap((development, sale), (field, percent), (told, 51), (toldBy, Vector(gazette)),"
                                    + " (otherwise, 63), (otherwiseBy, Vector(registry, bureau)), (why, contradicts))");
        });
    }

    @Test
    void for_when_it_is_planned_is_not_told_as_when_it_occurred() {
        areFields(
                SPEC.given(
                        sale(51).plannedFor("2016").accordingTo("gazette", "2015"),
                        sale(51).plannedFor("2012").accordingTo("registry", "2011")),
                "sale planned: 2016 according to gazette, but 2012 according to registry");
    }

    @Test
    void whoever_denies_a_development_disputes_that_it_occurred_and_no_field() {
        areFields(
                SPEC.given(
                        sale(51).on("2016").accordingTo("gazette", "2019"),
                        sale(63).deniedFor("2016").accordingTo("registry", "2018")),
                "sale modality: occurred according to gazette, but denied according to registry");
    }

    @Test
    void what_one_says_occurred_and_another_denies_at_once_is_disputed_where_the_possible_counts() {
        ProjectionSpec<DisputesState> spec = SPEC.given(
                sale(51).on("2016").accordingTo("gazette", "2019"),
                sale(51).deniedFor("2016").accordingTo("registry", "2019"));

        areFields(spec);
        areFields(
                spec.asked(View::possible),
                "sale modality: occurred according to gazette, but denied according to registry");
    }

    @Test
    void whoever_tells_of_another_kind_disputes_the_kind_and_no_field() {
        areFields(
                SPEC.given(
                        step("a", AgreementSigned.of("pact").titled("Pact"), "gazette"),
                        report("a")
                                .of(AgreementRatified.of("treaty"))
                                .between("NO", "SE")
                                .on("2010")
                                .accordingTo("registry", "2012")),
                "a kind: AgreementSigned according to gazette, but AgreementRatified according to registry");
    }

    @Test
    void a_plan_that_agrees_does_not_say_that_it_occurred() {
        areFields(
                SPEC.given(
                        sale(51).on("2016").accordingTo("gazette", "2019"),
                        sale(51).plannedFor("2016").accordingTo("bureau", "2015"),
                        sale(51).deniedFor("2016").accordingTo("registry", "2018")),
                "sale modality: occurred according to gazette, but denied according to registry");
    }

    @Test
    void what_cannot_be_so_all_together_is_disputed_as_a_whole() {
        areFields(
                SPEC.given(
                        figure("f", FigureReported.of("trade", eur(7)), "gazette"),
                        figure("f", FigureReported.of("trade", 9), "registry")),
                "f all: the figure for trade is put at 9 according to registry, but the figure for trade is put at EUR 7 according to gazette");
    }

    @Test
    void a_plan_that_is_due_is_disputed_like_what_happened() {
        areFields(
                SPEC.given(
                        sale(51).plannedFor("2016").accordingTo("gazette", "2015"),
                        sale(63).plannedFor("2016").accordingTo("registry", "2014")),
                "sale percent: 51 according to gazette, but 63 according to registry");
    }

    @Test
    void what_is_withdrawn_or_not_known_yet_is_no_rival() {
        ProjectionSpec<DisputesState> spec = SPEC.given(
                sale(51).on("2016").accordingTo("gazette", "2019"),
                sale(63).on("2016").accordingTo("registry", "2017"),
                Withdrawal.of("sale").accordingTo("registry", "2021"));

        areFields(spec);
        areFields(
                spec.asked(view -> view.knownAt("2020-12-31")),
                "sale percent: 51 according to gazette, but 63 according to registry");
        areFields(spec.asked(view -> view.knownAt("2018-12-31")));
    }

    @Test
    void figures_of_one_measure_and_period_that_differ_cannot_both_be_right() {
        areFigures(
                "trade over 2016: EUR 7 according to gazette and bureau, but EUR 9 according to registry [a, b, c]",
                figure("a", FigureReported.of("trade", eur(7)).over("2016"), "gazette"),
                figure("b", FigureReported.of("Trade ", eur(9)).over("2016"), "registry"),
                figure("c", FigureReported.of("TRADE", eur(7)).over("2016"), "bureau"));
        areFigures(
                "jobs over 2016: 1000 posts according to gazette, but 1200 posts according to registry [a, b]",
                figure("a", FigureReported.of("jobs", 1000).in("posts").over("2016"), "gazette"),
                figure("b", FigureReported.of("jobs", 1200).in("Posts").over("2016"), "registry"));
    }

    @ParameterizedTest
    @CsvSource({
        "about, 100, about, 121, false",
        "about, 100, about, 123, true",
        "at-least, 100, about, 80, true",
        "at-least, 100, exact, 100, false",
        "at-least, 100, at-least, 200, false",
        "at-most, 99, at-least, 100, true",
        "exact, 100, about, 110, false"
    })
    void rounded_sums_may_be_right_together(String one, long sum, String other, long otherSum, boolean disputed) {
        SPEC.given(
                        figure("a", FigureReported.of("trade", told(one, sum)).over("2016"), "gazette"),
                        figure(
                                "b",
                                FigureReported.of("trade", told(other, otherSum))
                                        .over("2016"),
                                "registry"))
                .then(state -> assertThat(!state.figures().isEmpty()).isEqualTo(disputed));
    }

    private static Amount told(String qualifier, long sum) {
        return switch (qualifier) {
            case "about" -> eur(sum).about();
            case "at-least" -> eur(sum).atLeast();
            case "at-most" -> eur(sum).atMost();
            default -> eur(sum);
        };
    }

    @Test
    void each_two_that_cannot_both_be_right_are_a_dispute() {
        SPEC.given(
                        figure("a", FigureReported.of("trade", eur(7)).over("2016"), "gazette"),
                        figure("b", FigureReported.of("trade", eur(9)).over("2016"), "registry"),
                        figure("c", FigureReported.of("trade", eur(8).atLeast()).over("2016"), "bureau"))
                .then(state -> assertThat(state.figures().map(FigureDispute::evidence))
                        .containsExactlyInAnyOrder(DevelopmentId.all("a", "b"), DevelopmentId.all("a", "c")));
    }

    @Test
    void figures_that_may_be_of_different_things_are_not_held_against_each_other() {
        Report trade = figure("a", FigureReported.of("trade", eur(7)).over("2016"), "gazette");

        areFigures("", trade, figure("b", FigureReported.of("trade", eur(9)).over("2017"), "registry"));
        areFigures("", trade, figure("b", FigureReported.of("exports", eur(9)).over("2016"), "registry"));
        areFigures("", trade, figure("b", FigureReported.of("trade", usd(9)).over("2016"), "registry"));
        areFigures(
                "",
                trade,
                figure(
                        "b",
                        FigureReported.of("trade", eur(9).inPricesOf("2010")).over("2016"),
                        "registry"));
        areFigures("", trade, figure("b", FigureReported.of("trade", 9).over("2016"), "registry"));
        areFigures("", trade, figure("b", FigureReported.of("trade", eur(9)), "registry"));
    }

    @ParameterizedTest
    @CsvSource({"undated", "2016~", "2010?"})
    void figures_of_a_period_that_is_not_well_known_may_be_of_different_times(String period) {
        areFigures(
                "",
                figure("a", FigureReported.of("trade", eur(7)).over(period), "gazette"),
                figure("b", FigureReported.of("trade", eur(9)).over(period), "registry"));
    }

    @Test
    void figures_whose_period_is_not_told_may_be_of_different_times() {
        areFigures(
                "",
                figure("a", FigureReported.of("trade", eur(7)), "gazette"),
                figure("b", FigureReported.of("trade", eur(9)), "registry"));
    }

    @Test
    void an_agreement_may_have_two_titles() {
        areNames(
                "pact is “The Pact” according to gazette, but “A Treaty” according to registry and bureau [a, b, c]",
                step("a", AgreementSigned.of("pact").titled("The Pact"), "gazette"),
                step("b", AgreementRatified.of("Pact").titled("A Treaty"), "registry"),
                step("c", AgreementEnteredIntoForce.of("pact").titled("A  TREATY"), "bureau"));
    }

    @Test
    void two_sources_that_agree_may_title_one_step_otherwise() {
        areNames(
                "pact is “A Treaty” according to registry, but “The Pact” according to gazette [a]",
                step("a", AgreementSigned.of("pact").titled("The Pact"), "gazette"),
                report("a")
                        .of(AgreementSigned.of("pact").titled("A Treaty"))
                        .between("NO", "SE")
                        .on("2010")
                        .accordingTo("registry", "2016"));
    }

    @Test
    void two_agreements_may_have_one_title() {
        areNames(
                "“The Pact” is pact-1 according to gazette, but pact-2 according to registry [a, b]",
                step("a", AgreementSigned.of("pact-1").titled("The Pact"), "gazette"),
                step("b", AgreementRatified.of("pact-2").titled("the  pact"), "registry"),
                step("c", AgreementRatified.of("pact-3"), "registry"));
    }

    @Test
    void a_title_that_a_plan_bears_counts_once_it_is_due() {
        ProjectionSpec<DisputesState> spec = SPEC.given(
                step("a", AgreementSigned.of("pact").titled("The Pact"), "gazette"),
                report("b")
                        .of(AgreementEnteredIntoForce.of("pact").titled("A Treaty"))
                        .between("NO", "SE")
                        .plannedFor("2012")
                        .accordingTo("registry", "2015"));

        spec.when("2012-12-30").then(DisputesState.EMPTY);
        spec.when("2012-12-31").then(state -> assertThat(state.names()).hasSize(1));
    }

    @Test
    void an_order_contradicts_itself_where_what_comes_after_certainly_came_before() {
        SPEC.given(turn("a", "2014", Link.of(Relation.CAUSED_BY, "b")), turn("b", "2016"))
                .then(state -> {
                    assertThat(state).hasToString("Disputes(a (2014) causedBy b (2016))");
                    assertThat(state.order().head().sentence(Names.IDS))
                            .isEqualTo(
                                    "a (a turning point is declared: turn) comes after b (a turning point is declared: turn) by its tie causedBy"
                                            + " according to gazette, but a happened 2014 according to gazette, and b happened 2016"
                                            + " according to gazette");
                    assertThat(state.order().head().evidence()).isEqualTo(DevelopmentId.all("a", "b"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "CAUSED_BY, 2014, 2016, true",
        "CAUSED_BY, 2016, 2014, false",
        "CAUSED_BY, 2016, 2016-05, false",
        "CAUSED_BY, 2016-04-30, 2016-05, true",
        "IMPLEMENTS, 2014, 2016, true",
        "COMMEMORATES, 2014, 2016, true",
        "ECHOES, 2014, 2016, true",
        "ANNOUNCES, 2014, 2016, false",
        "ANNOUNCES, 2016, 2014, true",
        "ANNOUNCES, 2016, 2015/2016, false",
        "ANNOUNCES, 2016, 2010/2015, true",
        "PART_OF, 2014, 2016, false",
        "CANCELS, 2014, 2016, false",
        "REACTS_TO, 2014, 2016, false",
        "AMENDS, 2014, 2016, false",
        "REPLACES, 2014, 2016, false",
        "CAUSED_BY, 2014, undated, false",
        "CAUSED_BY, undated, 2016, false",
        "CAUSED_BY, undated, 2021, true",
        "IMPLEMENTS, 2010/2018, 2016, false",
        "IMPLEMENTS, 2010/2015, 2016, true",
        "IMPLEMENTS, 2010/.., 2016, false",
        "CAUSED_BY, [2010..2017], 2016, false"
    })
    void an_order_is_disputed_by_every_reading_of_the_dates_or_not_at_all(
            Relation relation, String date, String otherDate, boolean disputed) {
        SPEC.given(turn("a", date, Link.of(relation, "b")), turn("b", otherDate))
                .then(state -> assertThat(!state.order().isEmpty()).isEqualTo(disputed));
    }

    @Test
    void what_is_undated_happened_by_the_day_on_which_it_was_told() {
        SPEC.given(turn("a", "undated", Link.of(Relation.CAUSED_BY, "b")), turn("b", "2021"))
                .then(state -> assertThat(state.order().map(OrderDispute::toString))
                        .containsExactly("a (by 2020-12-31) causedBy b (2021)"));
    }

    @Test
    void a_tie_names_its_sources_and_finds_the_other_by_any_id() {
        SPEC.given(
                        turn("a", "2014"),
                        report("a")
                                .of(TurningPointDeclared.of("turn"))
                                .between("NO", "SE")
                                .on("2014-05")
                                .accordingTo("registry", "2019")
                                .linked(Link.of(Relation.CAUSED_BY, "c"), Link.of(Relation.CAUSED_BY, "nothing")),
                        turn("b", "2016"),
                        turn("c", "2016"),
                        SameAs.of("b", "c").accordingTo("gazette", "2020"))
                .then(state -> {
                    assertThat(state.order().map(OrderDispute::toString))
                            .containsExactly("a (2014-05) causedBy b (2016)");
                    assertThat(state.order().head().fields().get("tiedBy")).containsExactly(List.of("registry"));
                });
    }

    @Test
    void all_of_it_is_the_same_however_the_words_came_in() {
        List<Report> told = List.of(
                sale(51).on("2016").accordingTo("gazette", "2019"),
                sale(63).on("2016").accordingTo("registry", "2018"),
                figure("f", FigureReported.of("trade", eur(7)).over("2016"), "gazette"),
                figure("g", FigureReported.of("trade", eur(9)).over("2016"), "registry"),
                turn("a", "2014", Link.of(Relation.CAUSED_BY, "sale")));

        assertThat(told.permutations().map(DisputesTest::state).distinct()).hasSize(1);
    }

    private static DisputesState state(Seq<Report> told) {
        DisputesState[] state = new DisputesState[1];
        SPEC.given(told).then(it -> {
            state[0] = it;
        });
        return state[0];
    }

    @Test
    void money_that_cannot_be_compared_is_told_beside_what_stands() {
        Draft investment = report("mill").between("NO", "SE");
        SPEC.given(
                        investment
                                .of(InvestmentMade.of(Entity.of("NO"), Entity.of("SE"))
                                        .worth(Amount.eur(42)))
                                .on("2016")
                                .accordingTo("gazette", "2017"),
                        investment
                                .of(InvestmentMade.of(Entity.of("NO"), Entity.of("SE"))
                                        .worth(Amount.usd(46)))
                                .on("2016")
                                .accordingTo("registry", "2018"))
                .then(state -> {
                    assertThat(state.all())
                            .hasToString("Vector(mill amount: USD 46 according to registry,"
                                    + " beside it, not comparable, EUR 42 according to gazette)");
                    assertThat(state.all().single().fields().get("why")).contains("not comparable");
                });
    }

    @Test
    void values_of_one_name_are_told_apart_by_their_ids() {
        Names alike = entity -> entity.isCountryCode() ? entity.id() : "Acme";
        Report told = report("sale")
                .of(StakeAcquired.of(MILL).by(Entity.of("acme")))
                .between("NO", "SE")
                .on("2010")
                .accordingTo("gazette", "2015");
        Report rival = report("sale")
                .of(StakeAcquired.of(MILL).by(Entity.of("acme2")))
                .between("NO", "SE")
                .on("2010")
                .accordingTo("registry", "2014");

        SPEC.given(told, rival).then(state -> assertThat(state.fields().map(it -> it.sentence(alike)))
                .allSatisfy(it -> assertThat(it)
                        .endsWith("acquirer acme according to gazette, but acme2 according to registry")));
    }
}
