package io.entente.projections.investment;

import static io.entente.event.Amount.eur;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Investment;
import io.entente.event.InvestmentCancelled;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Qualifier;
import io.entente.event.Sum;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A total is the sum of what of its evidence counts: held against a second implementation, which asks of each anew. */
class InvestmentsProperties {

    private static final ProjectionSpec<InvestmentState> SPEC = ProjectionSpec.of(new Investments());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");

    /**
     * An investment, or where {@code cancels}, the cancellation of the one of index {@code other}; else a part of that
     * one if it was told before it.
     *
     * @param amount none if not told
     */
    record Told(Option<Amount> amount, int other, boolean cancels) {

        boolean isPartOf(int index, int own) {
            return !cancels && index == other && other < own;
        }

        Report told(Seq<String> ids, int own) {
            Investment bare = cancels ? InvestmentCancelled.of(CHINA, SERBIA) : InvestmentMade.of(CHINA, SERBIA);
            Investment it =
                    switch (bare) {
                        case InvestmentCancelled off -> amount.map(off::worth).getOrElse(off);
                        case InvestmentMade made -> amount.map(made::worth).getOrElse(made);
                        default -> bare;
                    };
            Option<Link> link = Option.when(
                    other < ids.size() && other != own && (cancels || other < own),
                    () -> Link.of(cancels ? Relation.CANCELS : Relation.PART_OF, ids.get(other)));
            return report(ids.get(own))
                    .of(it)
                    .between("CN", "RS")
                    .on("2015")
                    .accordingTo(GAZETTE)
                    .linked(link.toJavaArray(Link[]::new));
        }
    }

    private static Seq<Report> reports(Seq<Told> all, Seq<String> ids) {
        return all.zipWithIndex((it, own) -> it.told(ids, own));
    }

    private static Seq<String> ids(int count) {
        return Vector.range(0, count).map(it -> "i" + it);
    }

    private static Option<Integer> whole(Seq<Told> all, int part) {
        return List.range(0, part)
                .find(it -> all.get(part).isPartOf(it, part) && !all.get(it).cancels());
    }

    private static Seq<Integer> wholes(Seq<Told> all, int part) {
        return whole(all, part).map(it -> wholes(all, it).prepend(it)).getOrElse(List.empty());
    }

    private static boolean areLike(Seq<Told> all, int one, int other) {
        return all.get(one)
                .amount()
                .map(Amount::currency)
                .equals(all.get(other).amount().map(Amount::currency));
    }

    private static boolean counts(Seq<Told> all, int index) {
        boolean isTold = all.get(index).amount().isDefined();
        return !all.get(index).cancels() && wholes(all, index).forAll(whole -> isTold && !areLike(all, index, whole));
    }

    @Property
    void a_total_lies_between_the_sums_of_the_least_and_of_the_most_that_count(@ForAll("investments") List<Told> all) {
        SPEC.given(reports(all, ids(all.size())))
                .when("2020-01-01")
                .then(state -> state.made().flatMap(it -> it.balance().sum()).forEach(sum -> {
                    Seq<Amount> counted = Vector.range(0, all.size())
                            .filter(it -> counts(all, it))
                            .flatMap(it -> all.get(it).amount())
                            .filter(it -> it.currency().equals(sum.currency()));
                    assertThat(sum.least()).isEqualTo(added(counted.map(InvestmentsProperties::least)));
                    assertThat(sum.most()).isEqualTo(added(counted.map(Amount::most)));
                }));
    }

    private static Option<BigDecimal> least(Amount amount) {
        return amount.qualifier() == Qualifier.AT_MOST ? Option.some(BigDecimal.ZERO) : amount.least();
    }

    private static Option<BigDecimal> added(Seq<Option<BigDecimal>> ends) {
        return ends.fold(Option.some(BigDecimal.ZERO), (sum, end) -> sum.flatMap(it -> end.map(it::add)))
                .map(it -> it.stripTrailingZeros())
                .map(it -> it.scale() < 0 ? it.setScale(0) : it);
    }

    @Property
    void what_is_called_off_is_taken_off_once(@ForAll("exact") List<Told> all) {
        SPEC.given(reports(all, ids(all.size()))).when("2020-01-01").then(state -> assertThat(
                        state.made().flatMap(it -> it.balance().sum()).flatMap(Sum::plain))
                .isEqualTo(Option.when(all.exists(it -> !it.cancels()), () -> BigDecimal.valueOf(left(all)))
                        .toVector()));
    }

