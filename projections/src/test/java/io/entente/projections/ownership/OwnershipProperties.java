package io.entente.projections.ownership;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.Percent;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeChange;
import io.entente.event.StakeDivested;
import io.entente.event.StakeReported;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** An anomaly is what no reading of dates and sizes allows: held against a model that goes through all of them. */
class OwnershipProperties {

    private static final ProjectionSpec<HoldingsState> SPEC = ProjectionSpec.of(new Ownership());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final Entity MILL = Entity.of("mill");
    private static final Entity STEEL = Entity.of("steel-group");
    private static final int LAST_DAY = 5;

    /** A step told of a day from {@code first} to {@code last}, of a share from {@code least} to {@code most} tenths. */
    record Told(char kind, int first, int last, int least, int most, boolean sizeTold) {

        boolean certainlyAfter(Told other) {
            return first > other.last;
        }

        Told exact() {
            return new Told(kind, first, last, least, least, sizeTold);
        }

        boolean isLevel() {
            return kind == '=';
        }

        Report inOrder(int index) {
            Percent share = least == most
                    ? Percent.of(least * 10)
                    : Percent.of(least * 10).to(most * 10);
            Option<Percent> told = Option.when(sizeTold, share);
            StakeChange change =
                    switch (kind) {
                        case '+' -> new StakeAcquired(STEEL, MILL, told, Option.none(), Option.none());
                        case '-' -> new StakeDivested(STEEL, MILL, told, Option.none());
                        // sold, as a buyer tells: STEEL is the seller
                        case 's' ->
                            new StakeAcquired(
                                    Entity.of("buyer" + index), MILL, told, Option.none(), Option.some(STEEL));
                        default -> new StakeReported(STEEL, MILL, share);
                    };
            return report("step-" + index)
                    .of(change)
                    .between("CN", "RS")
                    .on(first == last ? day(first) : "[%s..%s]".formatted(day(first), day(last)))
                    .accordingTo(GAZETTE);
        }

        private static String day(int day) {
            return "2010-01-0" + day;
        }
    }

    /** Every share, in whole percent, that there may be in the end; none if no reading is possible. */
    private static Set<Integer> readings(Seq<Told> steps) {
        return steps.permutations()
                .filter(OwnershipProperties::isAllowed)
                .foldLeft(HashSet.empty(), (shares, order) -> shares.addAll(ends(order)));
    }

    private static boolean isAllowed(Seq<Told> order) {
        int day = 0;
        for (Told step : order) {
            day = Math.max(day, step.first());
            if (day > step.last()) {
                return false;
            }
        }
        return true;
    }

    private static Set<Integer> ends(Seq<Told> order) {
        Set<Integer> shares = HashSet.of(0);
        for (int i = 0; i < order.size(); i++) {
            Told step = order.get(i);
            // a level by dates that overlap may count the step already
            boolean counted = !step.isLevel()
                    && order.drop(i + 1).exists(later -> later.isLevel() && !later.certainlyAfter(step));
            shares = shares.flatMap(share -> after(share, step, counted));
        }
        return shares;
    }

    private static Set<Integer> after(int share, Told step, boolean counted) {
        Set<Integer> same = HashSet.of(share).filter(it -> counted || (step.kind() == 's' && it == 0));
        List<Integer> sizes = step.sizeTold()
                ? List.rangeClosed(step.least() * 10, step.most() * 10)
                : List.rangeClosed(step.kind() == '+' ? 0 : 1, 100);
        return same.addAll(sizes.map(size -> switch (step.kind()) {
                    case '+' -> share + size;
                    case '-', 's' -> share - size;
                    default -> size;
                })
                .filter(it -> it >= 0 && it <= 100));
    }

    @Property
    void an_anomaly_is_what_no_reading_of_dates_and_sizes_allows(@ForAll("stories") List<Told> steps) {
        SPEC.given(reports(steps)).when("2020-01-01").then(state -> assertThat(ofTheStake(state))
                .isEqualTo(readings(steps).isEmpty()));
    }

    private static boolean ofTheStake(HoldingsState state) {
        return state.anomalies().exists(it -> it.message().contains(STEEL.id()));
    }

    @Property
    void what_every_reading_comes_to_lies_within_the_share_told(@ForAll("allSteps") List<Told> steps) {
        Set<Integer> readings = readings(steps);

        SPEC.given(reports(steps)).when("2020-01-01").then(state -> state.of(MILL)
                .filter(it -> it.holder().equals(STEEL))
                .flatMap(Holding::percent)
                .forEach(percent -> assertThat(readings).isNotEmpty().allSatisfy(share -> assertThat(
                                BigDecimal.valueOf(share))
                        .isBetween(percent.least().get(), percent.most().get()))));
    }

    @Property
    void who_holds_nothing_by_every_reading_is_no_holder_and_who_may_is_one(@ForAll("steps") List<Told> told) {
        List<Told> steps = told.map(Told::exact);
        Set<Integer> readings = readings(steps);

        SPEC.given(reports(steps)).when("2020-01-01").then(state -> {
            boolean holds = state.of(MILL).exists(it -> it.holder().equals(STEEL));
            if (!readings.isEmpty()) {
                assertThat(holds).isEqualTo(readings.exists(share -> share > 0));
            }
        });
    }

    private static Report[] reports(Seq<Told> steps) {
        return steps.zipWithIndex(Told::inOrder).toJavaArray(Report[]::new);
    }

    /** Steps and levels, of exact and uncertain days and sizes. */
    @Provide
    Arbitrary<List<Told>> stories() {
        return told("++--s=").list().ofMinSize(1).ofMaxSize(5).map(List::ofAll);
    }

    /** Only what is acquired and given up, each of a size that is told. */
    @Provide
    Arbitrary<List<Told>> steps() {
        return told("++-")
                .filter(Told::sizeTold)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(List::ofAll);
    }

    /** The same, also of sizes that are not told. */
    @Provide
    Arbitrary<List<Told>> allSteps() {
        return told("++-").list().ofMinSize(1).ofMaxSize(4).map(List::ofAll);
    }

    private static Arbitrary<Told> told(String kinds) {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, LAST_DAY);
        Arbitrary<Integer> tenths = Arbitraries.of(1, 2, 3, 4, 5, 6, 8, 10);
        return Combinators.combine(
                        Arbitraries.of(kinds.chars().mapToObj(it -> (char) it).toList()),
                        days,
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(0, 3))),
                        tenths,
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(0, 3))),
                        Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false)))
                .as((kind, first, length, least, width, sizeTold) -> new Told(
                        kind,
                        first,
                        Math.min(LAST_DAY, first + length),
                        least,
                        Math.min(10, least + width),
                        sizeTold || kind == '='));
    }
}
