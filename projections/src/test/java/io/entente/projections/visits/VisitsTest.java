package io.entente.projections.visits;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.AgreementSigned;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.MeetingHeld;
import io.entente.event.Names;
import io.entente.event.VisitMade;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.Anomaly;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitsTest {

    private static final ProjectionSpec<VisitsState> SPEC = ProjectionSpec.of(new Visits());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");
    private static final Source PAPER = Source.of("paper", "Paper").published("2025");
    private static final Entity XI = Entity.of("xi");
    private static final Entity SERBIA = Entity.of("RS");

    private static Report told(String id, Development development, String on, Link... links) {
        return told(id, development, on, GAZETTE).linked(links);
    }

    private static Report told(String id, Development development, String on, Source source) {
        return report(id).of(development).between("CN", "RS").on(on).accordingTo(source);
    }

    private static VisitMade visit() {
        return VisitMade.of(XI, SERBIA);
    }

    private static Report stop(String host, String on) {
        return told("in-" + host, VisitMade.of(XI, Entity.of(host)).tour("Europe 2024"), on);
    }

    private static Link partOf(String whole) {
        return Link.of(Relation.PART_OF, whole);
    }

    private static Link announces(String what) {
        return Link.of(Relation.ANNOUNCES, what);
    }

    private static String onlySentence(VisitsState state) {
        return state.all().single().sentence(Names.IDS);
    }

    private static Seq<String> messages(VisitsState state) {
        return state.anomalies().map(Anomaly::message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-08 | | 2024-05-08 | none | xi visits RS, 2024-05-08, state visit",
                "2024-05-07 | 2024-05-08 | 2024-05-07 | 2024-05-08 | xi visits RS, 2024-05-07 to 2024-05-08, state visit",
                "2024-05-07/2024-05-08 | | 2024-05-07 | 2024-05-08 | xi visits RS, 2024-05-07 to 2024-05-08, state visit",
                "2024-05~/2024-06? | | 2024-05~ | 2024-06? | xi visits RS, 2024-05~ to 2024-06?, state visit",
                "2024-05-07/ | | 2024-05-07 | none | xi visits RS, from 2024-05-07 on, until when is not told, state visit",
                "2024-05-07/.. | | 2024-05-07 | none | xi visits RS, from 2024-05-07 on, state visit",
                "../2024-05-08 | | undated | 2024-05-08 | 'xi visits RS, until 2024-05-08, state visit'",
                "undated | | undated | none | 'xi visits RS, when is not told, state visit'"
            })
    void a_visit_lasts_from_its_first_to_its_last_day(
            String on, String until, String first, String last, String sentence) {
        VisitMade visit = visit().occasion("state visit");

        SPEC.given(told("visit", until == null ? visit : visit.until(until), on))
                .when("2026-01-01")
                .then(state -> {
                    Visit it = state.all().single();
                    assertThat(it.since()).hasToString(first);
                    assertThat(it.until().map(Object::toString).getOrElse("none"))
                            .isEqualTo(last);
                    assertThat(it.sentence(Names.IDS)).isEqualTo(sentence);
                });
    }

    @Test
    void parts_of_a_visit_and_what_they_announce_are_concluded_there() {
        SPEC.given(
                        told("visit", visit(), "2024-05-08", announces("railway-opened")),
                        told("talks", MeetingHeld.of(XI), "2024-05-08", partOf("visit")),
                        told(
                                "pact-signed",
                                AgreementSigned.of("pact"),
                                "2024-05-08",
                                partOf("talks"),
                                announces("entry")),
                        told("other", AgreementSigned.of("other"), "2024-05-08"))
                .when("2024-12-31")
                .then(state -> {
                    Visit visit = state.all().single();
                    assertThat(visit.fields().get("concluded").get())
                            .hasToString("pact-signed, talks, entry, railway-opened");
                    assertThat(visit.fields().get("notYetHappened").get()).hasToString("entry, railway-opened");
                    assertThat(visit.evidence()).isEqualTo(DevelopmentId.all("visit", "talks", "pact-signed"));
                    assertThat(visit.sentence(Names.IDS))
                            .isEqualTo("xi visits RS, 2024-05-08; there: pact is signed;"
                                    + " xi takes part in a meeting; entry (announced, not told to have happened);"
                                    + " railway-opened (announced, not told to have happened)");
                });
    }

    @Test
    void what_was_announced_is_evidence_once_it_has_happened() {
        Report[] given = {
            told("visit", visit(), "2024-05-08", announces("entry")),
            told("entry", AgreementSigned.of("pact"), "2024-07-01")
        };

        SPEC.given(given).when("2024-06-30").then(state -> assertThat(onlySentence(state))
                .endsWith("there: entry (announced, not told to have happened)"));
        SPEC.given(given).when("2024-07-01").then(state -> {
            assertThat(onlySentence(state)).endsWith("there: pact is signed");
            assertThat(state.all().single().evidence()).isEqualTo(DevelopmentId.all("entry", "visit"));
        });
    }

    @Test
    void many_things_concluded_are_counted_in_the_sentence() {
        SPEC.given(told(
                        "visit",
                        visit(),
                        "2024-05-08",
                        announces("a"),
                        announces("b"),
                        announces("c"),
                        announces("d"),
                        announces("e")))
                .when("2024-12-31")
                .then(state -> assertThat(onlySentence(state)).endsWith("; there: 5 developments"));
    }

    @Test
    void a_visit_that_is_planned_denied_or_withdrawn_was_not_made() {
        SPEC.given(report("planned")
                        .of(visit())
                        .between("CN", "RS")
                        .plannedFor("2024")
                        .accordingTo(GAZETTE))
                .when("2025-12-31")
                .then(state -> assertThat(state.all()).isEmpty());
        SPEC.given(report("denied")
                        .of(visit())
                        .between("CN", "RS")
                        .deniedFor("2024")
                        .accordingTo(GAZETTE))
                .when("2025-12-31")
                .then(state -> assertThat(state.all()).isEmpty());
        SPEC.given(told("visit", visit(), "2024"), Withdrawal.of("visit").accordingTo("gazette", "2025"))
                .when("2025-12-31")
                .then(state -> assertThat(state.all()).isEmpty());
    }

    @Test
    void sources_that_agree_complete_each_other_and_a_rival_stands_aside() {
        SPEC.given(
                        told("visit", visit(), "2024-05", GAZETTE),
                        told("visit", visit().occasion("state visit").until("2024-05-09"), "2024-05-08", PAPER),
                        told(
                                "visit",
                                VisitMade.of(XI, Entity.of("HU")),
                                "2024-05-08",
                                Source.of("radio", "Radio").published("2024")))
                .when("2024-12-31")
                .then(state -> assertThat(onlySentence(state))
                        .isEqualTo("xi visits RS, 2024-05-08 to 2024-05-09, state visit"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-08 | 2024-05-07 | xi is told to visit RS until 2024-05-07, before the visit begins: 2024-05-08",
                "2024-05-07/2024-05-08 | 2024-05-09 | xi is told to visit RS until 2024-05-09, and until 2024-05-08"
            })
    void an_end_before_the_beginning_and_two_ends_are_anomalies(String on, String until, String message) {
        SPEC.given(told("visit", visit().until(until), on)).when("2024-12-31").then(state -> {
            assertThat(messages(state)).containsExactly(message);
            assertThat(state.all()).hasSize(1);
            assertThat(state.on(LocalDate.of(2024, 5, 8)).filter(Presence::certain))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"2024-05, 2024-05-07", "undated, 2024-05-07", "2024-05-08, 2024-05", "2024-05-07/2024-05-08, 2024-05"})
    void dates_that_leave_it_open_are_none(String on, String until) {
        SPEC.given(told("visit", visit().until(until), on)).when("2025-12-31").then(state -> assertThat(messages(state))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-08, , certainly",
        "2024-05, , possibly",
        "2024-05-07/2024-05-09, , certainly",
        "2024-05-07/, , possibly",
        "2024-05-08/, , certainly",
        "2024-05-07/.., , certainly",
        "2024-05/2024-06, , possibly",
        "2024-04/2024-06, , certainly",
        "2024-05-07, 2024-05-08, certainly",
        "2024-05, 2024-05-08, certainly",
        "2024-05-01, [2024-05-07..2024-05-09], possibly",
        "undated, , possibly",
        "../2024-05-08, , certainly",
        "2024-05-09, , not",
        "2024-05-01, 2024-05-07, not",
        "2024-05-01/2024-05-07, , not"
    })
    void who_is_there_on_a_day_is_there_certainly_or_possibly(String on, String until, String there) {
        SPEC.given(told("visit", until == null ? visit() : visit().until(until), on))
                .when("2026-12-31")
                .then(state -> assertThat(state.on(LocalDate.of(2024, 5, 8))
                                .map(it -> it.certain() ? "certainly" : "possibly")
                                .getOrElse("not"))
                        .isEqualTo(there));
    }

    @Test
    void who_is_disputed_to_have_come_is_not_certainly_there() {
        SPEC.given(
                        told("visit", visit(), "2024-05-08", GAZETTE),
                        report("visit")
                                .of(visit())
                                .between("CN", "RS")
                                .deniedFor("2024-05-08")
                                .accordingTo(PAPER))
                .asked(view -> view.at("2024-12-31").possible())
                .then(state -> assertThat(state.on(LocalDate.of(2024, 5, 8)).map(Presence::certain))
                        .containsExactly(false));
    }

    @Test
    void stops_of_a_tour_are_told_in_the_order_of_their_dates() {
        SPEC.given(stop("RS", "2024-05-07/2024-05-08"), stop("HU", "2024-05-08/2024-05-10"), stop("FR", "2024-05-05"))
                .when("2024-12-31")
                .then(state -> {
                    Tour tour = state.tours().single();
                    assertThat(tour.sentence(Names.IDS))
                            .isEqualTo("Europe 2024: xi visits FR, then RS, then HU, 2024-05-05 to 2024-05-10");
                    assertThat(tour.evidence()).isEqualTo(DevelopmentId.all("in-FR", "in-HU", "in-RS"));
                });
    }

    @Test
    void stops_whose_order_is_open_are_of_one_leg() {
        SPEC.given(stop("RS", "2024-05-07"), stop("HU", "2024-05"), stop("FR", "2024-05-05"), stop("DE", "2024-06-01"))
                .when("2024-12-31")
                .then(state -> assertThat(state.tours().single())
                        .hasToString("Europe 2024: HU and FR and RS, then DE, 2024-05 to 2024-06-01"
                                + " [in-DE, in-FR, in-HU, in-RS]"));
    }

    @Test
    void a_tour_is_one_in_whatever_case_it_is_written() {
        SPEC.given(
                        stop("FR", "2024-05-05"),
                        told(
                                "wife",
                                VisitMade.of(Entity.of("peng"), Entity.of("FR")).tour("EUROPE  2024"),
                                "undated"),
                        told("alone", visit(), "2024-05-06"))
                .when("2026-12-31")
                .then(state -> {
                    assertThat(state.tours().single().sentence(Names.IDS))
                            .isEqualTo("Europe 2024: peng and xi visit FR, 2024-05-05");
                    assertThat(state.tours().single().identity()).containsExactly("europe 2024");
                });
    }

    @Test
    void each_stop_of_a_tour_is_told_of_its_own_visitors() {
        Entity li = Entity.of("li");

        SPEC.given(
                        told("early", VisitMade.of(XI, Entity.of("FR")).tour("Europe 2024"), "2010-03-01"),
                        stop("FR", "2015-03-01"),
                        told("li-fr", VisitMade.of(li, Entity.of("FR")).tour("Europe 2024"), "2015-03-01"),
                        told("li-de", VisitMade.of(li, Entity.of("DE")).tour("Europe 2024"), "2015-03-03"),
                        stop("HU", "2015-03-03"))
                .when("2024-12-31")
                .then(state -> {
                    Tour tour = state.tours().single();
                    assertThat(tour.sentence(Names.IDS))
                            .isEqualTo(
                                    "Europe 2024: xi visits FR, then li and xi visit FR, then li visits DE and xi visits HU,"
                                            + " 2010-03-01 to 2015-03-03");
                    assertThat(tour.fields().get("stops").get()).hasToString("Vector(FR, FR, FR, DE, HU)");
                    assertThat(tour.fields().get("stopVisitors").get()).hasToString("Vector(xi, li, xi, li, xi)");
                    assertThat(tour.fields().get("legs").get()).asString().contains("DE by li and HU by xi");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-06-01/.. | xi visits RS, from 2012-06-01 on",
                "2012-06-01/ | xi visits RS, from 2012-06-01 on, until when is not told",
                "2012-06-01/2012-06-02 | xi visits RS, 2012-06-01 to 2012-06-02",
                "../2012-06-02 | xi visits RS, until 2012-06-02"
            })
    void an_end_that_is_left_open_is_told(String on, String sentence) {
        SPEC.given(told("a", visit(), on)).when("2025-12-31").then(state -> assertThat(onlySentence(state))
                .isEqualTo(sentence));
    }

    @Test
    void what_cuts_a_visit_short_is_told() {
        SPEC.given(
                        told("a", visit().until("2012-05-09"), "2012-05-01"),
                        told("off", AgreementSigned.of("pact"), "2012-05-04", Link.of(Relation.CANCELS, "a")))
                .when("2025-12-31")
                .then(state -> {
                    assertThat(onlySentence(state))
                            .isEqualTo("xi visits RS, 2012-05-01 to 2012-05-09; called off by off, 2012-05-04");
                    assertThat(state.all().single().evidence().mkString(" ")).isEqualTo("a off");
                });
    }
}
