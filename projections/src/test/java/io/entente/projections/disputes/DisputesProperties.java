package io.entente.projections.disputes;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Amount;
import io.entente.event.FigureReported;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.TurningPointDeclared;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A dispute is what no reading allows: held against models that go through all days and all sums. */
class DisputesProperties {

    private static final ProjectionSpec<DisputesState> SPEC =
            ProjectionSpec.of(new Disputes()).when("2030-01-01");
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");

    /** From one number to another, both inclusive. */
    record Span(int first, int last) {

        List<Integer> all() {
            return List.rangeClosed(first, last);
        }
    }

    @Property
    void an_order_is_disputed_where_no_days_put_the_first_on_or_after_the_other(
            @ForAll("spans") Span one, @ForAll("spans") Span other) {
        boolean possible = one.all().exists(day -> other.all().exists(before -> before <= day));

        assertThat(isDisputed(Relation.CAUSED_BY, one, other)).isEqualTo(!possible);
        assertThat(isDisputed(Relation.ANNOUNCES, other, one)).isEqualTo(!possible);
    }

    private static boolean isDisputed(Relation relation, Span from, Span to) {
        boolean[] disputed = new boolean[1];
        SPEC.given(turn("from", from).linked(Link.of(relation, "to")), turn("to", to))
                .then(state -> {
                    disputed[0] = !state.order().isEmpty();
                });
        return disputed[0];
    }

    private static Report turn(String id, Span days) {
        return report(id)
                .of(TurningPointDeclared.of("turn"))
                .between("NO", "SE")
                .on("[2010-01-0%d..2010-01-0%d]".formatted(days.first(), days.last()))
                .accordingTo(GAZETTE);
    }

    @Property
    void two_figures_are_disputed_where_no_sum_is_both(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        Set<Integer> both = HashSet.ofAll(one.all()).intersect(HashSet.ofAll(other.all()));

        SPEC.given(figure("one", one), figure("other", other))
                .then(state -> assertThat(state.figures().isEmpty()).isEqualTo(!both.isEmpty()));
    }

    private static Report figure(String id, Span sums) {
        Amount least = Amount.eur(sums.first());
        return report(id)
                .of(FigureReported.of(
                                "trade",
                                sums.first() == sums.last() ? least : least.to(BigDecimal.valueOf(sums.last())))
                        .over("2010"))
                .between("NO", "SE")
                .on("2011")
                .accordingTo(GAZETTE);
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 6);
        return Combinators.combine(numbers, numbers)
                .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
    }
}
