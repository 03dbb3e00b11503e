package io.entente.projections.agreements;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.AgreementAmended;
import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementStep;
import io.entente.event.AgreementTermSet;
import io.entente.event.AgreementTerminated;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.entente.projections.agreements.Agreement.Status;
import org.junit.jupiter.api.Test;

/** What agreements lay down, when they were changed, and what they are tied to. */
class ContentsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final ProjectionSpec<AgreementsState> SPEC = ProjectionSpec.of(new Agreements());
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");

    private static final Report FRAMEWORK =
            step("framework-signed", AgreementSigned.of("framework").titled("The Framework"), "2009");
    private static final Report PACT = step("pact-signed", AgreementSigned.of("pact"), "2012");

    private static Report step(String id, AgreementStep step, String date) {
        return report(id).of(step).between("CN", "RS").on(date).accordingTo(GAZETTE);
    }

    private static void isTold(String sentence, Report... given) {
        SPEC.given(given).when("2030-01-01").then(state -> assertThat(
                        state.of("pact").get().sentence(Names.IDS))
                .isEqualTo(sentence));
    }

    @Test
    void an_amendment_is_told_with_its_date_and_whose_it_is_and_leaves_an_agreement_where_it_stands() {
        isTold(
                "pact: signed since 2012, amended 2014 by CN and RS and 2016",
                PACT,
                step("second", AgreementAmended.of("pact"), "2016"),
                step("first", AgreementAmended.of("pact").by(CHINA, SERBIA), "2014"));
        isTold(
                "pact: signed since 2012, amended on a day not told",
                PACT,
                step("some-day", AgreementAmended.of("pact"), "undated"));
    }

    @Test
    void an_agreement_that_is_only_amended_or_laid_down_is_mentioned_and_never_in_force() {
        SPEC.given(
                        step("amended", AgreementAmended.of("pact"), "2014"),
                        step("term", AgreementTermSet.of("treaty", "tariffs fall"), "undated"))
                .when("2030-01-01")
                .then(state -> {
                    assertThat(state.all().map(Agreement::status)).containsOnly(Status.MENTIONED);
                    assertThat(state.all().map(it -> it.sentence(Names.IDS)))
                            .containsExactly(
                                    "pact: mentioned, where it stands is not told, amended 2014",
                                    "treaty: mentioned, where it stands is not told");
                    assertThat(state.of("treaty").get().since().isUndated()).isTrue();
                });
    }

    @Test
    void a_step_of_its_life_says_where_an_agreement_stands_though_it_was_spoken_of_before() {
        isTold(
                "pact: announced since 2020, amended 2014",
                step("amended", AgreementAmended.of("pact"), "2014"),
                step("announced", AgreementAnnounced.of("pact"), "2020"));
    }

    @Test
    void an_agreement_that_is_only_spoken_of_is_due_once_the_day_of_its_entry_into_force_has_passed() {
        Report plan = report("plan")
                .of(AgreementEnteredIntoForce.of("pact"))
                .between("CN", "RS")
                .plannedFor("2020")
                .accordingTo(GAZETTE)
                .linked(Link.of(Relation.REPLACES, "framework-signed"));

        isTold(
                "pact: due 2020, unconfirmed, amended 2014, replaces framework",
                step("amended", AgreementAmended.of("pact"), "2014"),
                plan,
                FRAMEWORK);
    }

    @Test
    void a_term_is_told_once_however_it_is_spelled_with_all_that_it_binds() {
        SPEC.given(
                        step("a", AgreementTermSet.of("pact", "Tariffs fall").by(CHINA), "2014"),
                        step("b", AgreementTermSet.of("PACT", "tariffs  FALL").by(SERBIA), "2014-01"),
                        step("c", AgreementTermSet.of("pact", "visas are waived"), "undated"))
                .when("2030-01-01")
                .then(state -> {
                    assertThat(state.terms().map(it -> it.sentence(Names.IDS)))
                            .containsExactlyInAnyOrder(
                                    "pact: tariffs  FALL, binding on CN and RS, since 2014", "pact: visas are waived");
                    assertThat(state.terms().flatMap(Term::evidence).map(Object::toString))
                            .containsExactlyInAnyOrder("a", "b", "c");
                });
    }

    @Test
    void the_terms_of_an_ended_agreement_are_told_but_it_is_not_in_force() {
        SPEC.given(
                        PACT,
                        step("end", AgreementTerminated.of("pact"), "2013"),
                        step("term", AgreementTermSet.of("pact", "tariffs fall"), "2014"))
                .when("2030-01-01")
                .then(state -> {
                    assertThat(state.of("pact").get().status()).isEqualTo(Status.TERMINATED);
                    assertThat(state.terms().single().sentence(Names.IDS))
                            .isEqualTo("pact: tariffs fall, since 2014, of an agreement that is terminated");
                    assertThat(state.terms().single().evidence().map(Object::toString))
                            .containsExactly("end", "term");
                });
    }

    @Test
    void states_that_lay_down_something_else_differ() {
        Report tariffs = step("term", AgreementTermSet.of("pact", "tariffs fall"), "2014");
        Report visas = step("term", AgreementTermSet.of("pact", "visas are waived"), "2014");

        SPEC.given(tariffs).when("2030-01-01").then(one -> SPEC.given(visas)
                .when("2030-01-01")
                .then(other -> assertThat(one).isNotEqualTo(other)));
    }

    @Test
    void what_an_agreement_implements_amends_and_replaces_is_told_by_the_other_agreement_each_once() {
        Report tied = PACT.linked(
                Link.of(Relation.REPLACES, "framework-signed"),
                Link.of(Relation.IMPLEMENTS, "framework-signed"),
                Link.of(Relation.CAUSED_BY, "framework-signed"));
        Report again = step("pact-in-force", AgreementEnteredIntoForce.of("pact"), "2013")
                .linked(Link.of(Relation.IMPLEMENTS, "framework-in-force"), Link.of(Relation.AMENDS, "summit"));

        SPEC.given(
                        tied,
                        again,
                        FRAMEWORK,
                        step("framework-in-force", AgreementEnteredIntoForce.of("FRAMEWORK"), "2010"))
                .when("2030-01-01")
                .then(state -> {
                    Agreement pact = state.of("pact").get();
                    assertThat(pact.ties())
                            .extracting(Tie::toString)
                            .containsExactly("implements framework", "amends summit", "replaces framework");
                    assertThat(pact.evidence().map(Object::toString))
                            .containsExactly("framework-in-force", "framework-signed", "pact-in-force", "pact-signed");
                    assertThat(pact.sentence(id -> id.id())).contains("implements framework");
                });
    }

    @Test
    void a_tie_to_a_step_that_has_not_happened_yet_is_told_by_the_id_of_the_development() {
        Report tied = PACT.linked(Link.of(Relation.IMPLEMENTS, "framework-signed"));
        Report later = step("framework-signed", AgreementSigned.of("framework"), "2020");

        SPEC.given(tied, later).when("2015-01-01").then(state -> assertThat(
                        state.of("pact").get().ties().map(Tie::to))
                .containsExactly("framework-signed"));
        SPEC.given(tied, later).when("2021-01-01").then(state -> assertThat(
                        state.of("pact").get().ties().map(Tie::to))
                .containsExactly("framework"));
    }

    @Test
    void steps_of_one_agreement_are_no_tie() {
        Report amended =
                step("amended", AgreementAmended.of("Pact"), "2014").linked(Link.of(Relation.AMENDS, "pact-signed"));

        isTold("pact: signed since 2012, amended 2014", PACT, amended);
    }
}
