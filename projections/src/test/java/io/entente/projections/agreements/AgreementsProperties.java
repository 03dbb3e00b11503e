package io.entente.projections.agreements;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.AgreementAmended;
import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementStep;
import io.entente.event.AgreementSuspended;
import io.entente.event.AgreementTermSet;
import io.entente.event.AgreementTerminated;
import io.entente.event.Entity;
import io.entente.event.RatificationRevoked;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.entente.projections.agreements.Agreement.Status;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** An anomaly is what no reading of the dates allows: held against a model that goes through all of them. */
class AgreementsProperties {

    private static final ProjectionSpec<AgreementsState> SPEC = ProjectionSpec.of(new Agreements());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final int LAST_DAY = 5;

    /** A step told of a day from {@code first} to {@code last}. */
    record Told(char kind, int first, int last) {

        boolean begins() {
            return kind == 's' || kind == 'r' || kind == 'f';
        }

        private AgreementStep step() {
            return switch (kind) {
                case 'a' -> AgreementAnnounced.of("pact");
                case 's' -> AgreementSigned.of("pact");
                case 'r' -> AgreementRatified.of("pact");
                case 'v' -> RatificationRevoked.of("pact");
                case 'f' -> AgreementEnteredIntoForce.of("pact");
                case 'u' -> AgreementSuspended.of("pact");
                default -> AgreementTerminated.of("pact");
            };
        }

        Report inOrder(int index) {
            return told("step-" + index, step(), date());
        }

        Report ofNorway(int index) {
            return told("step-" + index, step().by(Entity.of("NO")), date());
        }

        private String date() {
            return first == last ? day(first) : "[%s..%s]".formatted(day(first), day(last));
        }

        private static String day(int day) {
            return "2010-01-0" + day;
        }
    }

    private static boolean isPossible(Seq<Told> steps) {
        return steps.permutations().exists(order -> isAllowed(order) && isALife(order));
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

    /** What ends or is suspended was alive; where no beginning is told it was before all that is. */
    private static boolean isALife(Seq<Told> order) {
        boolean begun = !order.exists(Told::begins);
        boolean ended = false;
        for (Told step : order) {
            if ((step.kind() == 't' && !begun) || (step.kind() == 'u' && (!begun || ended))) {
                return false;
            }
            begun = begun || step.begins();
            ended = step.kind() == 't' || (ended && !step.begins());
        }
        return true;
    }

    @Property
    void an_anomaly_is_what_no_reading_of_the_dates_allows(@ForAll("lives") List<Told> steps) {
        SPEC.given(reports(steps))
                .when("2020-01-01")
                .then(state -> assertThat(state.anomalies().isEmpty()).isEqualTo(isPossible(steps)));
    }

    @Property
    void the_last_end_or_entry_into_force_that_certainly_came_after_all_else_decides(
            @ForAll("lives") List<Told> steps) {
        Report last = new Told('f', 6, 6).inOrder(steps.size());
        Report end = new Told('t', 7, 7).inOrder(steps.size() + 1);

        SPEC.given(with(steps, last))
                .when("2020-01-01")
                .then(state -> assertThat(state.of("pact").get().status()).isEqualTo(Status.IN_FORCE));
        SPEC.given(with(steps, last, end))
                .when("2020-01-01")
                .then(state -> assertThat(state.of("pact").get().status()).isEqualTo(Status.TERMINATED));
    }

    @Property
    void what_certainly_ended_last_is_not_in_force_whatever_is_told_of_it(
            @ForAll("lives") List<Told> steps, @ForAll @IntRange(min = 1, max = 9) int day) {
        Report[] others = {
            told("amended", AgreementAmended.of("pact"), Told.day(day)),
            told("term", AgreementTermSet.of("pact", "peace"), Told.day(day))
        };
        Report end = new Told('t', 6, 6).inOrder(steps.size());

        SPEC.given(with(steps, others).append(end))
                .when("2020-01-01")
                .then(state -> assertThat(state.of("pact").get().status()).isEqualTo(Status.TERMINATED));
    }

    @Property
    void no_plan_changes_what_is_in_force_or_suspended_or_has_ended(
            @ForAll("lives") List<Told> steps, @ForAll @IntRange(min = 1, max = 9) int day) {
        Report plan = report("plan")
                .of(AgreementEnteredIntoForce.of("pact"))
                .between("NO", "SE")
                .plannedFor(Told.day(day))
                .accordingTo(GAZETTE);

        SPEC.given(reports(steps))
                .when("2020-01-01")
                .then(state -> SPEC.given(with(steps, plan)).when("2020-01-01").then(planned -> {
                    Agreement fact = state.of("pact").get();
                    Agreement beside = planned.of("pact").get();
                    if (fact.status().compareTo(Status.IN_FORCE) < 0) {
                        assertThat(beside.status()).isEqualTo(Status.DUE);
                    } else {
                        assertThat(beside.status()).isEqualTo(fact.status());
                        assertThat(beside.since()).isEqualTo(fact.since());
                    }
                }));
    }

    private static Report told(String id, AgreementStep step, String date) {
        return report(id).of(step).between("NO", "SE").on(date).accordingTo(GAZETTE);
    }

    @Property
    void who_consents_is_who_by_some_reading_has_not_taken_it_back_since(@ForAll("consents") List<Told> steps) {
        Set<Boolean> ends = steps.permutations()
                .filter(AgreementsProperties::isAllowed)
                .map(order -> order.last().kind() == 'r')
                .toSet();

        SPEC.given(steps.zipWithIndex(Told::ofNorway)).when("2020-01-01").then(state -> {
            Ratification ratification = state.of("pact").get().ratification().get();
            assertThat(ratification.parties().nonEmpty()).isEqualTo(ends.contains(true));
            assertThat(ratification.consents().exists(it -> !it.open())).isEqualTo(ends.equals(HashSet.of(true)));
            assertThat(ratification.revokedBy().nonEmpty()).isEqualTo(ends.contains(false));
        });
    }

    @Property
    void since_is_not_after_any_step_that_may_have_put_it_there(@ForAll("lives") List<Told> steps) {
        Seq<Told> signatures = steps.filter(it -> it.kind() == 's');

        SPEC.given(reports(signatures)).when("2020-01-01").then(state -> state.of("pact")
                .forEach(pact -> assertThat(pact.since().earliest().get().getDayOfMonth())
                        .isEqualTo(signatures.map(Told::first).min().get())));
    }

    private static Report[] reports(Seq<Told> steps) {
        return steps.zipWithIndex(Told::inOrder).toJavaArray(Report[]::new);
    }

    private static Seq<Report> with(Seq<Told> steps, Report... more) {
        return List.of(reports(steps)).appendAll(List.of(more));
    }

    @Provide
    Arbitrary<List<Told>> lives() {
        return told('a', 's', 'r', 'f', 'f', 'u', 'u', 't', 't');
    }

    @Provide
    Arbitrary<List<Told>> consents() {
        return told('r', 'v');
    }

    private static Arbitrary<List<Told>> told(Character... kinds) {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, LAST_DAY);
        Arbitrary<Integer> lengths = Arbitraries.of(0, 0, 1, 2, 4);
        return Combinators.combine(Arbitraries.of(kinds), days, lengths)
                .as((kind, first, length) -> new Told(kind, first, Math.min(LAST_DAY, first + length)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(List::ofAll);
    }
}
