package io.entente.projections.interactions;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.InteractionCoded;
import io.entente.event.InteractionCoded.Scheme;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InteractionsProperties {

    private static final ProjectionSpec<InteractionsState> SPEC = ProjectionSpec.of(new Interactions());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");

    /** An interaction of one of two, perhaps towards the other, of an intensity in tenths that is perhaps told. */
    record Told(String actor, boolean hasTarget, int root, int tenths, String date) {

        boolean hasIntensity() {
            return tenths != 7;
        }

        BigDecimal intensity() {
            return BigDecimal.valueOf(tenths, 1);
        }

        Report as(String id) {
            InteractionCoded coded = InteractionCoded.of(Entity.of(actor), Scheme.CAMEO, "%02d0".formatted(root));
            InteractionCoded aimed = hasTarget ? coded.towards(Entity.of(actor.equals("CN") ? "RS" : "CN")) : coded;
            return report(id)
                    .of(hasIntensity() ? aimed.intensity(intensity()) : aimed)
                    .between("CN", "RS")
                    .on(date)
                    .accordingTo(GAZETTE);
        }
    }

    @Provide
    Arbitrary<List<Told>> interactions() {
        return Combinators.combine(
                        Arbitraries.of("CN", "RS"),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(-100, 100),
                        Arbitraries.of("2018-06-01", "2018-06-30", "2018-07", "2018", "undated"))
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15)
                .map(List::ofAll);
    }

    private static Seq<Report> reports(List<Told> told) {
        return told.zipWithIndex((it, i) -> it.as("i" + i));
    }

    @Property(tries = 300)
    void each_is_counted_once_and_of_one_class_and_intensities_add_up(@ForAll("interactions") List<Told> told) {
        SPEC.given(reports(told)).when("2025-12-31").then(state -> {
            assertThat(state.all().map(Exchange::events).sum().intValue()).isEqualTo(told.size());
            assertThat(state.all().flatMap(it -> it.classes().values()).sum().intValue())
                    .isEqualTo(told.size());
            assertThat(state.all().flatMap(Exchange::intensity).fold(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(told.filter(Told::hasIntensity)
                            .map(Told::intensity)
                            .fold(BigDecimal.ZERO, BigDecimal::add));
            assertThat(state.all().map(Exchange::intensityTold).sum().intValue())
                    .isEqualTo(told.count(Told::hasIntensity));
        });
    }

    @Property(tries = 300)
    void interactions_commute(@ForAll("interactions") List<Told> told) {
        Seq<Report> renamed =
                told.zipWithIndex((it, i) -> it.as("i" + (99 - i))).reverse();

        SPEC.given(reports(told)).when("2025-12-31").then(state -> SPEC.given(renamed)
                .when("2025-12-31")
                .then(other -> assertThat(other.all().map(Exchange::fields))
                        .isEqualTo(state.all().map(Exchange::fields))));
    }
}
