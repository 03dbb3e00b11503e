package io.entente.projections.loans;

import static io.entente.event.Amount.eur;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Amount;
import io.entente.event.ContextNoted;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.InvestmentCancelled;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.LoanAgreed;
import io.entente.event.LoanDisbursed;
import io.entente.event.LoanRepaid;
import io.entente.event.Names;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.Measure;
import io.entente.projection.ProjectionSpec;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LoansTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final ProjectionSpec<LoansState> SPEC = ProjectionSpec.of(new Loans());
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");
    private static final Names NAMES = entity -> entity.equals(CHINA) ? "China" : "Serbia";

    private static Report on(String date, String id, Development development, Link... links) {
        return report(id)
                .of(development)
                .between("CN", "RS")
                .on(date)
                .accordingTo(GAZETTE)
                .linked(links);
    }

    private static LoanAgreed agreed() {
        return LoanAgreed.of(CHINA, SERBIA);
    }

    private static LoanDisbursed paidOut() {
        return LoanDisbursed.of(CHINA, SERBIA);
    }

    private static LoanRepaid paidBack() {
        return LoanRepaid.of(CHINA, SERBIA);
    }

    private static void tells(ProjectionSpec<LoansState> given, String... told) {
        given.when("2020-01-01").then(state -> assertThat(state.all().map(it -> it.sentence(NAMES)))
                .containsExactly(told));
    }

    private static void doesNotFit(ProjectionSpec<LoansState> given, String... told) {
        given.when("2020-01-01")
                .then(state -> assertThat(new Loans().anomalies(state).map(it -> it.message(NAMES::nameOf)))
                        .containsExactly(told));
    }

    @Test
    void what_is_called_off_is_taken_off_the_loan() {
        Report loan = on("2010", "a", agreed().worth(eur(170)));
        Report part = on("2011", "b", paidOut().worth(eur(50)));
        Link cancels = Link.of(Link.Relation.CANCELS, "a");
        ProjectionSpec<LoansState> given = SPEC.given(
                loan,
                part,
                on("2014", "off", InvestmentCancelled.of(CHINA, SERBIA).worth(eur(100)), cancels));

        tells(given, "China to Serbia: EUR 70 agreed (1 cancellation taken off), EUR 50 paid out");
        given.when("2020-01-01").then(state -> {
            assertThat(state.all().single().fields().get("cancelled")).containsExactly(1);
            assertThat(state.all().single().evidence().mkString(" ")).isEqualTo("a b off");
        });
        tells(
                SPEC.given(loan, on("2014", "off", new ContextNoted("it is off"), cancels)),
                "China to Serbia: EUR 0 agreed (1 cancellation taken off)");
        doesNotFit(
                SPEC.given(
                        loan,
                        on("2014", "off", InvestmentCancelled.of(CHINA, SERBIA).worth(eur(200)), cancels)),
                "off cancels more (EUR 200) than a tells (EUR 170)");
    }

    @Test
    void what_is_agreed_paid_out_and_paid_back_is_told_apart() {
        ProjectionSpec<LoansState> given = SPEC.given(
                on("2010", "a", agreed().worth(eur(170).atMost())),
                on("2012", "b", paidOut().worth(eur(50))),
                on("2013", "c", paidOut().worth(eur(35).about())),
                on("2020", "d", paidBack().worth(eur(10))));

        tells(given, "China to Serbia: at most EUR 170 agreed, about EUR 85 paid out");
        given.when("2021-01-01").then(state -> {
            Lending lending = state.all().single();
            assertThat(lending.sentence(NAMES))
                    .isEqualTo("China to Serbia: at most EUR 170 agreed, about EUR 85 paid out, EUR 10 paid back");
            assertThat(lending.evidence().map(Object::toString)).containsExactly("a", "b", "c", "d");
            assertThat(lending.fields().get("repaid").map(Measure.class::cast).map(Measure::toString))
                    .containsExactly("EUR 10");
        });
    }

    @Test
    void money_lent_the_other_way_or_in_other_money_stands_on_its_own() {
        tells(
                SPEC.given(
                        on("2010", "a", agreed().worth(eur(170))),
                        on("2010", "b", agreed().worth(Amount.usd(20))),
                        on("2010", "c", agreed().worth(eur(7).inPricesOf("constant EUR 2010"))),
                        on("2010", "d", LoanAgreed.of(SERBIA, CHINA).worth(eur(1)))),
                "China to Serbia: EUR 170 agreed",
                "China to Serbia: USD 20 agreed",
                "China to Serbia: EUR 7 (constant EUR 2010) agreed",
                "Serbia to China: EUR 1 agreed");
    }

    @Test
    void loans_of_unknown_size_are_counted() {
        ProjectionSpec<LoansState> given = SPEC.given(
                on("2010", "a", agreed().worth(eur(170))),
                on("undated", "b", agreed()),
                on("2012", "c", paidOut()),
                on("2013", "d", paidOut()));

        tells(
                given,
                "China to Serbia: an unknown sum agreed, 2 unknown sums paid out",
                "China to Serbia: EUR 170 agreed");
        given.when("2020-01-01").then(state -> assertThat(state.all()
                        .head()
                        .fields()
                        .filterKeys(it -> it.endsWith("OfUnknownSize"))
                        .values())
                .containsExactly(Option.some(1), Option.some(2), Option.none()));
    }

    @Test
    void a_tranche_that_is_part_of_another_payment_is_left_out() {
        tells(
                SPEC.given(
                        on("2010", "agreed", agreed().worth(eur(170))),
                        on("2012", "paid", paidOut().worth(eur(85)), Link.of(Relation.PART_OF, "agreed")),
                        on("2012", "tranche", paidOut().worth(eur(20)), Link.of(Relation.PART_OF, "paid"))),
                "China to Serbia: EUR 170 agreed, EUR 85 paid out (1 part left out, counted with the whole)");
    }

    @Test
    void a_correction_is_added_as_it_is() {
        tells(
                SPEC.given(
                        on("2012", "a", paidOut().worth(eur(85))),
                        on("2012", "b", paidOut().worth(eur(-5)))),
                "China to Serbia: EUR 80 paid out");
    }

    @Test
    void more_paid_back_than_paid_out_does_not_fit() {
        ProjectionSpec<LoansState> given = SPEC.given(
                on("2012", "a", paidOut().worth(eur(50).to(BigDecimal.valueOf(60)))),
                on("undated", "b", paidBack().worth(eur(61).atLeast())));

        doesNotFit(given, "Serbia pays back at least EUR 61 to China, more than the EUR 50 to 60 paid out");
        given.when("2020-01-01").then(state -> assertThat(
                        new Loans().anomalies(state).flatMap(Anomaly::evidence).map(Object::toString))
                .containsExactly("a", "b"));
    }

    @Test
    void what_sizes_leave_open_is_no_anomaly() {
        Report back = on("2015", "back", paidBack().worth(eur(61)));

        doesNotFit(SPEC.given(back));
        doesNotFit(SPEC.given(back, on("2012", "a", agreed().worth(eur(5)))));
        doesNotFit(SPEC.given(back, on("2012", "a", paidOut().worth(eur(60).about()))));
        doesNotFit(SPEC.given(back, on("2012", "a", paidOut().worth(eur(5).atLeast()))));
        doesNotFit(SPEC.given(back, on("2012", "a", paidOut().worth(eur(5))), on("2012", "b", paidOut())));
        doesNotFit(SPEC.given(
                back,
                on("2012", "a", paidOut().worth(eur(5))),
                on("2012", "b", paidOut().worth(Amount.usd(90)))));
        doesNotFit(SPEC.given(
                on("2012", "a", paidOut().worth(eur(5))),
                on("2015", "b", paidBack().worth(eur(61).atMost()))));
        doesNotFit(SPEC.given(on("2012", "a", paidOut().worth(eur(5))), on("2015", "b", paidBack())));
    }

    @Test
    void what_is_paid_out_later_the_same_year_settles_it() {
        ProjectionSpec<LoansState> given = SPEC.given(
                on("2015-03", "back", paidBack().worth(eur(61))),
                on("2014", "first", paidOut().worth(eur(5))),
                on("2015", "second", paidOut().worth(eur(60))));
        LoansState[] states = new LoansState[2];

        given.when("2015-06-30").then(state -> states[0] = state);
        given.asked(view -> view.at("2015-06-30").possible()).then(state -> states[1] = state);

        assertThat(new Loans().anomalies(states[0])).hasSize(1);
        assertThat(Anomaly.remaining(new Loans().anomalies(states[0]), new Loans().anomalies(states[1])))
                .isEmpty();
    }

    @Test
    void a_planned_loan_is_none_and_a_denied_one_neither() {
        tells(SPEC.given(
                report("a").of(agreed()).between("CN", "RS").plannedFor("2015").accordingTo(GAZETTE),
                report("b").of(agreed()).between("CN", "RS").deniedFor("2015").accordingTo(GAZETTE)));
    }

    @Test
    void a_state_is_told_by_ids() {
        SPEC.given(on("2012", "a", paidOut().worth(eur(85)))).when("2020-01-01").then(state -> assertThat(state)
                .hasToString("Loans(CN to RS: EUR 85 paid out [a])"));
    }
}
