package io.entente.projections.investment;

import static io.entente.event.Amount.eur;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Amount;
import io.entente.event.ArmsOrdered;
import io.entente.event.ContextNoted;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.InvestmentCancelled;
import io.entente.event.InvestmentMade;
import io.entente.event.InvestmentPledged;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.LoanAgreed;
import io.entente.event.Names;
import io.entente.event.Qualifier;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class InvestmentsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final Source REGISTRY = Source.of("registry", "Registry").published("2001");
    private static final ProjectionSpec<InvestmentState> SPEC = ProjectionSpec.of(new Investments());
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

    private static Development made(Amount amount) {
        return InvestmentMade.of(CHINA, SERBIA).worth(amount);
    }

    private static Development pledged(Amount amount) {
        return InvestmentPledged.of(CHINA, SERBIA).worth(amount);
    }

    private static Link cancels(String id) {
        return Link.of(Relation.CANCELS, id);
    }

    private static Link partOf(String id) {
        return Link.of(Relation.PART_OF, id);
    }

    private static Seq<String> told(Seq<? extends Item> items) {
        return items.map(it -> it.sentence(NAMES));
    }

    private static void check(
            ProjectionSpec<InvestmentState> given,
            Function<InvestmentState, Seq<? extends Item>> section,
            String... told) {
        given.when("2020-01-01")
                .then(state -> assertThat(told(section.apply(state))).containsExactly(told));
    }

    @Test
    void an_approximate_investment_makes_the_sum_approximate() {
        SPEC.given(on("2015", "a", made(eur(40))), on("2016", "b", made(eur(2).about())))
                .when("2020-01-01")
                .then(state -> {
                    Total total = state.made().single();
                    assertThat(total.sentence(NAMES)).isEqualTo("about EUR 42 in Serbia");
                    assertThat(total.amount().map(Amount::qualifier)).containsExactly(Qualifier.ABOUT);
                    assertThat(total.evidence().map(Object::toString)).containsExactly("a", "b");
                });
    }

    @Test
    void floors_ceilings_and_bands_are_one_total_with_a_low_and_a_high_end() {
        check(
                SPEC.given(
                        on("2015", "a", made(eur(40))),
                        on("2015", "b", made(eur(10).to(BigDecimal.valueOf(20)))),
                        on("2015", "c", made(eur(5).atMost()))),
                InvestmentState::made,
                "EUR 50 to 65 in Serbia");
        check(
                SPEC.given(on("2015", "a", made(eur(40).about())), on("2015", "b", made(eur(10).atLeast()))),
                InvestmentState::made,
                "at least EUR 46 in Serbia");
        check(
                SPEC.given(on("2015", "a", pledged(eur(300).atMost())), on("2015", "b", pledged(eur(5).atMost()))),
                InvestmentState::pledged,
                "at most EUR 305 in Serbia");
    }

    @Test
    void unlike_money_and_unknown_sums_stand_side_by_side() {
        check(
                SPEC.given(
                        on("2015", "a", made(eur(40))),
                        on("2015", "b", made(Amount.usd(40))),
                        on("2015", "c", made(eur(40).inPricesOf("constant EUR 2010"))),
                        on("2015", "d", made(eur(2).inPricesOf("Constant EUR 2010"))),
                        on("2015", "e", InvestmentMade.of(CHINA, SERBIA)),
                        on("2015", "f", InvestmentMade.of(CHINA, SERBIA))),
                InvestmentState::made,
                "EUR 40 in Serbia",
                "USD 40 in Serbia",
                "EUR 42 (Constant EUR 2010) in Serbia",
                "2 unknown sums in Serbia");
    }

    @Test
    void how_many_sums_are_unknown_is_told_of_these_alone() {
        SPEC.given(on("2015", "a", made(eur(40))), on("2016", "b", InvestmentMade.of(CHINA, SERBIA)))
                .when("2020-01-01")
                .then(state -> assertThat(state.made()
                                .map(it -> it.fields().get("ofUnknownSize").get()))
                        .containsExactly(Option.none(), Option.some(1)));
    }

    @Test
    void what_each_puts_into_the_other_is_not_one_sum() {
        check(
                SPEC.given(
                        on("2015", "a", made(eur(40))),
                        on("2015", "b", InvestmentMade.of(SERBIA, CHINA).worth(eur(2)))),
                InvestmentState::made,
                "EUR 40 in Serbia",
                "EUR 2 in China");
    }

    @Test
    void a_pledge_is_never_money_invested() {
        SPEC.given(on("2015", "a", pledged(eur(300).atMost())))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(state.made()).isEmpty();
                    assertThat(told(state.pledged())).containsExactly("at most EUR 300 in Serbia");
                });
    }

    @Test
    void a_part_is_left_out_where_its_whole_counts_in_the_same_total() {
        Report whole = on("2014", "whole", made(eur(300)));
        Report part = on("2016", "part", made(eur(100)), partOf("whole"));

        SPEC.given(whole, part).when("2020-01-01").then(state -> {
            Total total = state.made().single();
            assertThat(total.sentence(NAMES)).isEqualTo("EUR 300 in Serbia (1 part left out, counted with the whole)");
            assertThat(total.fields().get("partsLeftOut")).containsExactly(1);
            assertThat(total.evidence().map(Object::toString)).containsExactly("part", "whole");
        });
        check(SPEC.given(part), InvestmentState::made, "EUR 100 in Serbia");
    }

    @Test
    void what_is_made_of_a_pledge_is_no_part_of_a_total_of_pledges() {
        SPEC.given(on("2014", "pledge", pledged(eur(300))), on("2016", "part", made(eur(100)), partOf("pledge")))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(told(state.made())).containsExactly("EUR 100 in Serbia");
                    assertThat(told(state.pledged())).containsExactly("EUR 300 in Serbia");
                });
    }

    @Test
    void a_part_counts_until_its_whole_has_certainly_been_made() {
        ProjectionSpec<InvestmentState> given = SPEC.given(
                on("2012", "part", made(eur(100)), partOf("whole")), on("2010/2015", "whole", made(eur(300))));

        given.when("2013-01-01").then(state -> assertThat(told(state.made())).containsExactly("EUR 100 in Serbia"));
        given.asked(view -> view.at("2013-01-01").possible()).then(state -> assertThat(told(state.made()))
                .containsExactly("EUR 300 in Serbia (1 part left out, counted with the whole)"));
    }

    @Test
    void what_is_taken_back_is_added_as_it_is() {
        check(
                SPEC.given(on("2015", "a", made(eur(40))), on("2016", "b", made(eur(-50)))),
                InvestmentState::made,
                "EUR -10 in Serbia");
        check(
                SPEC.given(on("2015", "a", made(eur(40).about())), on("2016", "b", made(eur(-5)))),
                InvestmentState::made,
                "about EUR 35 in Serbia");
    }

    @Test
    void a_cancellation_takes_its_pledge_out_of_the_total() {
        Report pledge = on("2015", "a", pledged(eur(300)));
        Report other = on("undated", "b", pledged(eur(5)));
        Development cancelled = InvestmentCancelled.of(CHINA, SERBIA);

        SPEC.given(pledge, other, on("2016", "c", cancelled, cancels("a")))
                .when("2020-01-01")
                .then(state -> {
                    Total total = state.pledged().single();
                    assertThat(total.sentence(NAMES)).isEqualTo("EUR 5 in Serbia (1 cancellation taken off)");
                    assertThat(total.fields().get("cancelled")).containsExactly(1);
                    assertThat(total.fields()
                                    .get("total")
                                    .map(Measure.class::cast)
                                    .map(Measure::toString))
                            .containsExactly("EUR 5");
                    assertThat(total.evidence().map(Object::toString)).containsExactly("a", "b", "c");
                    assertThat(state.cancelled()).isEmpty();
                });
    }

    @Test
    void a_cancelled_amount_smaller_than_the_whole_takes_only_that_much() {
        Development cancelled = InvestmentCancelled.of(CHINA, SERBIA).worth(eur(100));

        check(
                SPEC.given(on("2015", "a", pledged(eur(300))), on("2016", "c", cancelled, cancels("a"))),
                InvestmentState::pledged,
                "EUR 200 in Serbia (1 cancellation taken off)");
    }

    @Test
    void a_cancellation_of_nothing_known_is_told_and_taken_off_nothing() {
        Development cancelled = InvestmentCancelled.of(CHINA, SERBIA).worth(eur(100));

        SPEC.given(
                        on("2015", "a", pledged(eur(300))),
                        on("2016", "b", cancelled, cancels("unheard-of")),
                        on("undated", "c", InvestmentCancelled.of(CHINA, SERBIA).in("mining")))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(told(state.pledged())).containsExactly("EUR 300 in Serbia");
                    assertThat(told(state.cancelled()))
                            .containsExactlyInAnyOrder(
                                    "China cancels an investment of EUR 100 in Serbia, taken off nothing",
                                    "China cancels an investment of an unknown sum in Serbia: mining, taken off nothing");
                });
    }

    @Test
    void a_cancellation_of_what_is_no_investment_says_what_it_names() {
        Development cancelled = InvestmentCancelled.of(CHINA, SERBIA).worth(eur(100));

        SPEC.given(
                        on("2015", "loan", LoanAgreed.of(CHINA, SERBIA).worth(eur(100))),
                        on("2015", "order", ArmsOrdered.of("HQ-22", CHINA, SERBIA)),
                        on("2016", "b", cancelled, cancels("loan")),
                        on("2017", "c", cancelled, cancels("order"), cancels("unheard-of")))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(told(state.cancelled()))
                            .containsExactly(
                                    "China cancels an investment of EUR 100 in Serbia, which calls off what is no investment:"
                                            + " a loan of China to Serbia is agreed: EUR 100 (taken off the loan)",
                                    "China cancels an investment of EUR 100 in Serbia, which calls off what is no investment:"
                                            + " Serbia orders HQ-22 from China (taken off nothing)");
                    assertThat(state.cancelled().map(it -> it.evidence().mkString(" ")))
                            .containsExactly("b loan", "c order");
                });
    }

    @Test
    void what_a_development_of_another_kind_calls_off_is_taken_off_whole() {
        check(
                SPEC.given(
                        on("2015", "a", pledged(eur(300))),
                        on("2016", "b", new ContextNoted("All is off"), cancels("a"), cancels("unheard-of")),
                        on("2017", "c", made(eur(5)), cancels("unheard-of"))),
                InvestmentState::pledged,
                "EUR 0 in Serbia (1 cancellation taken off)");
    }

    @Test
    void a_cancellation_that_is_denied_or_planned_or_only_possible_takes_off_nothing() {
        Report pledge = on("2015", "a", pledged(eur(300)));
        Development cancelled = InvestmentCancelled.of(CHINA, SERBIA);
        Report possible = on("2016/2025", "c", cancelled, cancels("a"));
        Report planned = report("c")
                .of(cancelled)
                .between("CN", "RS")
                .plannedFor("2016")
                .accordingTo(GAZETTE)
                .linked(cancels("a"));
        Report denied = report("c")
                .of(cancelled)
                .between("CN", "RS")
                .deniedFor("2016")
                .accordingTo(GAZETTE)
                .linked(cancels("a"));

        Vector.of(possible, planned, denied)
                .forEach(it -> check(SPEC.given(pledge, it), InvestmentState::pledged, "EUR 300 in Serbia"));
        SPEC.given(pledge, possible)
                .asked(view -> view.at("2020-01-01").possible())
                .then(state -> assertThat(told(state.pledged()))
                        .containsExactly("EUR 0 in Serbia (1 cancellation taken off)"));
    }

    @Test
    void of_two_sources_that_contradict_the_later_word_counts_once() {
        Report other =
                report("a").of(made(eur(70))).between("CN", "RS").on("2015").accordingTo(REGISTRY);

        check(SPEC.given(on("2015", "a", made(eur(40))), other), InvestmentState::made, "EUR 70 in Serbia");
    }

    @Test
    void investments_that_are_parts_of_each_other_all_count_and_do_not_fit() {
        SPEC.given(on("2015", "a", made(eur(1)), partOf("b")), on("2015", "b", made(eur(2)), partOf("a")))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(told(state.made())).containsExactly("EUR 3 in Serbia");
                    assertThat(new Investments().anomalies(state).map(Anomaly::message))
                            .containsExactly(
                                    "a, b: each is told to be part of itself, by way of the others, and counts as part of none of them");
                });
    }

    @Test
    void a_total_is_found_again_while_it_changes() {
        Report first = on("2015", "a", made(eur(40)));
        Report second = on("2016", "b", made(eur(2).about()));
        Seq<?>[] identities = new Seq<?>[2];

        SPEC.given(first)
                .when("2020-01-01")
                .then(state -> identities[0] = state.made().single().identity());
        SPEC.given(first, second)
                .when("2020-01-01")
                .then(state -> identities[1] = state.made().single().identity());

        assertThat(identities[0]).isEqualTo(identities[1]);
    }

    @Test
    void ten_thousand_investments_are_added_up_at_once() {
        Seq<Report> many = Vector.range(0, 10_000)
                .map(it -> on(it % 2 == 0 ? "2015" : "undated", "i" + it, made(eur(1)), partOf("i" + it / 2)));

        SPEC.given(many).when("2020-01-01").then(state -> assertThat(told(state.made()))
                .containsExactly("EUR 1 in Serbia (9999 parts left out, counted with the whole)"));
    }
}
