package io.entente.projections.projects;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.ProjectReported;
import io.entente.event.ProjectReported.Status;
import io.entente.journal.Report;
import io.entente.journal.Source;
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

/** Where a project may stand is what is said last by some order that the dates allow: held against a model of them all. */
class ProjectsProperties {

    private static final ProjectionSpec<ProjectsState> SPEC = ProjectionSpec.of(new Projects());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final Entity ROAD = Entity.of("road");

    /** A word of a day from {@code first} to {@code last}. */
    record Told(Option<Status> status, int first, int last) {

        Report as(int number) {
            return report("word-" + number)
                    .of(new ProjectReported(ROAD, status, Option.none()))
                    .between("CN", "RS")
                    .on(first == last ? day(first) : "[%s..%s]".formatted(day(first), day(last)))
                    .accordingTo(GAZETTE);
        }

        private static String day(int day) {
            return "2010-01-0" + day;
        }
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
    void it_stands_where_the_last_word_of_some_reading_puts_it(@ForAll("words") List<Told> words) {
        Seq<Status> last = words.permutations()
                .filter(ProjectsProperties::isAllowed)
                .flatMap(order -> order.flatMap(Told::status).lastOption())
                .distinct()
                .sorted()
                .toVector();

        SPEC.given(reports(words))
                .when("2020-01-01")
                .then(state -> assertThat(state.of(ROAD).get().statuses()).containsExactlyElementsOf(last));
    }

    @Property
    void which_word_has_which_id_makes_no_difference(@ForAll("words") List<Told> words) {
        SPEC.given(reports(words)).when("2020-01-01").then(state -> SPEC.given(reports(words.reverse()))
                .when("2020-01-01")
                .then(other -> assertThat(state.of(ROAD).get().fields())
                        .isEqualTo(other.of(ROAD).get().fields())));
    }

    private static Seq<Report> reports(Seq<Told> words) {
        return words.zipWithIndex(Told::as);
    }

    @Provide
    Arbitrary<List<Told>> words() {
        Arbitrary<Option<Status>> statuses =
                Arbitraries.of(Status.class).injectNull(0.2).map(Option::of);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 5);
        Arbitrary<Integer> lengths = Arbitraries.of(0, 0, 1, 2, 4);
        return Combinators.combine(statuses, days, lengths)
                .as((status, first, length) -> new Told(status, first, Math.min(5, first + length)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(List::ofAll);
    }
}