    private static long left(Seq<Told> all) {
        long roots = 0;
        long parts = 0;
        for (int i = 0; i < all.size(); i++) {
            if (counts(all, i)) {
                roots += value(all, i) - off(all, i);
            } else if (!all.get(i).cancels() && wholes(all, i).forAll(it -> off(all, it) < value(all, it))) {
                parts += off(all, i);
            }
        }
        return Math.max(0, roots - parts);
    }

    /** How much it tells, or all of what it calls off. */
    private static long value(Seq<Told> all, int index) {
        return all.get(index)
                .amount()
                .map(it -> it.value().getAmount().longValueExact())
                .getOrElse(() -> value(all, all.get(index).other()));
    }

    private static long off(Seq<Told> all, int index) {
        return Math.min(
                value(all, index),
                Vector.range(0, all.size())
                        .filter(it -> all.get(it).cancels() && all.get(it).other() == index && it != index)
                        .reject(it -> leadsTo(all, index, it))
                        .map(it -> value(all, it) - off(all, it))
                        .sum()
                        .longValue());
    }

    /** Whether a cancellation calls off another, by way of whatever others: none calls off what calls it off. */
    private static boolean leadsTo(Seq<Told> all, int from, int to) {
        int at = from;
        for (int i = 0;
                i < all.size()
                        && at < all.size()
                        && all.get(at).cancels()
                        && all.get(at).other() != at;
                i++) {
            at = all.get(at).other();
            if (at == to) {
                return true;
            }
        }
        return false;
    }

    @Property
    void everything_told_is_evidence_of_something(
            @ForAll("investments") List<Told> investments, @ForAll("exact") List<Told> all) {
        Vector.of(investments, all).forEach(given -> SPEC.given(reports(given, ids(given.size())))
                .when("2020-01-01")
                .then(state -> {
                    Set<DevelopmentId> evidence = state.made()
                            .flatMap(Total::evidence)
                            .appendAll(state.cancelled().flatMap(Cancellation::evidence))
                            .toSet();
                    assertThat(evidence)
                            .isEqualTo(HashSet.ofAll(ids(given.size())).map(DevelopmentId::of));
                }));
    }

    @Property
    void independent_developments_commute(
            @ForAll("investments") List<Told> investments,
            @ForAll("exact") List<Told> exact,
            @ForAll("orders") java.util.List<Integer> order) {
        Vector.of(investments, exact).forEach(all -> {
            Seq<String> ids = ids(all.size());
            // so they are folded in another order
            Seq<String> others =
                    Vector.ofAll(order).filter(it -> it < all.size()).map(ids::get);

            assertThat(totals(all, others)).isEqualTo(totals(all, ids));
        });
    }

    private static Set<String> totals(Seq<Told> all, Seq<String> ids) {
        java.util.List<Set<String>> told = new ArrayList<>();
        SPEC.given(reports(all, ids))
                .when("2020-01-01")
                .then(state ->
                        told.add(state.made().map(it -> it.fields().toString()).toSet()));
        return told.getFirst();
    }

    /** Investments of any money and exactness, some of them parts. */
    @Provide
    Arbitrary<List<Told>> investments() {
        Arbitrary<Amount> amounts = Combinators.combine(
                        Arbitraries.longs().between(1, 20),
                        Arbitraries.of(Qualifier.values()),
                        Arbitraries.of(true, false))
                .as((number, qualifier, euros) -> {
                    Amount exact = euros ? eur(number) : Amount.usd(number);
                    return switch (qualifier) {
                        case EXACT -> exact;
                        case ABOUT -> exact.about();
                        case AT_LEAST -> exact.atLeast();
                        case AT_MOST -> exact.atMost();
                        case RANGE -> exact.to(BigDecimal.valueOf(number + 3));
                    };
                });
        return told(amounts.optional(0.9).map(Option::ofOptional), Arbitraries.just(false));
    }

    /** Exact investments of one currency, some of them parts, and cancellations. */
    @Provide
    Arbitrary<List<Told>> exact() {
        Arbitrary<Boolean> cancels = Arbitraries.of(true, false);
        return told(Arbitraries.longs().between(1, 9).map(it -> Option.some(eur(it))), cancels);
    }

    @Provide
    Arbitrary<java.util.List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6);
    }

    private static Arbitrary<List<Told>> told(Arbitrary<Option<Amount>> amounts, Arbitrary<Boolean> cancels) {
        return Combinators.combine(
                        amounts,
                        Arbitraries.integers().between(0, 6),
                        cancels,
                        Arbitraries.integers().between(0, 3))
                .as((amount, other, off, whole) -> new Told(off && whole == 0 ? Option.none() : amount, other, off))
                .list()
                .ofMaxSize(7)
                .map(List::ofAll);
    }
}
