package io.entente.projections.stances;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.StanceTaken;
import io.entente.event.StanceTaken.Stance;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is held, against a model that tries every order that the dates allow. */
class StancesProperties {

    private static final ProjectionSpec<StancesState> SPEC = ProjectionSpec.of(new Stances());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");
    private static final int LAST_DAY = 5;

    /** A stance taken on a day from {@code first} to {@code last}. */
    record Told(Stance stance, int first, int last) {

        Report as(String id, String holder) {
            return report(id)
                    .of(StanceTaken.of(Entity.of(holder), stance, "Kosovo"))
                    .between("CN", "RS")
                    .on("[2010-01-0%d..2010-01-0%d]".formatted(first, last))
                    .accordingTo(GAZETTE);
        }
    }

    private static boolean isAllowed(Seq<Told> order) {
        int day = 0;
        for (Told it : order) {
            day = Math.max(day, it.first());
            if (day > it.last()) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 300)
    void what_is_held_is_what_some_order_that_the_dates_allow_has_last(@ForAll("stances") List<Told> told) {
        Set<Stance> last = told.permutations()
                .filter(StancesProperties::isAllowed)
                .map(List::last)
                .map(Told::stance)
                .toSet();

        SPEC.given(told.zipWithIndex((it, i) -> it.as("s" + i, "RS")))
                .when("2020-01-01")
                .then(state -> {
                    HeldStance held = state.all().single();
                    assertThat(held.stances().toSet()).isEqualTo(last);
                    assertThat(held.fields().get("stance").contains("undecided"))
                            .isEqualTo(last.size() > 1);
                });
    }

    @Property(tries = 300)
    void neither_ids_nor_the_order_of_recording_change_what_is_held(@ForAll("stances") List<Told> told) {
        Seq<Report> reports = told.zipWithIndex((it, i) -> it.as("s" + i, "RS"));
        Seq<Report> renamed =
                told.zipWithIndex((it, i) -> it.as("s" + (9 - i), "RS")).reverse();

        SPEC.given(reports).when("2020-01-01").then(one -> SPEC.given(renamed)
                .when("2020-01-01")
                .then(other -> assertThat(one.all().map(HeldStance::fields).toSet())
                        .isEqualTo(other.all().map(HeldStance::fields).toSet())));
    }

    @Property(tries = 300)
    void two_are_compared_whoever_is_told_first(
            @ForAll("stances") List<Told> ones, @ForAll("stances") List<Told> others) {
        Seq<Report> china = ones.zipWithIndex((it, i) -> it.as("s" + i, "CN"));
        Seq<Report> serbia = others.zipWithIndex((it, i) -> it.as("t" + i, "RS"));

        SPEC.given(china.appendAll(serbia)).when("2020-01-01").then(one -> SPEC.given(serbia.appendAll(china))
                .when("2020-01-01")
                .then(other -> {
                    assertThat(one.alignment()).isEqualTo(other.alignment());
                    assertThat(one.alignment().single().one()).isEqualTo(Entity.of("CN"));
                    assertThat(one.alignment().single().evidence()).hasSize(ones.size() + others.size());
                }));
    }

    @Provide
    Arbitrary<List<Told>> stances() {
        return Combinators.combine(
                        Arbitraries.of(Stance.class),
                        Arbitraries.integers().between(1, LAST_DAY),
                        Arbitraries.of(0, 0, 1, 3))
                .as((stance, first, length) -> new Told(stance, first, Math.min(LAST_DAY, first + length)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(List::ofAll);
    }
}
