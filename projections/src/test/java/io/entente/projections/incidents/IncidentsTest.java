package io.entente.projections.incidents;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.ExerciseHeld;
import io.entente.event.ForceUsed;
import io.entente.event.Incident;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.event.ProtestHeld;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.Item;
import io.entente.projection.ProjectionSpec;
import org.junit.jupiter.api.Test;

class IncidentsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2022");
    private static final Source PAPER = Source.of("paper", "Paper").published("2023");
    private static final ProjectionSpec<IncidentsState> SPEC = ProjectionSpec.of(new Incidents());
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity STATES = Entity.of("US");
    private static final ForceUsed BOMBS = ForceUsed.against(CHINA).by(STATES).means("bombs");
    private static final ProtestHeld PROTEST =
            ProtestHeld.untold().by(CHINA).against(STATES).about("the bombing").place("Beijing");
    private static final ExerciseHeld EXERCISE =
            ExerciseHeld.of(CHINA, Entity.of("TH")).name("Falcon Strike");

    private static Draft draft(String id, Incident told) {
        return report(id).of(told).between("CN", "US");
    }

    private static Report on(String date, String id, Incident told) {
        return draft(id, told).on(date).accordingTo(GAZETTE);
    }

    private static void assertTold(String sentences, Report... reports) {
        SPEC.given(reports).when("2023-12-31").then(state -> assertThat(
                        state.all().map(it -> it.sentence(Names.IDS)).mkString("; "))
                .isEqualTo(sentences));
    }

    private static String fields(Item item) {
        return item.fields()
                .map(field -> field._1 + " " + Names.IDS.told(field._2))
                .filter(field -> !field.endsWith("not told"))
                .mkString(", ");
    }

    @Test
    void each_incident_stands_by_itself_in_order_of_time() {
        Report[] reports = {on("2023-08", "a", EXERCISE), on("1999-05-08", "b", PROTEST), on("1999-05-07", "c", BOMBS)};

        assertTold(
                "US uses force against CN: bombs, 1999-05-07; "
                        + "a protest of CN against US is held in Beijing: the bombing, 1999-05-08; "
                        + "an exercise of CN and TH is held: Falcon Strike, 2023-08",
                reports);
        SPEC.given(reports).when("1999-05-07").then(state -> assertThat(state)
                .hasToString("Incidents(US uses force against CN: bombs, 1999-05-07 [c])"));
    }

    @Test
    void a_program_is_told_the_same_fields_of_every_incident() {
        SPEC.given(on("2023-08", "a", EXERCISE), on("1999-05-08", "b", PROTEST), on("1999-05-07", "c", BOMBS))
                .when("2023-12-31")
                .then(state -> {
                    assertThat(state.all().map(IncidentsTest::fields))
                            .containsExactly(
                                    "kind ForceUsed, actor US, target CN, means bombs, date 1999-05-07",
                                    "kind ProtestHeld, actor CN, target US, about the bombing, place Beijing, date 1999-05-08",
                                    "kind ExerciseHeld, participants CN, TH, name Falcon Strike, date 2023-08");
                    assertThat(state.all().map(it -> it.fields().keySet()).distinct())
                            .hasSize(1);
                });
    }

    @Test
    void two_incidents_that_are_told_alike_are_two() {
        SPEC.given(on("1999-05", "a", BOMBS), on("1999-05", "b", BOMBS))
                .when("2023-12-31")
                .then(state -> {
                    assertThat(state.all()).hasSize(2);
                    assertThat(state.all().map(Item::identity).distinct()).hasSize(2);
                });
    }

    @Test
    void what_an_incident_is_part_of_is_told_by_id() {
        Report bombs = on("1999-05-07", "a", BOMBS)
                .linked(Link.of(Relation.PART_OF, "campaign"), Link.of(Relation.CAUSED_BY, "error"));

        assertTold("US uses force against CN: bombs, 1999-05-07, part of campaign", bombs);
        SPEC.given(bombs)
                .when("2023-12-31")
                .then(state -> assertThat(fields(state.all().single())).endsWith("date 1999-05-07, partOf campaign"));
    }

    @Test
    void links_of_every_source_that_agrees_count() {
        assertTold(
                "US uses force against CN: bombs, 1999-05-07, part of campaign and war",
                on("1999-05-07", "a", BOMBS).linked(Link.of(Relation.PART_OF, "war")),
                draft("a", BOMBS).on("1999-05-07").accordingTo(PAPER).linked(Link.of(Relation.PART_OF, "campaign")));
    }

    @Test
    void of_an_incident_without_a_date_it_is_said_that_none_is_told() {
        assertTold("a protest is held, on a day not told", on("undated", "a", ProtestHeld.untold()));
    }

    @Test
    void what_is_only_possible_is_told_where_that_is_asked() {
        Report protest = on("[1999-05-08..1999-05-11]", "a", PROTEST);

        SPEC.given(protest).when("1999-05-09").then(IncidentsState.EMPTY);
        SPEC.given(protest).asked(view -> view.at("1999-05-09").possible()).then(state -> assertThat(state.all())
                .hasSize(1));
    }

    @Test
    void what_is_planned_denied_or_withdrawn_is_no_incident() {
        SPEC.given(draft("a", EXERCISE).plannedFor("2022").accordingTo(GAZETTE))
                .when("2023-12-31")
                .then(IncidentsState.EMPTY);
        SPEC.given(on("1999", "a", BOMBS), draft("a", BOMBS).deniedFor("1999").accordingTo(PAPER))
                .when("2023-12-31")
                .then(IncidentsState.EMPTY);
        SPEC.given(on("1999", "a", BOMBS), Withdrawal.of("a").accordingTo("gazette", "2023"))
                .when("2023-12-31")
                .then(IncidentsState.EMPTY);
    }

    @Test
    void of_two_sources_that_contradict_each_other_in_who_did_it_the_one_preferred_is_told() {
        assertTold(
                "nato uses force against CN: bombs, 1999",
                on("1999", "a", BOMBS),
                draft("a", BOMBS.by(Entity.of("nato"))).on("1999").accordingTo(PAPER));
    }
}
