package io.entente.state;

import static io.entente.event.Amount.eur;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Amount;
import io.entente.event.Entity;
import io.entente.event.InvestmentCancelled;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Sum;
import io.entente.event.TurningPointDeclared;
import io.entente.history.Occurrence;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.Projection;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a ledger counts, over the links that a journal has. */
class LedgerTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final ProjectionSpec<Ledger<Entity>> SPEC = ProjectionSpec.of(new Money());
    private static final Entity JAPAN = Entity.of("JP");
    private static final Entity CHILE = Entity.of("CL");

    /** Money put into each host. */
    private record Money() implements Projection<Ledger<Entity>> {

        @Override
        public Ledger<Entity> initial() {
            return Ledger.empty();
        }

        @Override
        public Ledger<Entity> evolve(Ledger<Entity> ledger, Occurrence occurrence) {
            return switch (occurrence.development()) {
                case InvestmentMade it -> ledger.entered(it.host(), it.amount().map(Sum::of), occurrence);
                case InvestmentCancelled it -> ledger.cancelled(it.amount().map(Sum::of), occurrence);
                default -> ledger.noted(occurrence).calledOff(occurrence);
            };
        }
    }

    private static Report told(String id, Option<Amount> amount, Link... links) {
        InvestmentMade made = InvestmentMade.of(JAPAN, CHILE);
        return on(id, amount.map(made::worth).getOrElse(made), links);
    }

    private static Report told(String id, Amount amount, Link... links) {
        return told(id, Option.some(amount), links);
    }

    private static Report cancelled(String id, Option<Amount> amount, String... targets) {
        InvestmentCancelled it = InvestmentCancelled.of(JAPAN, CHILE);
        return on(
                id,
                amount.map(it::worth).getOrElse(it),
                Array.of(targets).map(to -> Link.of(Relation.CANCELS, to)).toJavaArray(Link[]::new));
    }

    private static Report cancelled(String id, String... targets) {
        return cancelled(id, Option.none(), targets);
    }

    private static Report cancelled(String id, Amount amount, String... targets) {
        return cancelled(id, Option.some(amount), targets);
    }

    private static Report on(String id, io.entente.event.Development development, Link... links) {
        return report(id)
                .of(development)
                .between("CL", "JP")
                .on("2015")
                .accordingTo(GAZETTE)
                .linked(links);
    }

    private static Link partOf(String whole) {
        return Link.of(Relation.PART_OF, whole);
    }

    private static <T> void check(ProjectionSpec<Ledger<Entity>> spec, Function<Ledger<Entity>, T> what, T expected) {
        spec.when("2020-01-01").then(ledger -> assertThat(what.apply(ledger)).isEqualTo(expected));
    }

    /** Each balance, with what was left out or taken off, and its evidence. */
    private static void comesTo(ProjectionSpec<Ledger<Entity>> spec, String... balances) {
        check(
                spec,
                ledger -> ledger.balances()
                        .map(it -> it + it.remarks() + it.evidence().mkString(" [", " ", "]"))
                        .toJavaList(),
                Array.of(balances).toJavaList());
    }

    @Test
    void a_part_counts_only_where_its_whole_does_not() {
        Report whole = told("whole", eur(300));
        Report part = told("part", eur(100), partOf("whole"));

        comesTo(SPEC.given(whole, part), "EUR 300 (1 part left out, counted with the whole) [part whole]");
        comesTo(SPEC.given(part), "EUR 100 [part]");
    }

    @Test
    void a_part_of_a_whole_in_other_money_or_of_another_account_counts() {
        comesTo(
                SPEC.given(told("part", eur(100), partOf("whole")), told("whole", Amount.usd(300))),
                "EUR 100 [part]",
                "USD 300 [whole]");
        comesTo(
                SPEC.given(
                        told("part", eur(100), partOf("whole")),
                        on("whole", InvestmentMade.of(CHILE, JAPAN).worth(eur(300)))),
                "EUR 100 [part]",
                "EUR 300 [whole]");
    }

    @Test
    void a_part_of_a_part_of_anything_is_a_part() {
        comesTo(
                SPEC.given(
                        told("a", eur(100), partOf("b")),
                        told("b", Amount.usd(120), partOf("c")),
                        on("c", TurningPointDeclared.of("a programme"), partOf("d")),
                        told("d", eur(300))),
                "EUR 300 (1 part left out, counted with the whole) [a b c d]",
                "USD 120 [b]");
    }

    @Test
    void a_part_of_unknown_size_is_left_out_of_the_whole_whatever_its_money() {
        comesTo(
                SPEC.given(told("part", Option.none(), partOf("whole")), told("whole", eur(300))),
                "EUR 300 (1 part left out, counted with the whole) [part whole]");
        comesTo(
                SPEC.given(told("part", eur(100), partOf("whole")), told("whole", Option.none())),
                "EUR 100 [part]",
                "an unknown sum [whole]");
        comesTo(
                SPEC.given(told("part", Option.none(), partOf("whole")), told("whole", Option.none())),
                "an unknown sum (1 part left out, counted with the whole) [part whole]");
    }

    @Test
    void a_whole_goes_by_any_of_its_ids() {
        comesTo(
                SPEC.given(
                        told("part", eur(100), partOf("other")),
                        told("whole", eur(300)),
                        SameAs.of("whole", "other").accordingTo("gazette", "2000")),
                "EUR 300 (1 part left out, counted with the whole) [other part]");
    }

    @Test
    void links_in_a_circle_say_nothing_and_are_told() {
        ProjectionSpec<Ledger<Entity>> circle = SPEC.given(
                told("a", eur(1), partOf("b")),
                told("b", eur(2), partOf("a")),
                told("below", eur(1), partOf("a")),
                told("itself", eur(8), partOf("itself")));

        comesTo(circle, "EUR 11 (1 part left out, counted with the whole) [a b below itself]");
        check(
                circle,
                ledger -> ledger.anomalies().map(Anomaly::message),
                Array.of(
                                "a, b: each is told to be part of itself, by way of the others, and counts as part of none of them")
                        .toVector());
    }

    @Test
    void what_is_called_off_is_taken_off_and_no_more_than_that() {
        Report pledge = told("p", eur(300));
        Report other = told("q", eur(50));

        comesTo(SPEC.given(pledge, other, cancelled("x", "p")), "EUR 50 (1 cancellation taken off) [p q x]");
        comesTo(SPEC.given(pledge, cancelled("x", "p")), "EUR 0 (1 cancellation taken off) [p x]");
        comesTo(SPEC.given(pledge, other, cancelled("x", eur(100), "p")), "EUR 250 (1 cancellation taken off) [p q x]");
        comesTo(SPEC.given(pledge, other, cancelled("x", eur(500), "p")), "EUR 50 (1 cancellation taken off) [p q x]");
        comesTo(
                SPEC.given(pledge, cancelled("x", eur(100), "p"), cancelled("y", eur(150), "p")),
                "EUR 50 (2 cancellations taken off) [p x y]");
    }

    @Test
    void the_same_rounded_words_call_off_all_of_it() {
        comesTo(
                SPEC.given(told("p", eur(300).about()), cancelled("x", eur(300).about(), "p")),
                "EUR 0 (1 cancellation taken off) [p x]");
    }

    @Test
    void other_words_call_off_what_lies_between_the_ends_however_close_they_are() {
        Report about = told("p", eur(6000).about());
        String left = " (1 cancellation taken off) [p x]";

        comesTo(SPEC.given(about, cancelled("x", eur(4800).about(), "p")), "EUR 120 to 2,280" + left);
        comesTo(SPEC.given(about, cancelled("x", eur(5000).about(), "p")), "at most EUR 2,100" + left);
        comesTo(SPEC.given(about, cancelled("x", eur(6000), "p")), "at most EUR 600" + left);
        comesTo(SPEC.given(about, cancelled("x", eur(5000).atLeast(), "p")), "at most EUR 1,600" + left);
        comesTo(SPEC.given(about, cancelled("x", eur(5000).atMost(), "p")), "EUR 400 to 6,600" + left);
        comesTo(SPEC.given(about, cancelled("x", eur(7000), "p")), "EUR 0" + left);
        comesTo(SPEC.given(told("p", eur(6000)), cancelled("x", eur(6000).about(), "p")), "at most EUR 600" + left);
    }

    @Test
    void what_is_called_off_of_a_ceiling_or_in_other_money_leaves_its_ends_open() {
        comesTo(
                SPEC.given(told("p", eur(300).atMost()), cancelled("x", eur(100), "p")),
                "at most EUR 200 (1 cancellation taken off) [p x]");
        comesTo(
                SPEC.given(told("p", eur(300)), cancelled("x", Amount.usd(100), "p")),
                "at most EUR 300 (1 cancellation taken off) [p x]");
    }

    @Test
    void one_cancellation_of_several_takes_off_all_or_leaves_open_how_much_of_each() {
        Report p = told("p", eur(300));
        Report q = told("q", eur(200));

        comesTo(SPEC.given(p, q, cancelled("x", eur(500), "p", "q")), "EUR 0 (1 cancellation taken off) [p q x]");
        comesTo(
                SPEC.given(p, q, cancelled("x", eur(100), "p", "q")),
                "EUR 300 to 500 (1 cancellation taken off) [p q x]");
        comesTo(
                SPEC.given(p, q, cancelled("x", eur(400), "p", "q")),
                "at most EUR 200 (1 cancellation taken off) [p q x]");
        comesTo(SPEC.given(p, q, cancelled("x", eur(600), "p", "q")), "EUR 0 (1 cancellation taken off) [p q x]");
        comesTo(
                SPEC.given(p, cancelled("x", eur(100), "p", "filed-elsewhere")),
                "EUR 200 to 300 (1 cancellation taken off) [p x]");
    }

    @Test
    void what_is_called_off_of_unknown_size_no_longer_counts_unless_only_a_part_of_it_is() {
        comesTo(
                SPEC.given(told("p", Option.none()), cancelled("x", "p")),
                "0 unknown sums (1 cancellation taken off) [p x]");
        comesTo(
                SPEC.given(told("p", Option.none()), cancelled("x", eur(5), "p")),
                "an unknown sum (1 cancellation taken off) [p x]");
    }

    @Test
    void what_is_called_off_of_a_part_is_taken_off_its_whole_unless_that_is_called_off() {
        Report whole = told("whole", eur(300));
        Report part = told("part", eur(100), partOf("whole"));
        String left = " (1 part left out, counted with the whole; %s taken off) [part whole %s]";

        comesTo(SPEC.given(whole, part, cancelled("x", "part")), "EUR 200" + left.formatted("1 cancellation", "x"));
        comesTo(
                SPEC.given(whole, part, cancelled("x", eur(60), "part"), cancelled("y", eur(70), "part")),
                "EUR 200" + left.formatted("2 cancellations", "x y"));
        comesTo(
                SPEC.given(whole, part, cancelled("x", eur(250), "part")),
                "EUR 200" + left.formatted("1 cancellation", "x"));
        comesTo(
                SPEC.given(whole, part, cancelled("x", "part"), cancelled("y", "whole")),
                "EUR 0" + left.formatted("2 cancellations", "x y"));
        comesTo(
                SPEC.given(whole, told("part", Option.none(), partOf("whole")), cancelled("x", "part")),
                "at most EUR 300" + left.formatted("1 cancellation", "x"));
    }

    @Test
    void a_cancellation_of_nothing_that_is_entered_is_taken_off_nowhere() {
        ProjectionSpec<Ledger<Entity>> given =
                SPEC.given(told("p", eur(300)), cancelled("x", "unheard-of"), cancelled("y"));

        comesTo(given, "EUR 300 [p]");
        check(given, ledger -> ledger.unmatched().map(it -> it.id().value()).toJavaList(), java.util.List.of("x", "y"));
    }

    @Test
    void a_development_of_any_kind_calls_off_all_that_its_links_lead_to() {
        comesTo(
                SPEC.given(
                        told("p", eur(300)),
                        told("q", eur(50)),
                        on("x", TurningPointDeclared.of("all is off"), Link.of(Relation.CANCELS, "p"))),
                "EUR 50 (1 cancellation taken off) [p q x]");
    }

    @Test
    void a_correction_is_added_as_it_is() {
        comesTo(SPEC.given(told("p", eur(300)), told("q", eur(-20))), "EUR 280 [p q]");
    }

    @Test
    void a_long_chain_of_parts_and_many_entries_are_added_up_at_once() {
        int count = 10_000;
        Seq<Report> chain = Array.range(0, count)
                .map(it -> it == 0 ? told("i0", eur(1)) : told("i" + it, eur(1), partOf("i" + (it - 1))));

        SPEC.given(chain).when("2020-01-01").then(ledger -> {
            assertThat(ledger.balances().single().partsLeftOut()).isEqualTo(count - 1);
            assertThat(ledger.balances().single().sum().flatMap(Sum::most)).containsExactly(BigDecimal.ONE);
        });
    }

    @Test
    void a_part_larger_than_its_whole_and_a_cancellation_of_more_than_there_is_cannot_be_squared() {
        check(
                SPEC.given(
                        told("whole", eur(100)),
                        told("part", eur(500), partOf("whole")),
                        told("rounded", eur(100).about(), partOf("whole")),
                        told("pledge", eur(10)),
                        cancelled("off", Option.some(eur(30)), "pledge"),
                        cancelled("several", Option.some(eur(300)), "pledge", "whole")),
                ledger -> ledger.anomalies().map(Anomaly::message),
                Array.of(
                                "part (EUR 500) is told to be a part of whole, which is less (EUR 100)",
                                "off cancels more (EUR 30) than pledge tells (EUR 10)")
                        .toVector());
    }

    @Test
    void cancellations_that_are_each_no_more_than_there_is_but_together_are_cannot_be_squared() {
        check(
                SPEC.given(
                        told("made", eur(100)),
                        cancelled("off-1", eur(80), "made"),
                        cancelled("off-2", eur(80), "made"),
                        told("other", eur(100)),
                        cancelled("off-3", eur(50), "other"),
                        cancelled("off-4", eur(50), "other")),
                ledger -> ledger.anomalies().map(Anomaly::message),
                Array.of("off-1 and off-2 together cancel more (EUR 160) than made tells (EUR 100)")
                        .toVector());
    }

    @Test
    void a_cancellation_that_is_called_off_takes_off_nothing() {
        comesTo(
                SPEC.given(
                        told("made", eur(100)),
                        cancelled("off", eur(30), "made"),
                        on("word", TurningPointDeclared.of("it stays"), Link.of(Relation.CANCELS, "off"))),
                "EUR 100 [made off word]");
    }

    @Test
    void a_cancellation_whose_calling_off_is_called_off_takes_off_what_it_tells() {
        comesTo(
                SPEC.given(
                        told("made", eur(100)),
                        cancelled("a", eur(30), "made"),
                        cancelled("b", "a"),
                        cancelled("c", "b")),
                "EUR 70 (1 cancellation taken off) [a b c made]");
    }

    @Test
    void of_a_cancellation_of_which_a_part_is_called_off_the_rest_is_taken_off() {
        comesTo(
                SPEC.given(told("made", eur(100)), cancelled("all", "made"), cancelled("less", eur(40), "all")),
                "EUR 40 (1 cancellation taken off) [all less made]");
        comesTo(
                SPEC.given(
                        told("made", eur(100)), cancelled("off", eur(30), "made"), cancelled("less", eur(10), "off")),
                "EUR 80 (1 cancellation taken off) [less made off]");
    }

    @Test
    void of_cancellations_that_call_off_each_other_in_a_circle_none_is_called_off() {
        comesTo(
                SPEC.given(
                        told("made", eur(100)),
                        cancelled("a", eur(30), "made", "b"),
                        cancelled("b", eur(10), "made", "a"),
                        cancelled("c", "c", "made")),
                "EUR 0 (3 cancellations taken off) [a b c made]");
    }

    @Test
    void a_cancellation_of_a_cancellation_is_unmatched_where_that_is() {
        check(
                SPEC.given(
                        cancelled("off", "nothing"),
                        cancelled("word", "off"),
                        told("made", eur(1)),
                        cancelled("b", "c"),
                        cancelled("c", "made")),
                ledger -> ledger.unmatched().map(it -> it.id().value()),
                Array.of("off", "word").toVector());
    }
}
