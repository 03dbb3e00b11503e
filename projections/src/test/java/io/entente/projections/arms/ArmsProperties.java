package io.entente.projections.arms;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsDisplayed;
import io.entente.event.ArmsOrdered;
import io.entente.event.ArmsTransfer;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An anomaly is what no reading of dates, sizes and suppliers allows: held against a model that goes through all of them. */
class ArmsProperties {

    private static final ProjectionSpec<ArmsState> SPEC = ProjectionSpec.of(new Arms());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");
    private static final int UNBOUNDED = 1000;

    /** An order, a delivery or a showing of a day from {@code first} to {@code last}, of {@code least} to {@code most} units. */
    record Told(char kind, Option<Entity> supplier, int first, int last, int least, int most) {

        Report as(int number) {
            ArmsTransfer transfer =
                    switch (kind) {
                        case 'o' -> ordered();
                        case 'd' -> delivered();
                        default -> ArmsDisplayed.of("HQ-22", SERBIA).occasion(least == 1 ? "parade" : "drill");
                    };
            return report("transfer-" + number)
                    .of(transfer)
                    .between("CN", "RS")
                    .on(first == last ? day(first) : "[%s..%s]".formatted(day(first), day(last)))
                    .accordingTo(GAZETTE);
        }

        private ArmsOrdered ordered() {
            ArmsOrdered order = supplier.map(it -> ArmsOrdered.of("HQ-22", it, SERBIA))
                    .getOrElse(() -> ArmsOrdered.of("HQ-22", SERBIA));
            return units().map(order::units).getOrElse(order);
        }

        private ArmsDelivered delivered() {
            ArmsDelivered delivery = supplier.map(it -> ArmsDelivered.of("HQ-22", it, SERBIA))
                    .getOrElse(() -> ArmsDelivered.of("HQ-22", SERBIA));
            return units().map(delivery::units).getOrElse(delivery);
        }

        private Option<Count> units() {
            Count from = Count.of(least);
            return Option.when(
                    least > 0, () -> least == most ? from : most == UNBOUNDED ? from.atLeast() : from.to(most));
        }

        private static String day(int day) {
            return "2010-01-0" + day;
        }

        boolean isOrder() {
            return kind == 'o' && mayBeOfChina();
        }

        boolean isDelivery() {
            return kind == 'd' && supplier.contains(CHINA);
        }

        private boolean mayBeOfChina() {
            return supplier.isEmpty() || supplier.contains(CHINA);
        }
    }

    /** Whether there is an order of all steps in which no more is delivered at any time than is ordered by then. */
    private static boolean isPossible(Seq<Told> transfers) {
        Seq<Told> relevant = transfers.filter(it -> it.isOrder() || it.isDelivery());
        return relevant.isEmpty() || relevant.permutations().exists(order -> isAllowed(order) && isCovered(order));
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

    private static boolean isCovered(Seq<Told> order) {
        boolean ordered = false; // before the first order told, what is delivered is of one that is not told
        int most = 0;
        int least = 0;
        for (Told step : order) {
            if (step.isOrder()) {
                ordered = ordered || step.supplier().isDefined();
                most += step.least() == 0 ? UNBOUNDED : step.most();
            } else if (ordered) {
                least += step.least();
            }
            if (least > most) {
                return false;
            }
        }
        return true;
    }

    @Property
    void an_anomaly_is_what_no_reading_allows(@ForAll("transfers") List<Told> transfers) {
        SPEC.given(reports(transfers)).when("2020-01-01").then(state -> assertThat(
                        state.anomalies().exists(it -> it.message().startsWith("CN ")))
                .isNotEqualTo(isPossible(transfers)));
    }

    @Property
    void which_transfer_has_which_id_makes_no_difference(@ForAll("transfers") List<Told> transfers) {
        SPEC.given(reports(transfers)).when("2020-01-01").then(state -> SPEC.given(reports(transfers.reverse()))
                .when("2020-01-01")
                .then(other -> {
                    assertThat(state.all().map(Item::fields))
                            .containsExactlyInAnyOrderElementsOf(other.all().map(Item::fields));
                    assertThat(state.anomalies().map(Anomaly::message))
                            .containsExactlyInAnyOrderElementsOf(
                                    other.anomalies().map(Anomaly::message));
                }));
    }

    @Property
    void every_transfer_is_evidence_of_one_item(@ForAll("transfers") List<Told> transfers) {
        SPEC.given(reports(transfers)).when("2020-01-01").then(state -> assertThat(
                        state.all().<DevelopmentId>flatMap(Item::evidence))
                .containsExactlyInAnyOrderElementsOf(
                        reports(transfers).map(it -> it.developments().single())));
    }

    @Property
    void what_is_certain_is_possible(@ForAll("transfers") List<Told> transfers) {
        SPEC.given(reports(transfers)).when("2010-01-03").then(certain -> SPEC.given(reports(transfers))
                .asked(view -> view.at("2010-01-03").possible())
                .then(possible -> assertThat(possible.all().map(Item::identity))
                        .containsAll(certain.all().map(Item::identity))));
    }

    private static Seq<Report> reports(Seq<Told> transfers) {
        return transfers.zipWithIndex(Told::as);
    }

    @Provide
    Arbitrary<List<Told>> transfers() {
        Arbitrary<Character> kinds = Arbitraries.of('o', 'o', 'o', 'd', 'd', 'd', 's');
        Arbitrary<Option<Entity>> suppliers = Arbitraries.of("CN", "CN", "CN", "FR")
                .injectNull(0.15)
                .map(id -> Option.of(id).map(Entity::of));
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 5);
        Arbitrary<Integer> lengths = Arbitraries.of(0, 0, 0, 1, 3);
        Arbitrary<Integer> sizes = Arbitraries.of(1, 2, 3, 5, 8, 8, 0);
        Arbitrary<Integer> widths = Arbitraries.of(0, 0, 0, 2, UNBOUNDED);
        return Combinators.combine(kinds, suppliers, days, lengths, sizes, widths)
                .as((kind, supplier, first, length, least, width) -> new Told(
                        kind, supplier, first, Math.min(5, first + length), least, Math.min(UNBOUNDED, least + width)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(List::ofAll);
    }
}
