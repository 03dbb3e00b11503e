package io.entente.projections.figures;

import static io.entente.event.Amount.eur;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.event.Sum;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What stands beside a figure, held against all readings of the dates. */
class FiguresProperties {

    private static final ProjectionSpec<FiguresState> SPEC = ProjectionSpec.of(new Figures());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final int LAST_DAY = 8;

    /** Money put in on a day from {@code first} to {@code last}. */
    record Made(int first, int last, int amount) {

        Report told(int index) {
            return on(
                    "[%s..%s]".formatted(day(first), day(last)),
                    "i" + index,
                    InvestmentMade.of(Entity.of("CN"), Entity.of("RS")).worth(eur(amount)));
        }

        Set<Integer> within(int from, int to) {
            return HashSet.rangeClosed(first, last).map(day -> from <= day && day <= to ? amount : 0);
        }
    }

    private static Report on(String date, String id, Development development) {
        return report(id).of(development).between("CN", "RS").on(date).accordingTo(GAZETTE);
    }

    private static String day(int day) {
        return "2010-01-0" + day;
    }

    @Property
    void it_lies_between_the_least_and_the_most_of_all_readings(
            @ForAll("investments") List<Made> made, @ForAll("days") int one, @ForAll("days") int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        Set<Integer> readings = made.foldLeft(
                (Set<Integer>) HashSet.of(0),
                (sums, it) -> sums.flatMap(sum -> it.within(from, to).map(more -> sum + more)));
        FigureReported figure = FigureReported.of("investment", eur(18)).over(day(from) + "/" + day(to));

        SPEC.given(made.zipWithIndex(Made::told).append(on("2015", "figure", figure)))
                .when("2020-01-01")
                .then(state -> {
                    Option<Sum> sum = state.all().single().ledgerSum().map(Sum::of);
                    assertThat(sum.flatMap(Sum::least).getOrElse(BigDecimal.ZERO))
                            .isEqualByComparingTo(
                                    BigDecimal.valueOf(readings.min().get()));
                    assertThat(sum.flatMap(Sum::most).getOrElse(BigDecimal.ZERO))
                            .isEqualByComparingTo(
                                    BigDecimal.valueOf(readings.max().get()));
                });
    }

    @Property
    void of_a_whole_and_its_part_it_counts_what_is_certain_of_either_and_all_that_may_be(
            @ForAll("investments") List<Made> made, @ForAll("days") int one, @ForAll("days") int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        FigureReported figure = FigureReported.of("investment", eur(18)).over(day(from) + "/" + day(to));
        List<Made> parts = made.map(it -> new Made(it.first(), it.first(), 1));
        List<Report> told = made.zipWithIndex(Made::told)
                .appendAll(parts.zipWithIndex((it, index) ->
                        it.told(index + made.size()).linked(Link.of(Link.Relation.PART_OF, "i" + index))));

        SPEC.given(told.append(on("2015", "figure", figure))).when("2020-01-01").then(state -> {
            Option<Sum> sum = state.all().single().ledgerSum().map(Sum::of);
            assertThat(sum.flatMap(Sum::least).getOrElse(BigDecimal.ZERO).intValue())
                    .isEqualTo(made.zipWith(
                                    parts,
                                    (whole, part) -> Math.max(
                                            whole.within(from, to).min().get(),
                                            part.within(from, to).min().get()))
                            .sum()
                            .intValue());
            assertThat(sum.flatMap(Sum::most).getOrElse(BigDecimal.ZERO).intValue())
                    .isEqualTo(made.map(whole -> whole.within(from, to).max().get())
                            .sum()
                            .intValue());
        });
    }

    @Provide
    Arbitrary<List<Made>> investments() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 4);
        return Combinators.combine(days(), lengths, Arbitraries.integers().between(1, 9))
                .as((first, length, amount) -> new Made(first, Math.min(LAST_DAY, first + length), amount))
                .list()
                .ofMaxSize(5)
                .map(List::ofAll);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, LAST_DAY);
    }
}
