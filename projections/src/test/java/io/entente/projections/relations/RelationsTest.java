package io.entente.projections.relations;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Development;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.MissionClosed;
import io.entente.event.MissionOpened;
import io.entente.event.Names;
import io.entente.event.RecognitionGranted;
import io.entente.event.RecognitionWithdrawn;
import io.entente.event.RelationsEstablished;
import io.entente.event.RelationsSevered;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");
    private static final ProjectionSpec<RelationsState> SPEC = ProjectionSpec.of(new Relations());
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");

    /** {@code severed RS 2016-06}: what happened, by whom, when. */
    private static Report tie(String told, int index) {
        Array<String> words = Array.of(told.split(" ", -1));
        String what = words.tail().init().mkString(" ");
        Development tie =
                switch (words.head()) {
                    case "established" ->
                        RelationsEstablished.between(
                                words.tail().init().map(Entity::of).toJavaArray(Entity[]::new));
                    case "severed" ->
                        what.isEmpty()
                                ? RelationsSevered.ofDyad()
                                : RelationsSevered.ofDyad().by(Entity.of(what));
                    case "recognised" -> RecognitionGranted.of(CHINA, SERBIA);
                    case "withdrawn" -> RecognitionWithdrawn.of(CHINA, SERBIA);
                    case "opened" ->
                        what.isEmpty()
                                ? MissionOpened.of(CHINA, SERBIA)
                                : MissionOpened.of(CHINA, SERBIA).mission(what);
                    default ->
                        what.isEmpty()
                                ? MissionClosed.of(CHINA, SERBIA)
                                : MissionClosed.of(CHINA, SERBIA).mission(what);
                };
        return report(words.head() + index)
                .of(tie)
                .between("CN", "RS")
                .on(words.last())
                .accordingTo(GAZETTE);
    }

    private static ProjectionSpec<RelationsState> given(String ties) {
        return SPEC.given(Array.of(ties.split("; ", -1)).zipWithIndex(RelationsTest::tie))
                .when("2030-01-01");
    }

    private static String told(Seq<? extends Item> items) {
        return items.map(it -> it.sentence(Names.IDS)).mkString("; ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "established 1955-01-02 | established since 1955-01-02",
                "established 1955; severed RS 1960 | severed since 1960, broken off by RS",
                "established 1955; severed 1960 | severed since 1960",
                "established 1955; severed RS 1960; established 1991 | established since 1991",
                "severed 1960; established 1991 | established since 1991",
                "severed CN 1960 | severed since 1960, broken off by CN",
                "established 1955; severed CN 1955-06"
                        + " | established since 1955 or severed since 1955-06, which came last is not told, broken off by CN",
                "established undated | established, since when is not told"
            })
    void relations_are_what_certainly_came_last(String ties, String standing) {
        given(ties).then(state -> {
            assertThat(told(state.relations())).isEqualTo("diplomatic relations between CN and RS: " + standing);
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @Test
    void relations_of_several_parties_are_those_of_each_two() {
        given("established CN RS HU 1955; severed 1960").then(state -> assertThat(state.relations()
                        .map(it -> it.between() + " " + it.standing().status("established", "severed")))
                .containsExactlyInAnyOrder("CN-HU established", "CN-RS severed", "HU-RS established"));
    }

    @Test
    void relations_without_parties_are_those_of_the_relationship_that_they_are_filed_under() {
        Report yugoslav = report("relations")
                .of(RelationsEstablished.ofDyad())
                .between("CN", "YUCS")
                .on("1955")
                .accordingTo(GAZETTE);

        SPEC.given(yugoslav, tie("established 2006", 1)).when("2030-01-01").then(state -> assertThat(
                        state.relations().map(DiplomaticRelations::between))
                .containsExactly(Dyad.of("CN", "YUCS"), Dyad.of("CN", "RS")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recognised 2008-02-18 | CN recognises RS since 2008-02-18",
                "recognised 2008; withdrawn 2018 | CN no longer recognises RS since 2018",
                "withdrawn 2018 | CN no longer recognises RS since 2018",
                "recognised 2008; withdrawn 2018; recognised 2020 | CN recognises RS since 2020",
                "recognised 2018; withdrawn 2018"
                        + " | recognition of RS by CN: granted since 2018 or withdrawn since 2018, which came last is not told"
            })
    void a_recognition_stands_until_it_is_withdrawn(String ties, String sentence) {
        given(ties).then(state -> {
            assertThat(told(state.recognitions())).isEqualTo(sentence);
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opened embassy 1955 | mission of CN in RS (embassy): open since 1955",
                "opened Embassy 1955; closed embassy 1999 | mission of CN in RS (Embassy): closed since 1999",
                "opened embassy 1955; closed consulate in Nis 1999"
                        + " | mission of CN in RS (embassy): open since 1955;"
                        + " mission of CN in RS (consulate in Nis): closed since 1999",
                "opened embassy 1999; closed embassy [1999..2001]"
                        + " | mission of CN in RS (embassy): open since 1999 or closed since [1999..2001],"
                        + " which came last is not told",
                "opened 2010 | mission of CN in RS (which one is not told): open since 2010"
            })
    void a_mission_is_open_until_it_is_closed(String ties, String sentence) {
        given(ties).then(state -> {
            assertThat(told(state.missions())).isEqualTo(sentence);
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "closed embassy 1999; opened embassy 2001"
                        + " | the mission of CN in RS (embassy) is closed in 1999, and no opening before is told, only one in 2001",
                "withdrawn 2018; recognised 2020"
                        + " | CN withdraws its recognition of RS in 2018, and no grant before is told, only one in 2020"
            })
    void what_certainly_ended_before_it_is_told_to_begin_is_an_anomaly(String ties, String message) {
        given(ties).then(state -> {
            Anomaly anomaly = state.anomalies().single();
            assertThat(anomaly.message()).isEqualTo(message);
            assertThat(anomaly.evidence()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "closed embassy 1999; opened embassy 1999-06",
                "closed embassy 1999; opened embassy undated",
                "closed embassy 1999; closed embassy 2001",
                "opened embassy 1955; closed embassy 1999; opened embassy 2001",
                "closed 1999; opened 2001",
                "closed embassy 1999; opened consulate 2001",
                "withdrawn 2018",
                "severed 1960; established 1991"
            })
    void what_the_dates_leave_open_or_is_only_not_told_is_none(String ties) {
        given(ties).then(state -> assertThat(state.anomalies()).isEmpty());
    }

    @Test
    void what_is_planned_or_denied_neither_opens_nor_closes() {
        Report plan = report("plan")
                .of(MissionClosed.of(CHINA, SERBIA).mission("embassy"))
                .between("CN", "RS")
                .plannedFor("2026")
                .accordingTo(GAZETTE);
        Report denial = report("denial")
                .of(RelationsSevered.ofDyad())
                .between("CN", "RS")
                .deniedFor("2020")
                .accordingTo(GAZETTE);

        SPEC.given(tie("opened embassy 1955", 0), tie("established 1955", 1), plan, denial)
                .when("2030-01-01")
                .then(state -> {
                    assertThat(told(state.missions())).endsWith("open since 1955");
                    assertThat(told(state.relations())).endsWith("established since 1955");
                });
    }

    @Test
    void every_item_rests_on_all_that_is_told_of_it_and_tells_a_program_what_it_tells_a_person() {
        given("established 1955; severed RS 1960; opened embassy 1955").then(state -> {
            DiplomaticRelations relations = state.relations().single();
            assertThat(relations.evidence().map(Object::toString)).containsExactly("established0", "severed1");
            assertThat(relations.fields().mapValues(Object::toString).toJavaMap())
                    .containsEntry("status", "severed")
                    .containsEntry("since", "1960")
                    .containsEntry("established", "None")
                    .containsEntry("severedBy", "TreeSet(RS)");
            assertThat(state.missions()
                            .single()
                            .fields()
                            .mapValues(Object::toString)
                            .toJavaMap())
                    .containsEntry("mission", "Some(embassy)")
                    .containsEntry("status", "open");
        });
    }

    @Test
    void who_broke_relations_off_is_part_of_the_state() {
        given("severed RS 1960").then(one -> given("severed CN 1960")
                .then(other -> assertThat(one).isNotEqualTo(other)));
    }
}
