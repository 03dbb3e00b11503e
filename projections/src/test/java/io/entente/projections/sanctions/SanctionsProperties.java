package io.entente.projections.sanctions;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.SanctionImposed;
import io.entente.event.SanctionLifted;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.ProjectionSpec;
import io.entente.projections.sanctions.Restriction.Status;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where a measure stands, and what does not fit, held against a model that goes through all readings of the dates. */
class SanctionsProperties {

    private static final ProjectionSpec<SanctionsState> SPEC = ProjectionSpec.of(new Sanctions());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final Entity UNION = Entity.of("EU");
    private static final Entity IRAN = Entity.of("IR");

    /** A word of a day from {@code first} to {@code last}. */
    record Told(boolean imposes, int first, int last) {

        Report as(int number) {
            return report("word-" + number)
                    .of(
                            imposes
                                    ? SanctionImposed.of("embargo", UNION, IRAN)
                                    : SanctionLifted.of("embargo", UNION, IRAN))
                    .between("EU", "IR")
                    .on(first == last ? day(first) : "[%s..%s]".formatted(day(first), day(last)))
                    .accordingTo(GAZETTE);
        }

        private static String day(int day) {
            return "2010-01-0" + day;
        }
    }

    private static Seq<Seq<Told>> readings(Seq<Told> words) {
        return words.permutations()
                .filter(order -> isAllowed(order) && (order.head().imposes() || !order.exists(Told::imposes)))
                .toVector()
                .map(order -> order);
    }

    private static boolean isAllowed(Seq<Told> order) {
        int day = 0;
        for (Told word : order) {
            day = Math.max(day, word.first());
            if (day > word.last()) {
                return false;
            }
        }
        return true;
    }

    @Property
    void an_anomaly_is_what_no_reading_of_the_dates_allows(@ForAll("words") List<Told> words) {
        SPEC.given(reports(words)).when("2020-01-01").then(state -> assertThat(
                        state.anomalies().isEmpty())
                .isEqualTo(!readings(words).isEmpty()));
    }

    @Property
    void it_stands_where_the_last_word_of_some_reading_of_all_that_fits_puts_it(@ForAll("words") List<Told> words) {
        Seq<Report> reports = reports(words);
        SPEC.given(reports).when("2020-01-01").then(state -> {
            Seq<Told> fit = words.zip(reports)
                    .filter(it -> !state.anomalies()
                            .map(Anomaly::evidence)
                            .exists(ids -> !it._1.imposes()
                                    && ids.contains(it._2.developments().single())))
                    .map(it -> it._1);
            Set<Boolean> ends =
                    readings(fit).map(order -> order.last().imposes()).toSet();
            Status expected = ends.size() == 2 ? Status.OPEN : ends.contains(true) ? Status.IN_FORCE : Status.LIFTED;

            assertThat(ends).isNotEmpty();
            assertThat(state.all().single().status()).isEqualTo(expected);
            assertThat(state.all().single().lifted().isEmpty()).isEqualTo(expected == Status.IN_FORCE);
        });
    }

    @Property
    void which_word_has_which_id_makes_no_difference(@ForAll("words") List<Told> words) {
        SPEC.given(reports(words)).when("2020-01-01").then(state -> SPEC.given(reports(words.reverse()))
                .when("2020-01-01")
                .then(other -> assertThat(state.all().single().fields())
                        .isEqualTo(other.all().single().fields())));
    }

    private static Seq<Report> reports(Seq<Told> words) {
        return words.zipWithIndex(Told::as);
    }

    @Provide
    Arbitrary<List<Told>> words() {
        Arbitrary<Boolean> imposes = Arbitraries.of(true, true, false);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 5);
        Arbitrary<Integer> lengths = Arbitraries.of(0, 0, 1, 2, 4);
        return Combinators.combine(imposes, days, lengths)
                .as((imposed, first, length) -> new Told(imposed, first, Math.min(5, first + length)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(List::ofAll);
    }
}
