package io.entente.projections.storylines;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.event.SanctionImposed;
import io.entente.event.SanctionLifted;
import io.entente.event.StakeAcquired;
import io.entente.event.StatementMade;
import io.entente.event.TurningPointDeclared;
import io.entente.event.VisitMade;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.Anomaly;
import io.entente.projection.ProjectionSpec;
import io.entente.projection.View;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorylinesTest {

    private static final ProjectionSpec<StorylinesState> SPEC =
            ProjectionSpec.of(new Storylines()).when("2020-01-01");
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2017");
    private static final Source REGISTRY = Source.of("registry", "Registry").published("2018");

    private static Draft turn(String id) {
        return report(id).of(TurningPointDeclared.of(id + " turn")).between("NO", "SE");
    }

    private static Report on(String id, String date) {
        return turn(id).on(date).accordingTo(GAZETTE);
    }

    private static Report linked(String id, Relation relation, String... to) {
        return on(id, "2010")
                .linked(Array.of(to).map(it -> Link.of(relation, it)).toJavaArray(Link[]::new));
    }

    private static Seq<String> sentences(StorylinesState state) {
        return state.storylines().map(it -> it.sentence(Names.IDS));
    }

    private static Seq<String> ties(StorylinesState state) {
        return state.ties().map(Tie::toString);
    }

    private static Seq<String> anomalies(StorylinesState state) {
        return state.anomalies().map(Anomaly::message);
    }

    @Test
    void a_thread_goes_from_its_first_development_to_its_latest() {
        SPEC.given(
                        on("a", "2016-06").inStorylines("steel mill"),
                        on("b", "2014").inStorylines("steel mill"),
                        on("c", "2015").inStorylines("steel mill", "copper"),
                        on("d", "2019"))
                .then(state -> {
                    assertThat(sentences(state))
                            .containsExactly(
                                    "“steel mill”: 3 developments from 2014 to 2016-06",
                                    "“copper”: 1 development, 2015");
                    assertThat(state)
                            .hasToString("Storylines(steel mill: 3 developments from 2014 to 2016-06 [a, b, c], "
                                    + "copper: 1 development, 2015 [c])");
                });
    }

    @Test
    void a_thread_is_one_however_it_is_spelled() {
        SPEC.given(
                        on("b", "2014").inStorylines("Steel Mill"),
                        on("a", "2016").inStorylines("steel  mill", "STEEL MILL"))
                .then(state -> {
                    assertThat(sentences(state)).containsExactly("“Steel Mill”: 2 developments from 2014 to 2016");
                    assertThat(state.storyline("STEEL mill").get().fields().get("developments"))
                            .containsExactly(2);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014 ; 2016-06 | 2016-06",
                "2016 ; 2016-06 | 2016",
                "2016-12-31 ; 2016 | 2016",
                "2016 ; 2016~ | 2016~",
                "[2010..2018] ; 2016 | [2010..2018]",
                "2010/2012 ; 2011 | 2010/2012",
                "undated ; 2010 | 2010",
                "undated ; undated | undated",
                "[2010-01..] ; 2012 | [2010-01..]"
            })
    void the_latest_covers_every_development_that_may_be_the_latest(String dates, String latest) {
        Seq<Report> told = Array.of(dates.split(" ; ", -1))
                .zipWithIndex((date, index) -> on("d" + index, date).inStorylines("mill"));
        for (Seq<Report> given : told.permutations()) {
            SPEC.given(given)
                    .then(state ->
                            assertThat(state.storyline("mill").get().latest()).hasToString(latest));
        }
    }

    @Test
    void a_thread_of_which_no_day_is_told_says_so() {
        SPEC.given(on("a", "undated").inStorylines("mill"))
                .then(state -> assertThat(sentences(state)).containsExactly("“mill”: 1 development, when is not told"));
    }

    @Test
    void a_thread_of_one_year_does_not_go_from_it_to_itself() {
        SPEC.given(on("a", "2014").inStorylines("mill"), on("b", "2014").inStorylines("mill"))
                .then(state -> assertThat(sentences(state)).containsExactly("“mill”: 2 developments, 2014"));
    }

    @Test
    void what_was_told_before_any_of_the_rest_may_have_been_the_first() {
        SPEC.given(
                        turn("a").on("undated").accordingTo("gazette", "1960").inStorylines("mill"),
                        on("b", "1975").inStorylines("mill"))
                .then(state -> assertThat(sentences(state))
                        .containsExactly("“mill”: 2 developments from a day not told to 1975"));
    }

    @Test
    void what_is_planned_and_due_belongs_to_a_thread_and_is_counted_apart() {
        Report planned = turn("p").plannedFor("2015").accordingTo(GAZETTE).inStorylines("mill");

        SPEC.given(planned)
                .then(state -> assertThat(sentences(state)).containsExactly("“mill”: 1 development due, unconfirmed"));
        SPEC.given(planned, on("a", "2014").inStorylines("mill")).then(state -> assertThat(sentences(state))
                .containsExactly("“mill”: 1 development, 2014, 1 more due, unconfirmed"));
        SPEC.given(planned).when("2015-12-30").then(state -> assertThat(state.storylines())
                .isEmpty());
    }

    @Test
    void what_is_only_possible_belongs_to_a_thread_where_that_counts() {
        ProjectionSpec<StorylinesState> spec =
                SPEC.given(on("a", "2014").inStorylines("mill"), on("b", "2015").inStorylines("mill"));

        spec.when("2015-06-01")
                .then(state ->
                        assertThat(state.storyline("mill").get().developments()).isEqualTo(1));
        spec.when("2015-06-01").asked(View::possible).then(state -> assertThat(
                        state.storyline("mill").get().developments())
                .isEqualTo(2));
    }

    @Test
    void what_is_denied_or_withdrawn_belongs_to_no_thread() {
        Report told = on("a", "2014").inStorylines("mill").linked(Link.of(Relation.PART_OF, "b"));

        SPEC.given(told, Withdrawal.of("a").accordingTo("gazette", "2018"))
                .then(state -> assertThat(state).isEqualTo(StorylinesState.EMPTY));
        SPEC.given(turn("a").deniedFor("2014").accordingTo(GAZETTE).inStorylines("mill"))
                .then(state -> assertThat(state.storylines()).isEmpty());
    }

    @Test
    void a_development_belongs_to_the_threads_that_all_tell_who_do_not_deny_it() {
        Report other = turn("a").on("2014-05").accordingTo(REGISTRY).inStorylines("copper");
        Report rival = turn("a").on("2009").accordingTo("bureau", "2010").inStorylines("gold");
        Report denial =
                turn("a").deniedFor("2014").accordingTo("office", "2010").inStorylines("rumours");

        SPEC.given(on("a", "2014").inStorylines("mill"), other, rival, denial)
                .then(state -> assertThat(state.storylines().map(Storyline::storyline))
                        .containsExactlyInAnyOrder("mill", "copper", "gold"));
    }

    @Test
    void a_tie_tells_what_each_end_is() {
        SPEC.given(
                        report("sale")
                                .of(StakeAcquired.of(Entity.of("mill")).by(Entity.of("SE")))
                                .between("NO", "SE")
                                .on("2016")
                                .accordingTo(GAZETTE)
                                .linked(
                                        Link.of(Relation.CAUSED_BY, "visit"),
                                        Link.of(Relation.IMPLEMENTS, "plan"),
                                        Link.of(Relation.PART_OF, "nothing")),
                        report("visit")
                                .of(VisitMade.of(Entity.of("SE"), Entity.of("NO")))
                                .between("NO", "SE")
                                .on("2014")
                                .accordingTo(GAZETTE),
                        turn("plan").plannedFor("2015").accordingTo(GAZETTE))
                .then(state -> {
                    assertThat(state.ties().map(it -> it.sentence(Names.IDS)))
                            .containsExactly(
                                    "sale (SE acquires a stake in mill) is caused by visit (SE visits NO)",
                                    "sale (SE acquires a stake in mill) carries out plan (a turning point is declared: plan turn; due, unconfirmed)",
                                    "sale (SE acquires a stake in mill) is part of nothing (not known to have happened)");
                    assertThat(ties(state))
                            .containsExactly(
                                    "sale causedBy visit",
                                    "sale implements plan (due)",
                                    "sale partOf nothing (unknown)");
                    assertThat(state.ties().map(Tie::evidence))
                            .containsExactly(
                                    DevelopmentId.all("sale", "visit"),
                                    DevelopmentId.all("plan", "sale"),
                                    DevelopmentId.all("sale"));
                });
    }

    @Test
    void a_tie_of_a_plan_is_told_once_it_is_due() {
        ProjectionSpec<StorylinesState> spec = SPEC.given(
                on("a", "2010"),
                turn("p").plannedFor("2015").accordingTo(GAZETTE).linked(Link.of(Relation.COMMEMORATES, "a")));

        spec.when("2014-12-31").then(state -> assertThat(state.ties()).isEmpty());
        spec.when("2015-12-31").then(state -> assertThat(ties(state)).containsExactly("p (due) commemorates a"));
    }

    @Test
    void what_has_not_happened_yet_is_not_known_at_the_end_of_a_tie() {
        SPEC.given(linked("a", Relation.ANNOUNCES, "b"), on("b", "2012"))
                .when("2011-01-01")
                .then(state -> assertThat(ties(state)).containsExactly("a announces b (unknown)"));
    }

    @Test
    void a_tie_is_found_by_any_id_and_told_once() {
        SPEC.given(
                        linked("a", Relation.CAUSED_BY, "b", "c", "b"),
                        turn("a").on("2010").accordingTo(REGISTRY).linked(Link.of(Relation.CAUSED_BY, "c")),
                        on("b", "2009"),
                        turn("c").on("2009").accordingTo(REGISTRY),
                        SameAs.of("b", "c").accordingTo("registry", "2018"))
                .then(state -> {
                    assertThat(ties(state)).containsExactly("a causedBy b");
                    assertThat(state.tiesOf(DevelopmentId.of("c"))).isEqualTo(state.ties());
                });
    }

    @Test
    void the_ties_of_a_development_are_its_causes_and_its_consequences() {
        SPEC.given(
                        linked("a", Relation.CAUSED_BY, "b"),
                        linked("b", Relation.CAUSED_BY, "c"),
                        linked("d", Relation.PART_OF, "a"))
                .then(state -> assertThat(state.tiesOf(DevelopmentId.of("b")).map(Tie::toString))
                        .containsExactlyInAnyOrder("a causedBy b", "b causedBy c (unknown)"));
    }

    @Test
    void what_is_brought_about_by_itself_is_an_anomaly_that_names_the_members_of_the_cycle() {
        SPEC.given(
                        linked("a", Relation.CAUSED_BY, "b"),
                        linked("b", Relation.CAUSED_BY, "c", "outside"),
                        linked("c", Relation.CAUSED_BY, "a"),
                        linked("outside", Relation.CAUSED_BY, "further"),
                        linked("into", Relation.CAUSED_BY, "a"))
                .then(state -> {
                    assertThat(anomalies(state))
                            .containsExactly("a, b, c: each is told to be caused by itself, by way of the others");
                    assertThat(state.anomalies().head().evidence()).isEqualTo(DevelopmentId.all("a", "b", "c"));
                    assertThat(state.ties()).hasSize(6);
                });
    }

    @Test
    void what_is_part_of_itself_is_an_anomaly_also_by_another_of_its_ids() {
        SPEC.given(
                        linked("a", Relation.PART_OF, "b"),
                        on("b", "2010"),
                        SameAs.of("a", "b").accordingTo("gazette", "2017"))
                .then(state -> assertThat(anomalies(state))
                        .containsExactly("a is told to be part of itself, and counts as part of nothing"));
    }

    @Test
    void a_cause_that_is_part_of_what_it_brought_about_is_no_cycle() {
        SPEC.given(linked("a", Relation.CAUSED_BY, "b"), linked("b", Relation.PART_OF, "a"))
                .then(state -> assertThat(state.anomalies()).isEmpty());
    }

    @Test
    void developments_that_echo_each_other_are_no_cycle() {
        SPEC.given(linked("a", Relation.ECHOES, "b"), linked("b", Relation.ECHOES, "a"))
                .then(state -> assertThat(state.anomalies()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELS, 'off (2010) calls off it, which came later (2015)'",
        "COMMEMORATES, 'off (2010) commemorates it, which came later (2015)'",
        "ECHOES, 'off (2010) takes up the words of it, which came later (2015)'"
    })
    void what_looks_back_on_what_certainly_came_later_is_an_anomaly(Relation relation, String anomaly) {
        SPEC.given(linked("off", relation, "it", "unheard-of"), on("it", "2015"))
                .then(state -> {
                    assertThat(anomalies(state)).containsExactly(anomaly);
                    assertThat(state.anomalies().single().evidence().map(DevelopmentId::value))
                            .containsExactly("it", "off");
                });
        SPEC.given(linked("off", relation, "it"), on("it", "2010-05"))
                .then(state -> assertThat(anomalies(state)).isEmpty());
        SPEC.given(linked("off", relation, "it"), turn("it").plannedFor("2015").accordingTo(GAZETTE))
                .then(state -> assertThat(anomalies(state)).isEmpty());
    }

    @Test
    void what_calls_off_a_deed_that_was_certainly_done_is_an_anomaly() {
        VisitMade visit = VisitMade.of(Entity.of("NO"), Entity.of("SE"));

        SPEC.given(linked("off", Relation.CANCELS, "it"), visited("2009-12", visit))
                .then(state -> {
                    assertThat(anomalies(state))
                            .containsExactly(
                                    "off (2010) calls off it, which had happened by then (2009-12): only a plan of it can be"
                                            + " called off");
                    assertThat(state.anomalies().single().evidence()).isEqualTo(DevelopmentId.all("it", "off"));
                });
        for (Report other : Array.of(
                visited("2010-05", visit),
                visited("2009-12", visit.until("2010-01-02")),
                visited("undated", visit),
                report("it").of(visit).between("NO", "SE").plannedFor("2009-12").accordingTo(GAZETTE),
                report("it").of(visit).between("NO", "SE").deniedFor("2009-12").accordingTo(GAZETTE),
                on("it", "2009-12"))) {
            SPEC.given(linked("off", Relation.CANCELS, "it"), other)
                    .then(state -> assertThat(anomalies(state)).isEmpty());
        }
    }

    @Test
    void words_that_something_is_off_which_only_its_own_end_ends_are_an_anomaly() {
        Report imposed = report("it")
                .of(SanctionImposed.of("an embargo", Entity.of("NO"), Entity.of("SE")))
                .between("NO", "SE")
                .on("2009")
                .accordingTo(GAZETTE);
        Draft said = report("off").of(StatementMade.of(Entity.of("NO"))).between("NO", "SE");
        Draft lifted = report("off")
                .of(SanctionLifted.of("an embargo", Entity.of("NO"), Entity.of("SE")))
                .between("NO", "SE");
        Link cancels = Link.of(Relation.CANCELS, "it");

        SPEC.given(imposed, said.on("2010").accordingTo(GAZETTE).linked(cancels))
                .then(state -> assertThat(anomalies(state))
                        .containsExactly(
                                "off (2010) calls off it, which had happened by then (2009): it counts all the same; tell"
                                        + " what ended it by a kind of its own"));
        SPEC.given(imposed, lifted.on("2010").accordingTo(GAZETTE).linked(cancels))
                .then(state -> assertThat(anomalies(state)).isEmpty());
        SPEC.given(imposed, said.on("2009").accordingTo(GAZETTE).linked(cancels))
                .then(state -> assertThat(anomalies(state)).isEmpty());
    }

    private static Report visited(String date, VisitMade visit) {
        return report("it").of(visit).between("NO", "SE").on(date).accordingTo(GAZETTE);
    }

    @ParameterizedTest
    @CsvSource({"CAUSED_BY", "REACTS_TO", "ANNOUNCES", "PART_OF", "IMPLEMENTS", "AMENDS", "REPLACES"})
    void what_may_look_ahead_is_none(Relation relation) {
        SPEC.given(linked("early", relation, "it"), on("it", "2015"))
                .then(state -> assertThat(anomalies(state)).isEmpty());
    }

    @Test
    void a_chain_may_be_as_long_as_it_likes() {
        int length = 100_000;
        List<Report> chain = List.range(0, length).map(it -> linked("d" + it, Relation.CAUSED_BY, "d" + (it + 1)));

        SPEC.given(chain.append(linked("d" + length, Relation.CAUSED_BY, "d" + (length - 1))))
                .then(state -> {
                    assertThat(state.ties()).hasSize(length + 1);
                    assertThat(state.anomalies().map(Anomaly::evidence))
                            .containsExactly(DevelopmentId.all("d99999", "d100000"));
                });
    }

    @Test
    void all_of_it_is_the_same_however_the_words_came_in() {
        List<Report> told = List.of(
                linked("a", Relation.CAUSED_BY, "b").inStorylines("mill"),
                on("b", "2011").inStorylines("mill", "copper"),
                linked("c", Relation.PART_OF, "a").inStorylines("copper"));

        assertThat(told.permutations().map(StorylinesTest::state).distinct()).hasSize(1);
    }

    private static StorylinesState state(Seq<Report> told) {
        StorylinesState[] state = new StorylinesState[1];
        SPEC.given(told).then(it -> {
            state[0] = it;
        });
        return state[0];
    }

    @Test
    void a_plan_that_is_called_off_is_due_no_more() {
        SPEC.given(
                        turn("visit").plannedFor("2015-05").accordingTo(GAZETTE).inStorylines("visits"),
                        on("word", "2015-03").linked(Link.of(Relation.CANCELS, "visit")))
                .then(state -> {
                    assertThat(state.storyline("visits").get().sentence(Names.IDS))
                            .isEqualTo("“visits”: 1 development planned and called off");
                    assertThat(ties(state)).containsExactly("word cancels visit (called off)");
                });
    }

    @Test
    void a_plan_that_is_called_off_is_so_before_its_day() {
        SPEC.given(
                        turn("visit").plannedFor("2050-05").accordingTo(GAZETTE).inStorylines("visits"),
                        on("word", "2015-03").linked(Link.of(Relation.CANCELS, "visit")))
                .then(state -> {
                    assertThat(state.storyline("visits").get().sentence(Names.IDS))
                            .isEqualTo("“visits”: 1 development planned and called off");
                    assertThat(ties(state)).containsExactly("word cancels visit (called off)");
                });
    }

    @Test
    void a_plan_whose_calling_off_is_called_off_is_due() {
        SPEC.given(
                        turn("visit").plannedFor("2015-05").accordingTo(GAZETTE).inStorylines("visits"),
                        on("word", "2015-03").linked(Link.of(Relation.CANCELS, "visit")),
                        on("after-all", "2015-04").linked(Link.of(Relation.CANCELS, "word")))
                .then(state ->
                        assertThat(ties(state)).containsExactly("word cancels visit (due)", "after-all cancels word"));
    }
}
