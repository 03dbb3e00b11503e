package io.entente.projections.memberships;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.Membership;
import io.entente.event.MembershipEnded;
import io.entente.event.MembershipGranted;
import io.entente.event.MembershipSought;
import io.entente.event.Names;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2029");
    private static final ProjectionSpec<MembershipsState> SPEC = ProjectionSpec.of(new Memberships());
    private static final Entity SERBIA = Entity.of("RS");
    private static final Entity UNION = Entity.of("eu");

    /** {@code sought 2009}: what happened, and when. */
    private static Report step(String told, int index) {
        String[] words = told.split(" ", -1);
        Membership step =
                switch (words[0]) {
                    case "sought" -> MembershipSought.of(SERBIA, UNION);
                    case "granted" -> MembershipGranted.of(SERBIA, UNION);
                    default -> MembershipEnded.of(SERBIA, UNION);
                };
        return report(words[0] + index)
                .of(step)
                .between("RS", "eu")
                .on(words[1])
                .accordingTo(GAZETTE);
    }

    private static ProjectionSpec<MembershipsState> given(String steps) {
        return SPEC.given(Array.of(steps.split("; ", -1)).zipWithIndex(MembershipsTest::step))
                .when("2030-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sought 2009-12-22 | seeks | RS seeks membership of eu since 2009-12-22",
                "sought 2010; sought 2009 | seeks | RS seeks membership of eu since 2009",
                "sought undated | seeks | RS seeks membership of eu, since when is not told",
                "granted 2013 | member | RS is a member of eu since 2013",
                "sought 2009; granted 2013 | member | RS is a member of eu since 2013",
                "sought 2009; granted 2013; ended 2020 | ended | RS is no longer a member of eu since 2020",
                "granted 2013; ended 2020; granted 2025 | member | RS is a member of eu since 2025",
                "granted 2013; ended 2020; sought 2025 | seeks"
                        + " | RS seeks membership of eu since 2025, no longer a member since 2020",
                "granted 2013; ended 2020; sought [2019..2021] | ended"
                        + " | RS is no longer a member of eu since 2020, perhaps seeks it again since [2019..2021]"
            })
    void who_is_in_an_organisation_or_at_its_door_is_told_by_what_certainly_came_last(
            String steps, String status, String sentence) {
        isTold(steps, status, sentence);
    }

    private static void isTold(String steps, String status, String sentence) {
        given(steps).then(state -> {
            Affiliation serbia = state.of(SERBIA, UNION).get();
            assertThat(serbia.status()).hasToString(status);
            assertThat(serbia.sentence(Names.IDS)).isEqualTo(sentence);
            assertThat(serbia.evidence()).hasSize(steps.split(";", -1).length);
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sought 1992; ended 1994 | application-ended | RS no longer seeks membership of eu since 1994",
                "sought 1992; ended 1994; sought 2009 | seeks | RS seeks membership of eu since 2009",
                "sought 1992; ended 1994; granted 2009 | member | RS is a member of eu since 2009",
                "ended 1994 | ended | the membership of RS in eu, or the wish for it, has ended since 1994"
            })
    void the_end_of_a_mere_candidacy_ends_the_application(String steps, String status, String sentence) {
        isTold(steps, status, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "granted 2013; ended 2013-06"
                        + " | membership of RS in eu: granted since 2013 or ended since 2013-06, which came last is not told",
                "sought 2013; ended 2013-06"
                        + " | application of RS to eu: made since 2013 or ended since 2013-06, which came last is not told"
            })
    void what_the_dates_leave_open_is_undecided(String steps, String sentence) {
        isTold(steps, "undecided", sentence);
        given(steps)
                .then(state -> assertThat(state.of(SERBIA, UNION).get().since()).hasToString("2013"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ended 2000; granted 2004"
                        + " | the membership of RS in eu ends in 2000, and no application or grant before is told, only one in 2004",
                "ended 2000; granted 2010; sought 2004"
                        + " | the membership of RS in eu ends in 2000, and no application or grant before is told, only one in 2004",
                "granted 2004; sought 2009"
                        + " | RS seeks membership of eu in 2009, but is a member since it was granted in 2004"
            })
    void what_no_reading_of_the_dates_allows_is_an_anomaly(String steps, String message) {
        given(steps).then(state -> {
            Anomaly anomaly = state.anomalies().single();
            assertThat(anomaly.message()).isEqualTo(message);
            assertThat(anomaly.evidence()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "granted 2004; sought 2004-06",
                "granted 2004; sought 2009; ended [2003..2012]",
                "ended 2000; granted 2000-06",
                "ended 2000; ended 2001",
                "granted 2004; granted 2005"
            })
    void what_the_dates_leave_open_is_none(String steps) {
        given(steps).then(state -> assertThat(state.anomalies()).isEmpty());
    }

    @Test
    void everybody_stands_for_themselves_in_each_organisation() {
        Report hungary = report("hungary")
                .of(MembershipGranted.of(Entity.of("HU"), UNION))
                .between("HU", "RS")
                .on("2004")
                .accordingTo(GAZETTE);

        SPEC.given(step("sought 2009", 0), hungary).when("2030-01-01").then(state -> assertThat(
                        state.all().map(it -> it.member() + " " + it.status()))
                .containsExactly("HU member", "RS seeks"));
    }

    @Test
    void what_is_planned_or_denied_neither_begins_nor_ends() {
        Report plan = report("plan")
                .of(MembershipGranted.of(SERBIA, UNION))
                .between("RS", "eu")
                .plannedFor("2025")
                .accordingTo(GAZETTE);
        Report denial = report("denial")
                .of(MembershipEnded.of(SERBIA, UNION))
                .between("RS", "eu")
                .deniedFor("2020")
                .accordingTo(GAZETTE);

        SPEC.given(step("sought 2009", 0), plan, denial).when("2030-01-01").then(state -> assertThat(
                        state.of(SERBIA, UNION).get().status())
                .isEqualTo(Affiliation.Status.SEEKS));
    }

    @Test
    void a_program_is_told_each_date() {
        given("sought 2009; granted 2013").then(state -> assertThat(state.all()
                        .single()
                        .fields()
                        .mapValues(Object::toString)
                        .toJavaMap())
                .containsEntry("since", "2013")
                .containsEntry("sought", "Some(2009)")
                .containsEntry("granted", "Some(2013)")
                .containsEntry("ended", "None"));
    }
}
