package io.entente.projections.memberships;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.Membership;
import io.entente.event.MembershipEnded;
import io.entente.event.MembershipGranted;
import io.entente.event.MembershipSought;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.entente.projections.memberships.Affiliation.Status;
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

/** Held against a model that goes through all readings of the dates. */
class MembershipsProperties {

    private static final ProjectionSpec<MembershipsState> SPEC = ProjectionSpec.of(new Memberships());
    private static final Entity SERBIA = Entity.of("RS");
    private static final Entity UNION = Entity.of("eu");
    private static final int LAST_DAY = 5;

    /** A step told of a day from {@code first} to {@code last}. */
    record Told(char kind, int first, int last) {

        boolean begins() {
            return kind != 'e';
        }

        Report inOrder(int index) {
            Membership step =
                    switch (kind) {
                        case 's' -> MembershipSought.of(SERBIA, UNION);
                        case 'g' -> MembershipGranted.of(SERBIA, UNION);
                        default -> MembershipEnded.of(SERBIA, UNION);
                    };
            return report("step-" + index)
                    .of(step)
                    .between("RS", "eu")
                    .on(first == last ? day(first) : "[%s..%s]".formatted(day(first), day(last)))
                    .accordingTo(Source.of("gazette", "Gazette").published("2000"));
        }

        private static String day(int day) {
            return "2010-01-0" + day;
        }
    }

    private static Seq<List<Told>> readings(List<Told> steps) {
        return steps.permutations().filter(MembershipsProperties::isAllowed);
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

    /** What ends had begun, and a member does not seek what it has; where no beginning is told it was before all that is. */
    private static boolean isPossible(Seq<Told> order) {
        boolean begun = !order.exists(Told::begins);
        boolean member = false;
        for (Told step : order) {
            if ((step.kind() == 'e' && !begun) || (step.kind() == 's' && member)) {
                return false;
            }
            begun = begun || step.begins();
            member = step.kind() == 'g';
        }
        return true;
    }

    private static boolean isMemberAfter(Seq<Told> order) {
        return order.filter(step -> step.kind() != 's').lastOption().exists(step -> step.kind() == 'g');
    }

    @Property
    void an_anomaly_is_what_no_reading_of_the_dates_allows(@ForAll("courses") List<Told> steps) {
        SPEC.given(steps.zipWithIndex(Told::inOrder)).when("2020-01-01").then(state -> assertThat(
                        state.anomalies().isEmpty())
                .isEqualTo(readings(steps).exists(MembershipsProperties::isPossible)));
    }

    @Property
    void who_is_a_member_is_one_by_every_reading_and_who_is_none_by_none(@ForAll("courses") List<Told> steps) {
        Set<Boolean> members =
                readings(steps).map(MembershipsProperties::isMemberAfter).toSet();

        SPEC.given(steps.zipWithIndex(Told::inOrder)).when("2020-01-01").then(state -> {
            Status status = state.of(SERBIA, UNION).get().status();
            assertThat(status == Status.MEMBER).isEqualTo(members.equals(HashSet.of(true)));
            if (status != Status.MEMBER && status != Status.UNDECIDED) {
                assertThat(members).containsExactly(false);
            }
        });
    }

    @Provide
    Arbitrary<List<Told>> courses() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, LAST_DAY);
        return Combinators.combine(Arbitraries.of('s', 'g', 'g', 'e', 'e'), days, Arbitraries.of(0, 0, 1, 2, 4))
                .as((kind, first, length) -> new Told(kind, first, Math.min(LAST_DAY, first + length)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(List::ofAll);
    }
}
