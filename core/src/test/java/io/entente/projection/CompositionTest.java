package io.entente.projection;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementSigned;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.VisitMade;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final SourceId GAZETTE = SourceId.of("gazette");
    private static final SourceId REGISTRY = SourceId.of("registry");
    private static final Entity NORWAY = Entity.of("NO");
    private static final Entity SWEDEN = Entity.of("SE");
    private static final Entity DENMARK = Entity.of("DK");

    /** What happened, by id, and in brackets what is due. */
    private record Ids() implements Projection<String> {
        @Override
        public String initial() {
            return "";
        }

        @Override
        public String evolve(String state, Occurrence occurrence) {
            return state + occurrence.id();
        }

        @Override
        public String due(String state, Planned planned) {
            return state + "(" + planned.id() + ")";
        }
    }

    /** How many occurrences there were, and how often it was asked in all. */
    private record Counted(AtomicInteger asked) implements Projection<Integer> {
        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Integer evolve(Integer count, Occurrence occurrence) {
            asked.incrementAndGet();
            return count + 1;
        }
    }

    private static Draft told(String id, Development development) {
        return report(id).of(development).between("NO", "SE");
    }

    private static Report known(Draft draft, SourceId source) {
        return draft.accordingTo(source, EventDate.parse("2017"));
    }

    private static final Report VISIT =
            known(told("a", VisitMade.of(NORWAY, SWEDEN)).on("2010"), GAZETTE).inStorylines("The Kalmar Road");
    private static final Report SIGNED =
            known(told("b", AgreementSigned.of("pact")).on("2011"), REGISTRY);
    private static final Report RETURN_VISIT = known(
                    told("c", VisitMade.of(SWEDEN, NORWAY)).on("2012"), REGISTRY)
            .inStorylines("other", "the kalmar road");
    private static final Report PLANNED_VISIT = known(
                    told("d", VisitMade.of(SWEDEN, DENMARK)).plannedFor("2013"), GAZETTE)
            .inStorylines("The Kalmar Road");

    private static <S> ProjectionSpec<S> spec(Projection<S> projection) {
        return ProjectionSpec.of(projection)
                .given(VISIT, SIGNED, RETURN_VISIT, PLANNED_VISIT)
                .when("2020-01-01");
    }

    @Test
    void two_projections_are_answered_in_one_pass() {
        spec(new Ids().and(new Happened())).then(state -> {
            assertThat(state.first()).isEqualTo("abc(d)");
            assertThat(state.second()).hasSize(3);
        });
    }

    @Test
    void a_state_is_mapped_at_the_end_and_the_fold_goes_on_from_it() {
        spec(new Ids().map(String::length)).then(state -> {
            assertThat(state.value()).isEqualTo(6);
            assertThat(state.state()).isEqualTo("abc(d)");
            assertThat(state).hasToString("6");
        });
    }

    @Test
    void what_is_mapped_is_composed_like_any_other() {
        spec(new Ids()
                        .map(String::length)
                        .and(new Ids())
                        .map(it -> it.second() + it.first().value()))
                .then(state -> assertThat(state.value()).isEqualTo("abc(d)6"));
    }

    @Test
    void a_thread_is_found_in_whatever_case_it_is_written() {
        spec(new Ids().filter(new Filter.InStoryline("the  Kalmar road"))).then("ac(d)");
        spec(new Ids().filter(new Filter.InStoryline("Kalmar"))).then("");
    }

    @Test
    void what_names_an_entity_counts_in_whichever_field() {
        spec(new Ids().filter(new Filter.Naming(NORWAY))).then("ac");
        spec(new Ids().filter(new Filter.Naming(DENMARK))).then("(d)");
    }

    @Test
    void a_kind_is_given_by_its_name_or_its_class() {
        spec(new Ids().filter(new Filter.OfKind("AgreementSigned"))).then("b");
        spec(new Ids().filter(new Filter.OfKind(VisitMade.class))).then("ac(d)");
        spec(new Ids().filter(new Filter.OfKind(AgreementAnnounced.class))).then("");
    }

    @Test
    void what_rests_on_a_source_counts_also_where_another_goes_first() {
        Report later = told("a", VisitMade.of(NORWAY, SWEDEN)).on("2010-05").accordingTo("registry", "2018");
        Report contrary = told("a", VisitMade.of(NORWAY, DENMARK)).on("2010").accordingTo("bureau", "2015");
        Function<String, ProjectionSpec<String>> by =
                source -> ProjectionSpec.of(new Ids().filter(new Filter.AccordingTo(SourceId.of(source))))
                        .given(VISIT, later, contrary)
                        .when("2020-01-01");

        by.apply("registry").then("a");
        by.apply("gazette").then("a");
        by.apply("bureau").then("");
    }

    @Test
    void a_filter_put_on_another_leaves_what_belongs_by_both() {
        spec(new Ids().filter(new Filter.Naming(NORWAY)).filter(new Filter.AccordingTo(REGISTRY)))
                .then("c");
    }

    @Test
    void each_entity_that_is_named_has_a_state_of_its_own() {
        spec(new Ids().perEntity()).then(TreeMap.of(NORWAY, "ac", SWEDEN, "ac(d)", DENMARK, "(d)"));
    }

    @Test
    void what_is_composed_of_equal_projections_is_equal() {
        assertThat(new Ids()
                        .and(new Happened())
                        .filter(new Filter.InStoryline("Mill"))
                        .perEntity())
                .isEqualTo(new Ids()
                        .and(new Happened())
                        .filter(new Filter.InStoryline("mill "))
                        .perEntity());
        assertThat(new Ids().map(LENGTH)).isEqualTo(new Ids().map(LENGTH));
    }

    private static final Function<String, Integer> LENGTH = String::length;

    @Test
    void what_is_composed_anew_goes_on_from_the_states_that_are_kept() {
        var counted = new Counted(new AtomicInteger());
        try (var entente = Entente.inMemory()) {
            entente.journal()
                    .recordAll(List.range(0, 100)
                            .map(it -> known(
                                    told("v" + it, VisitMade.of(NORWAY, SWEDEN)).on("2010"), GAZETTE)));
            View view = entente.everything();

            var first = view.replay(counted.and(new Ids()).perEntity());
            var again = view.replay(counted.and(new Ids()).perEntity());

            assertThat(again).isEqualTo(first);
            assertThat(counted.asked()).hasValueBetween(200, 200 + 2 * 12);
        }
    }
}
