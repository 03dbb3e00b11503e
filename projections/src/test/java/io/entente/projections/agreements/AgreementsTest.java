package io.entente.projections.agreements;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementStep;
import io.entente.event.AgreementSuspended;
import io.entente.event.AgreementTerminated;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Names;
import io.entente.event.RatificationRevoked;
import io.entente.event.StatementMade;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.entente.projections.agreements.Agreement.Status;
import io.entente.time.EventDate;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class AgreementsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final ProjectionSpec<AgreementsState> SPEC = ProjectionSpec.of(new Agreements());

    private static final Entity NORWAY = Entity.of("NO");
    private static final Entity SWEDEN = Entity.of("SE");

    private static final Report SIGNED =
            step("signed", AgreementSigned.of("pact").titled("Pact"), "2009");
    private static final Report IN_FORCE = step("in-force", AgreementEnteredIntoForce.of("pact"), "2010-07-01");
    private static final Report SUSPENDED = step("suspended", AgreementSuspended.of("pact"), "2012");
    private static final Report TERMINATED = step("terminated", AgreementTerminated.of("pact"), "2015-03");

    private static Report step(String id, AgreementStep step, String date) {
        return report(id).of(step).between("NO", "SE").on(date).accordingTo(GAZETTE);
    }

    private static Report plan(String date) {
        return report("entry-planned")
                .of(AgreementEnteredIntoForce.of("pact"))
                .between("NO", "SE")
                .plannedFor(date)
                .accordingTo(GAZETTE);
    }

    private static void isOn(String day, Status status, Report... given) {
        SPEC.given(given)
                .when(day)
                .then(state -> assertThat(state.of("pact").get().status()).isEqualTo(status));
    }

    @Test
    void before_it_is_signed_nothing_is_known_of_an_agreement() {
        SPEC.given(SIGNED).when("2009-12-30").then(state -> assertThat(state.all())
                .isEmpty());
    }

    @Test
    void an_agreement_goes_through_its_life_by_date() {
        Report[] life = {TERMINATED, SUSPENDED, IN_FORCE, SIGNED};

        isOn("2009-12-31", Status.SIGNED, life);
        isOn("2010-07-01", Status.IN_FORCE, life);
        isOn("2012-12-31", Status.SUSPENDED, life);
    }

    @Test
    void a_terminated_agreement_leaves_force() {
        isOn("2015-03-30", Status.IN_FORCE, SIGNED, IN_FORCE, TERMINATED);
        isOn("2015-03-31", Status.TERMINATED, SIGNED, IN_FORCE, TERMINATED);
    }

    @Test
    void a_suspended_agreement_can_be_in_force_again() {
        Report resumed = step("resumed", AgreementEnteredIntoForce.of("pact"), "2013");

        SPEC.given(SIGNED, IN_FORCE, SUSPENDED, resumed).when("2014-01-01").then(state -> {
            assertThat(state.of("pact").get().status()).isEqualTo(Status.IN_FORCE);
            assertThat(state.of("pact").get().since()).hasToString("2013");
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @Test
    void where_dates_overlap_a_life_goes_by_stage() {
        Report earlyInForce = step("in-force", AgreementEnteredIntoForce.of("pact"), "2009-05-01");

        SPEC.given(earlyInForce, SIGNED).when("2010-01-01").then(state -> {
            assertThat(state.of("pact").get().status()).isEqualTo(Status.IN_FORCE);
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @Test
    void an_announced_agreement_is_announced_until_its_entry_into_force_is_due() {
        Report announced = step("announced", AgreementAnnounced.of("pact"), "2024-05-08");

        isOn("2024-06-30", Status.ANNOUNCED, announced, plan("2024-07-01"));
        isOn("2024-07-01", Status.DUE, announced, plan("2024-07-01"));
    }

    @Test
    void a_due_agreement_that_did_enter_into_force_is_in_force() {
        isOn("2024-07-01", Status.IN_FORCE, SIGNED, IN_FORCE, plan("2024-07-01"));
    }

    @Test
    void of_a_plan_alone_the_agreement_is_due() {
        isOn("2024-07-01", Status.DUE, plan("2024-07-01"));
    }

    @Test
    void a_plan_that_anything_calls_off_is_not_due() {
        Report calledOff = report("speech")
                .of(StatementMade.of(NORWAY))
                .between("NO", "SE")
                .on("2014-05")
                .accordingTo(GAZETTE)
                .linked(Link.of(Link.Relation.CANCELS, "entry-planned"));

        isTold("Pact: signed since 2009", "2024-07-01", SIGNED, plan("2015"), calledOff);
        SPEC.given(plan("2015"), calledOff).when("2024-07-01").then(state -> assertThat(state.all())
                .isEmpty());
    }

    @Test
    void a_ratified_agreement_is_signed_and_rests_on_both_words() {
        Report ratified = step("ratified", AgreementRatified.of("pact"), "2010-02");

        SPEC.given(SIGNED, ratified).when("2010-03-01").then(state -> {
            Agreement pact = state.of("pact").get();
            assertThat(pact.status()).isEqualTo(Status.SIGNED);
            assertThat(pact.since()).hasToString("2009");
            assertThat(pact.evidence().map(Object::toString)).containsExactly("ratified", "signed");
            assertThat(pact.title()).containsExactly("Pact");
        });
    }

    @Test
    void a_second_suspension_that_may_come_after_the_resumption_suspends() {
        Report resumed = step("resumed", AgreementEnteredIntoForce.of("pact"), "2013");
        Report again = step("suspended-again", AgreementSuspended.of("pact"), "2013-06");

        isOn("2014-01-01", Status.SUSPENDED, SIGNED, IN_FORCE, SUSPENDED, resumed, again);
    }

    private static void isTold(String sentence, String day, Report... given) {
        SPEC.given(given).when(day).then(state -> assertThat(
                        state.of("pact").get().sentence(Names.IDS))
                .isEqualTo(sentence));
    }

    @Test
    void a_plan_that_is_due_is_told_beside_what_stands_by_fact() {
        isTold(
                "Pact: suspended since 2012, due in force 2013-07-01, unconfirmed",
                "2014-01-01",
                SIGNED,
                IN_FORCE,
                SUSPENDED,
                plan("2013-07-01"));
        isTold(
                "Pact: terminated since 2015-03, due in force 2016, unconfirmed",
                "2017-01-01",
                SIGNED,
                TERMINATED,
                plan("2016"));
        isTold("Pact: suspended since 2012", "2014-01-01", SIGNED, IN_FORCE, SUSPENDED, plan("2010-07-01"));
        isTold("Pact: terminated since 2015-03", "2017-01-01", SIGNED, TERMINATED, plan("2014"));
        isTold("Pact: in-force since 2010-07-01", "2017-01-01", SIGNED, IN_FORCE, plan("2014"));
        isTold("Pact: signed 2009, due 2014, unconfirmed", "2015-03-30", SIGNED, TERMINATED, plan("2014"));
    }

    @Test
    void what_was_ratified_and_revoked_is_not_due_though_a_plan_is() {
        Report ratified = step("ratified", AgreementRatified.of("pact").by(NORWAY), "2010");
        Report revoked = step("revoked", RatificationRevoked.of("pact").by(NORWAY), "2013");

        isOn("2015-01-01", Status.DUE, SIGNED, ratified, plan("2014"));
        isTold(
                "Pact: signed since 2009, due in force 2014, unconfirmed, ratification revoked by NO",
                "2015-01-01",
                SIGNED,
                ratified,
                revoked,
                plan("2014"));
    }

    @Test
    void a_plan_that_is_due_is_a_field_of_its_own() {
        SPEC.given(SIGNED, TERMINATED, plan("2016")).when("2017-01-01").then(state -> {
            Agreement pact = state.of("pact").get();
            assertThat(pact.status()).isEqualTo(Status.TERMINATED);
            assertThat(pact.fields().get("due")).containsExactly(Option.some(EventDate.parse("2016")));
            assertThat(pact.evidence().map(Object::toString)).containsExactly("entry-planned", "signed", "terminated");
        });
    }

    @Test
    void an_agreement_is_in_force_for_whom_it_is_told_to_be() {
        Report norway = step("in-force-1", AgreementEnteredIntoForce.of("pact").by(NORWAY), "2010");
        Report sweden = step("in-force-2", AgreementEnteredIntoForce.of("pact").by(SWEDEN), "2012");

        isTold("Pact: in-force since 2010 for NO", "2020-01-01", SIGNED, norway);
        isTold("Pact: in-force since 2010 for NO (2010) and SE (2012)", "2020-01-01", SIGNED, norway, sweden);
        isTold("Pact: in-force since 2010 for NO", "2011-01-01", SIGNED, norway, sweden);
        isTold("Pact: in-force since 2010", "2020-01-01", SIGNED, norway, IN_FORCE);
        SPEC.given(norway, sweden).when("2020-01-01").then(state -> {
            Agreement pact = state.of("pact").get();
            assertThat(pact.fields().get("parties")).containsExactly(Vector.of(NORWAY, SWEDEN));
            assertThat(pact.fields().get("partiesSince").get()).hasToString("Some(Vector(2010, 2012))");
        });
    }

    @Test
    void an_agreement_is_suspended_or_ended_by_whom_it_is_told_to_be() {
        Report suspended = step("suspended", AgreementSuspended.of("pact").by(NORWAY), "2012");
        Report terminated = step("terminated", AgreementTerminated.of("pact").by(NORWAY, SWEDEN), "2015");

        isTold("Pact: suspended since 2012 by NO", "2014-01-01", SIGNED, IN_FORCE, suspended, terminated);
        isTold("Pact: terminated since 2015 by NO and SE", "2016-01-01", SIGNED, IN_FORCE, suspended, terminated);
    }

    @Test
    void what_was_replaced_says_by_what_and_since_when() {
        Report next = step("next-in-force", AgreementEnteredIntoForce.of("next"), "2014")
                .linked(Link.of(Link.Relation.REPLACES, "signed"));
        Report planned = report("last")
                .of(AgreementEnteredIntoForce.of("last"))
                .between("NO", "SE")
                .plannedFor("2016")
                .accordingTo(GAZETTE)
                .linked(Link.of(Link.Relation.REPLACES, "signed"));

        isTold("Pact: in-force since 2010-07-01", "2013-01-01", SIGNED, IN_FORCE, next);
        isTold(
                "Pact: in-force since 2010-07-01, replaced by next since 2014",
                "2020-01-01",
                SIGNED,
                IN_FORCE,
                next,
                planned);
        SPEC.given(SIGNED, next).when("2020-01-01").then(state -> {
            Agreement pact = state.of("PACT").get();
            assertThat(pact.fields().get("replacedBy").get()).hasToString("Some(Vector(next))");
            assertThat(pact.fields().get("replacedSince").get()).hasToString("Some(Vector(2014))");
            assertThat(pact.evidence().map(Object::toString)).containsExactly("next-in-force", "signed");
        });
    }

    @Test
    void a_title_that_only_a_corroborating_source_tells_is_told() {
        Report untitled = report("signed")
                .of(AgreementSigned.of("pact"))
                .between("NO", "SE")
                .on("2009")
                .accordingTo(Source.of("registry", "Registry").published("2001"));

        SPEC.given(SIGNED, untitled)
                .when("2010-01-01")
                .then(state -> assertThat(state.of("pact").get().title()).containsExactly("Pact"));
    }
}
