package io.entente.projections.figures;

import static io.entente.event.Amount.eur;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Amount;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.InvestmentCancelled;
import io.entente.event.InvestmentMade;
import io.entente.event.InvestmentPledged;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.event.StakeAcquired;
import io.entente.event.TurningPointDeclared;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Measure;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2019");
    private static final ProjectionSpec<FiguresState> SPEC = ProjectionSpec.of(new Figures());
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");
    private static final Entity MILL = Entity.of("mill");
    private static final String ADDS_UP = " (investments and stakes told one by one, whoever paid, add up to %s)";

    private static Report on(String date, String id, Development development, Link... links) {
        return report(id)
                .of(development)
                .between("CN", "RS")
                .on(date)
                .accordingTo(GAZETTE)
                .linked(links);
    }

    private static Development made(Amount amount) {
        return InvestmentMade.of(CHINA, SERBIA).worth(amount);
    }

    private static FigureReported figure(Amount amount) {
        return FigureReported.of("investment", amount);
    }

    private static Report stated(String date) {
        return on(date, "figure", figure(eur(18)));
    }

    private static void tells(ProjectionSpec<FiguresState> given, String... told) {
        given.when("2030-01-01").then(state -> assertThat(state.all().map(it -> it.sentence(Names.IDS)))
                .containsExactly(told));
    }

    @Test
    void a_figure_stands_beside_what_investments_and_prices_of_its_currency_add_up_to() {
        SPEC.given(
                        stated("2018"),
                        on("2015", "a", made(eur(10).about())),
                        on("2016", "b", StakeAcquired.of(MILL).by(CHINA).at(eur(4))),
                        on("2016", "c", made(Amount.usd(7))),
                        on("2016", "d", made(eur(7).inPricesOf("constant EUR 2010"))),
                        on("2016", "e", InvestmentPledged.of(CHINA, SERBIA).worth(eur(300))))
                .when("2030-01-01")
                .then(state -> {
                    Figure figure = state.all().single();
                    assertThat(figure.sentence(Names.IDS))
                            .isEqualTo("the figure for investment is put at EUR 18"
                                    + ADDS_UP.formatted("about EUR 14, and USD 7 in other money"));
                    assertThat(figure.fields()
                                    .get("ledgerSum")
                                    .map(Measure.class::cast)
                                    .map(Measure::toString))
                            .containsExactly("about EUR 14");
                    assertThat(figure.evidence().map(Object::toString)).containsExactly("a", "b", "c", "figure");
                });
    }

    @Test
    void where_there_is_nothing_in_its_currency_what_there_is_stands_beside_it() {
        tells(
                SPEC.given(stated("2018"), on("2015", "a", made(Amount.usd(7)))),
                "the figure for investment is put at EUR 18" + ADDS_UP.formatted("USD 7 in other money"));
        tells(
                SPEC.given(stated("2018"), on("2015", "a", InvestmentMade.of(CHINA, SERBIA))),
                "the figure for investment is put at EUR 18");
        tells(
                SPEC.given(
                        on("2018", "jobs", FigureReported.of("jobs", 12)),
                        on("2018", "real", figure(eur(18).inPricesOf("constant EUR 2010"))),
                        on("2015", "a", made(eur(7))),
                        on("2015", "b", made(eur(7).inPricesOf("constant EUR 2010")))),
                "the figure for jobs is put at 12",
                "the figure for investment is put at EUR 18 (constant EUR 2010)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010 | EUR 5",
                "2015-12-31 | EUR 5",
                "2009-12 | ",
                "2016 | ",
                "2015/2016 | at most EUR 5",
                "[2009..2010] | at most EUR 5",
                "undated | at most EUR 5",
                "2011/2012 | EUR 5"
            })
    void within_its_period_counts_and_what_may_be_within_as_far_as_it_may(String date, String sum) {
        Report figure = on("2018", "figure", figure(eur(18)).over("2010/2015"));
        String beside = sum == null ? "" : ADDS_UP.formatted(sum);

        tells(
                SPEC.given(figure, on(date, "a", made(eur(5)))),
                "the figure for investment is put at EUR 18 over 2010/2015" + beside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018 | 2018 | EUR 5",
                "2018-05-01 | 2018-05-02 | ",
                "2018-05-01 | 2018 | at most EUR 5",
                "undated | 2018 | EUR 5",
                "undated | 2020 | ",
                "undated | undated | EUR 5"
            })
    void without_a_period_all_up_to_when_it_was_stated_counts(String stated, String date, String sum) {
        String beside = sum == null ? "" : ADDS_UP.formatted(sum);

        tells(
                SPEC.given(stated(stated), on(date, "a", made(eur(5)))),
                "the figure for investment is put at EUR 18" + beside);
    }

    @Test
    void a_period_that_goes_on_ends_when_the_figure_was_stated() {
        tells(
                SPEC.given(
                        on("2018", "figure", figure(eur(18)).over("2013/..")),
                        on("2012", "a", made(eur(1))),
                        on("2013", "b", made(eur(2))),
                        on("2018", "c", made(eur(4))),
                        on("2019", "d", made(eur(8)))),
                "the figure for investment is put at EUR 18 over 2013/.." + ADDS_UP.formatted("EUR 6"));
    }

    @Test
    void a_part_whose_whole_counts_is_left_out() {
        tells(
                SPEC.given(
                        stated("2018"),
                        on("2015", "deal", StakeAcquired.of(MILL).by(CHINA).at(eur(4))),
                        on("2015", "a", made(eur(3)), Link.of(Relation.PART_OF, "deal")),
                        on("2015", "b", made(eur(9)), Link.of(Relation.PART_OF, "figure"))),
                "the figure for investment is put at EUR 18" + ADDS_UP.formatted("EUR 13"));
    }

    @Test
    void what_is_called_off_counts_until_it_is() {
        Report made = on("2015", "a", made(eur(10)));
        Report off = on("2017", "off", InvestmentCancelled.of(CHINA, SERBIA), Link.of(Relation.CANCELS, "a"));

        tells(
                SPEC.given(stated("2018"), made, off),
                "the figure for investment is put at EUR 18" + ADDS_UP.formatted("EUR 0"));
        tells(
                SPEC.given(stated("2016"), made, off),
                "the figure for investment is put at EUR 18" + ADDS_UP.formatted("EUR 10"));
    }

    @Test
    void two_figures_of_one_time_stand_each_on_its_own() {
        tells(
                SPEC.given(
                        stated("2018"),
                        on("2018", "dollars", figure(Amount.usd(10))),
                        on("2015", "a", made(eur(10))),
                        on("2015", "b", made(Amount.usd(3)))),
                "the figure for investment is put at USD 10" + ADDS_UP.formatted("USD 3, and EUR 10 in other money"),
                "the figure for investment is put at EUR 18" + ADDS_UP.formatted("EUR 10, and USD 3 in other money"));
    }

    @Test
    void a_figure_is_found_again_while_the_ledger_grows() {
        Seq<?>[] identities = new Seq<?>[2];
        Report investment = on("2015", "a", made(eur(10)));

        SPEC.given(stated("2018"))
                .when("2030-01-01")
                .then(state -> identities[0] = state.all().single().identity());
        SPEC.given(stated("2018"), investment)
                .when("2030-01-01")
                .then(state -> identities[1] = state.all().single().identity());

        assertThat(identities[0]).isEqualTo(identities[1]);
    }

    @Test
    void nothing_but_figures_is_told() {
        SPEC.given(on("2015", "a", made(eur(10)))).when("2030-01-01").then(state -> assertThat(state)
                .isEqualTo(FiguresState.EMPTY));
    }

    @Test
    void ten_thousand_reports_are_compared_in_time() {
        LocalDate first = LocalDate.of(2000, 1, 1);
        Seq<Report> many = Vector.range(0, 10_000).map(it -> {
            String day = first.plusDays(it).toString();
            return on(day, "i" + it, it % 2 == 0 ? made(eur(1)) : figure(eur(it)));
        });

        SPEC.given(many)
                .when("2030-01-01")
                .then(state -> assertThat(state.all().last().ledgerSum()).containsExactly(eur(5_000)));
    }

    @Test
    void a_part_that_is_certainly_within_counts_at_least_where_its_whole_may_be() {
        Report whole = on("2008/2014", "whole", made(eur(4000)));
        Report part = on("2013-09-24", "part", made(eur(1000)), Link.of(Relation.PART_OF, "whole"));
        Report figure = on("2015", "figure", figure(eur(3000)).over("2000/2013"));
        String told = "the figure for investment is put at EUR 3,000 over 2000/2013" + ADDS_UP;

        tells(SPEC.given(whole, part, figure), told.formatted("EUR 1,000 to 4,000"));
        tells(
                SPEC.given(
                        whole,
                        part,
                        figure,
                        on("2013-10-01", "back", made(eur(-100).to(BigDecimal.ZERO)))),
                told.formatted("EUR 900 to 4,000"));
        tells(
                SPEC.given(
                        whole,
                        part,
                        figure,
                        on(
                                "2013-12-01",
                                "off",
                                InvestmentCancelled.of(CHINA, SERBIA),
                                Link.of(Relation.CANCELS, "whole"))),
                told.formatted("EUR 0"));
    }

    @Test
    void what_any_development_calls_off_by_then_does_not_count() {
        Report off = on("2015-03", "off", TurningPointDeclared.of("all off"), Link.of(Relation.CANCELS, "a"));

        tells(
                SPEC.given(on("2014", "a", made(eur(5))), off, stated("2018")),
                "the figure for investment is put at EUR 18" + ADDS_UP.formatted("EUR 0"));
        tells(
                SPEC.given(
                        on("2014", "a", made(eur(5))),
                        off,
                        on("2015", "figure", figure(eur(18)).over("2010/2014"))),
                "the figure for investment is put at EUR 18 over 2010/2014" + ADDS_UP.formatted("EUR 5"));
    }
}
