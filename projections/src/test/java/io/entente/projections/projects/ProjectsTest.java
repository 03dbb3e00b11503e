package io.entente.projections.projects;

import static io.entente.event.ProjectReported.Status.CANCELLED;
import static io.entente.event.ProjectReported.Status.COMPLETION;
import static io.entente.event.ProjectReported.Status.IMPLEMENTATION;
import static io.entente.event.ProjectReported.Status.PLEDGE;
import static io.entente.event.ProjectReported.Status.SUSPENDED;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Amount;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.event.ProjectReported;
import io.entente.event.ProjectReported.Status;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class ProjectsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2022");
    private static final Source PAPER = Source.of("paper", "Paper").published("2023");
    private static final ProjectionSpec<ProjectsState> SPEC = ProjectionSpec.of(new Projects());
    private static final ProjectReported ROAD = ProjectReported.of(Entity.of("road"));

    private static Draft told(String id, Status status) {
        return report(id).of(ROAD.status(status)).between("CN", "RS");
    }

    private static Report on(String date, String id, Status status) {
        return told(id, status).on(date).accordingTo(GAZETTE);
    }

    private static Report mentioned(String date, String id) {
        return report(id).of(ROAD).between("CN", "RS").on(date).accordingTo(GAZETTE);
    }

    private static Project road(ProjectsState state) {
        return state.of(Entity.of("road")).get();
    }

    private static String sentence(ProjectsState state) {
        return road(state).sentence(Names.IDS);
    }

    @Test
    void a_later_word_replaces_an_earlier_one() {
        SPEC.given(on("2009", "a", PLEDGE), on("2014", "b", COMPLETION), on("2012", "c", IMPLEMENTATION))
                .when("2013-01-01")
                .then(state -> assertThat(sentence(state)).isEqualTo("road: implementation, first mentioned 2009"));
        SPEC.given(on("2009", "a", PLEDGE), on("2014", "b", COMPLETION), on("2012", "c", IMPLEMENTATION))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(sentence(state)).isEqualTo("road: completion, first mentioned 2009");
                    assertThat(road(state).evidence().mkString(", ")).isEqualTo("a, b, c");
                    assertThat(state).hasToString("Projects(road: completion, first mentioned 2009 [a, b, c])");
                });
    }

    @Test
    void a_project_may_go_back() {
        SPEC.given(on("2012", "a", COMPLETION), on("2014", "b", IMPLEMENTATION))
                .when("2020-01-01")
                .then(state -> assertThat(road(state).statuses()).containsExactly(IMPLEMENTATION));
    }

    @Test
    void where_dates_leave_open_which_word_is_later_both_stay() {
        SPEC.given(on("2014", "a", COMPLETION), on("2014-05", "b", IMPLEMENTATION))
                .when("2020-01-01")
                .then(state -> assertThat(sentence(state))
                        .isEqualTo("road: implementation or completion, first mentioned 2014"));
    }

    @Test
    void a_word_that_came_certainly_later_than_one_replaces_it_though_not_another() {
        SPEC.given(on("2014", "a", PLEDGE), on("2014/2016", "b", IMPLEMENTATION), on("2016-03", "c", SUSPENDED))
                .when("2020-01-01")
                .then(state -> assertThat(road(state).statuses()).containsExactly(IMPLEMENTATION, SUSPENDED));
    }

    @Test
    void a_word_without_a_date_may_be_of_any_day_up_to_that_on_which_it_was_told() {
        SPEC.given(on("2014", "a", IMPLEMENTATION), on("undated", "b", COMPLETION))
                .when("2023-06-01")
                .then(state -> assertThat(sentence(state))
                        .isEqualTo("road: implementation or completion, first mentioned 2014"));
        SPEC.given(on("undated", "b", COMPLETION), on("2023-02", "c", CANCELLED))
                .when("2023-06-01")
                .then(state ->
                        assertThat(sentence(state)).isEqualTo("road: cancelled, first mentioned on a day not told"));
    }

    @Test
    void a_mention_without_status_replaces_none() {
        SPEC.given(mentioned("2008", "a"), on("2012", "b", IMPLEMENTATION), mentioned("2014", "c"))
                .when("2020-01-01")
                .then(state -> assertThat(sentence(state)).isEqualTo("road: implementation, first mentioned 2008"));
        SPEC.given(mentioned("2008", "a")).when("2020-01-01").then(state -> {
            assertThat(sentence(state)).isEqualTo("road: status not told, first mentioned 2008");
            assertThat(road(state).fields().get("statuses").get()).hasToString("None");
        });
    }

    @Test
    void the_same_word_twice_is_one_status() {
        SPEC.given(on("2012", "a", IMPLEMENTATION), on("2012-03", "b", IMPLEMENTATION))
                .when("2020-01-01")
                .then(state -> assertThat(road(state).statuses()).containsExactly(IMPLEMENTATION));
    }

    @Test
    void what_a_project_is_part_of_is_told_by_id() {
        SPEC.given(
                        on("2012", "a", PLEDGE)
                                .linked(Link.of(Relation.PART_OF, "belt"), Link.of(Relation.ECHOES, "x")),
                        on("2014", "b", IMPLEMENTATION).linked(Link.of(Relation.PART_OF, "corridor")),
                        mentioned("2016", "c").linked(Link.of(Relation.PART_OF, "belt")))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(sentence(state))
                            .isEqualTo("road: implementation, first mentioned 2012, part of belt and corridor");
                    assertThat(road(state).fields().get("partOf").get()).hasToString("Some(TreeSet(belt, corridor))");
                });
    }

    @Test
    void what_is_planned_denied_or_withdrawn_says_nothing_of_where_it_stands() {
        Report works = on("2012", "a", IMPLEMENTATION);
        Report planned = told("b", COMPLETION).plannedFor("2016").accordingTo(GAZETTE);
        Report denied = told("b", COMPLETION).deniedFor("2016").accordingTo(PAPER);

        SPEC.given(works, planned)
                .when("2023-12-31")
                .then(state -> assertThat(road(state).statuses()).containsExactly(IMPLEMENTATION));
        SPEC.given(works, on("2016", "b", COMPLETION), denied)
                .when("2023-12-31")
                .then(state -> assertThat(road(state).statuses()).containsExactly(IMPLEMENTATION));
        SPEC.given(works, Withdrawal.of("a").accordingTo("gazette", "2023"))
                .when("2023-12-31")
                .then(ProjectsState.EMPTY);
    }

    @Test
    void of_two_sources_that_contradict_each_other_the_one_preferred_is_told() {
        SPEC.given(
                        on("2012", "a", IMPLEMENTATION),
                        told("a", SUSPENDED).on("2012").accordingTo(PAPER))
                .when("2023-12-31")
                .then(state -> assertThat(road(state).statuses()).containsExactly(SUSPENDED));
    }

    @Test
    void what_is_committed_is_added_up_by_where_projects_stand_and_a_part_is_left_out_where_its_whole_counts() {
        Report whole = told("a", COMPLETION, 100);
        Report part = report("b")
                .of(ProjectReported.of(Entity.of("bridge")).status(COMPLETION).worth(Amount.eur(30)))
                .between("CN", "RS")
                .on("2012")
                .accordingTo(GAZETTE)
                .linked(Link.of(Link.Relation.PART_OF, "a"));
        Report other = report("c")
                .of(ProjectReported.of(Entity.of("port")).status(COMPLETION).worth(Amount.eur(5)))
                .between("CN", "RS")
                .on("2013")
                .accordingTo(GAZETTE);

        SPEC.given(whole, part, other).when("2023-12-31").then(state -> assertThat(
                        state.totals().map(it -> it.sentence(Names.IDS)))
                .containsExactly(
                        "2 projects: completion, EUR 105 committed in all (1 part left out, counted with the whole)"));
        SPEC.given(part, other).when("2023-12-31").then(state -> assertThat(
                        state.totals().map(it -> it.sentence(Names.IDS)))
                .containsExactly("2 projects: completion, EUR 35 committed in all"));
    }

    private static Report works(String id, String project, String partOf, String... more) {
        Seq<String> wholes = Vector.of(more).prepend(partOf);
        return report(id)
                .of(ProjectReported.of(Entity.of(project)).status(COMPLETION).worth(Amount.eur(10)))
                .between("CN", "RS")
                .on("2012")
                .accordingTo(GAZETTE)
                .linked(wholes.map(it -> Link.of(Link.Relation.PART_OF, it)).toJavaArray(Link[]::new));
    }

    private static void assertTotal(String total, Report... reports) {
        SPEC.given(reports).when("2023-12-31").then(state -> assertThat(
                        state.totals().map(it -> it.sentence(Names.IDS)))
                .containsExactly(total));
    }

    @Test
    void a_part_of_a_part_and_a_part_of_two_wholes_are_left_out_by_the_wholes_that_count() {
        assertTotal(
                "1 project: completion, EUR 100 committed in all (2 parts left out, counted with the whole)",
                told("a", COMPLETION, 100),
                works("b", "bridge", "a"),
                works("c", "pier", "b"));
        assertTotal(
                "2 projects: completion, EUR 110 committed in all (1 part left out, counted with the whole)",
                told("a", COMPLETION, 100),
                works("b", "bridge", "none"),
                works("c", "pier", "a", "b"));
    }

    @Test
    void projects_that_are_parts_of_each_other_count_both() {
        assertTotal(
                "2 projects: completion, EUR 20 committed in all", works("a", "bridge", "b"), works("b", "pier", "a"));
        assertTotal(
                "2 projects: completion, EUR 20 committed in all",
                works("a", "bridge", "b"),
                works("b", "pier", "none"),
                works("c", "pier", "a"));
    }

    @Test
    void a_later_sum_replaces_an_earlier_one() {
        SPEC.given(
                        told("a", PLEDGE, 100),
                        report("b")
                                .of(ROAD.worth(Amount.eur(70)))
                                .between("CN", "RS")
                                .on("2015")
                                .accordingTo(GAZETTE))
                .when("2023-12-31")
                .then(state ->
                        assertThat(sentence(state)).isEqualTo("road: pledge, EUR 70 committed, first mentioned 2010"));
    }

    private static Report told(String id, Status status, long euros) {
        return report(id)
                .of(ROAD.status(status).worth(Amount.eur(euros)))
                .between("CN", "RS")
                .on("2010")
                .accordingTo(GAZETTE);
    }
}
