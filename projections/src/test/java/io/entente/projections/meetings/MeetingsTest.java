package io.entente.projections.meetings;

import static io.entente.event.Link.Relation.PART_OF;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.MeetingHeld;
import io.entente.event.Names;
import io.entente.event.VisitMade;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.ProjectionSpec;
import io.entente.state.LinkedItems;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private static final ProjectionSpec<LinkedItems<Meeting>> SPEC = ProjectionSpec.of(new Meetings());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");
    private static final Source PAPER = Source.of("paper", "Paper").published("2025");

    private static Report told(String id, Development development, String on, Link... links) {
        return report(id)
                .of(development)
                .between("CN", "RS")
                .on(on)
                .accordingTo(GAZETTE)
                .linked(links);
    }

    private static MeetingHeld summit() {
        return MeetingHeld.of(Entity.of("CN"), Entity.of("RS")).occasion("summit");
    }

    private static String onlySentence(LinkedItems<Meeting> state) {
        return state.all().single().sentence(Names.IDS);
    }

    @Test
    void a_meeting_is_told_with_who_when_and_why() {
        SPEC.given(told("summit", summit(), "2024-05-08")).when("2024-12-31").then(state -> {
            assertThat(onlySentence(state)).isEqualTo("CN and RS meet: summit, 2024-05-08");
            assertThat(state).hasToString("Meetings(CN and RS meet: summit, 2024-05-08 [summit])");
        });
        SPEC.given(told("summit", summit(), "undated")).when("2026-12-31").then(state -> assertThat(onlySentence(state))
                .isEqualTo("CN and RS meet: summit, when is not told"));
    }

    @Test
    void a_meeting_is_a_part_of_a_visit_by_way_of_what_is_between() {
        SPEC.given(
                        told("visit", VisitMade.of(Entity.of("xi"), Entity.of("RS")), "2024-05-08"),
                        told("talks", MeetingHeld.of(Entity.of("xi")), "2024-05-08", Link.of(PART_OF, "visit")),
                        told("summit", summit(), "2024-05-08", Link.of(PART_OF, "talks")))
                .when("2024-12-31")
                .then(state -> {
                    Meeting summit = state.all().head();
                    assertThat(summit.fields().get("partOf").get()).hasToString("talks, visit");
                    assertThat(summit.sentence(Names.IDS))
                            .isEqualTo("CN and RS meet: summit, 2024-05-08,"
                                    + " as a part of: xi takes part in a meeting; xi visits RS");
                    assertThat(summit.evidence()).isEqualTo(DevelopmentId.all("summit", "talks", "visit"));
                });
    }

    @Test
    void a_visit_that_is_not_told_to_have_been_made_is_named_and_is_no_evidence() {
        SPEC.given(
                        report("visit")
                                .of(VisitMade.of(Entity.of("xi"), Entity.of("RS")))
                                .between("CN", "RS")
                                .plannedFor("2024-05")
                                .accordingTo(PAPER),
                        told("summit", summit(), "2024-05-08", Link.of(PART_OF, "visit")))
                .when("2024-12-31")
                .then(state -> {
                    assertThat(onlySentence(state))
                            .isEqualTo("CN and RS meet: summit, 2024-05-08, as a part of: visit");
                    assertThat(state.all().single().evidence()).isEqualTo(DevelopmentId.all("summit"));
                });
    }

    @Test
    void a_meeting_that_is_withdrawn_or_denied_was_not_held() {
        SPEC.given(
                        told("summit", summit(), "2024-05-08"),
                        Withdrawal.of("summit").accordingTo("gazette", "2025"))
                .when("2025-12-31")
                .then(state -> assertThat(state.all()).isEmpty());
        SPEC.given(report("summit")
                        .of(summit())
                        .between("CN", "RS")
                        .deniedFor("2024")
                        .accordingTo(PAPER))
                .when("2025-12-31")
                .then(new Meetings().initial());
    }
}
