package io.entente.projections.agreements;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.AgreementRatified;
import io.entente.event.AgreementRatified.Means;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementStep;
import io.entente.event.AgreementTerminated;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.RatificationRevoked;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.ProjectionSpec;
import io.entente.projections.agreements.Agreement.Status;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each party consents to be bound by its own means, and may take that back. */
class RatificationsTest {

    private static final Source DEPOSITARY =
            Source.of("depositary", "Depositary").published("1990");
    private static final ProjectionSpec<AgreementsState> SPEC = ProjectionSpec.of(new Agreements());

    /** {@code ratified CN RU 2016-06}: what happened, by whom, when. */
    private static Report step(String told, int index) {
        Array<String> words = Array.of(told.split(" ", -1));
        Entity[] parties = words.tail().init().map(Entity::of).toJavaArray(Entity[]::new);
        AgreementStep step =
                switch (words.head()) {
                    case "signed" -> AgreementSigned.of("pact");
                    case "ratified" -> AgreementRatified.of("pact");
                    case "acceded" -> AgreementRatified.of("pact").means(Means.ACCESSION);
                    case "approved" -> AgreementRatified.of("pact").means(Means.APPROVAL);
                    case "revoked" -> RatificationRevoked.of("pact");
                    default -> AgreementTerminated.of("pact");
                };
        return report(words.head() + index)
                .of(step.by(parties))
                .between("CN", "RU")
                .on(words.last())
                .accordingTo(DEPOSITARY);
    }

    private static ProjectionSpec<AgreementsState> given(String steps) {
        return SPEC.given(Array.of(steps.split("; ", -1)).zipWithIndex(RatificationsTest::step))
                .when("2030-01-01");
    }

    private static String ratification(AgreementsState state) {
        return state.of("pact").get().ratification().map(Ratification::toString).getOrElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ratified CN 2000 | ratified by CN",
                "acceded CN 2000; approved RU 2001 | ratified by CN (by accession) and RU (by approval)",
                "ratified CN 2000; acceded 2001; acceded 2002 | ratified by CN and a party not named (by accession)"
            })
    void each_party_consents_by_its_own_means(String steps, String told) {
        given(steps).then(state -> assertThat(ratification(state)).isEqualTo(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ratified CN 1999; ratified RU 2000; revoked RU 2023 | ratified by CN, ratification revoked by RU",
                "ratified RU 2000; revoked RU 2023 | ratification revoked by RU",
                "ratified RU 2000; revoked RU 2023; acceded RU 2025 | ratified by RU (by accession)",
                "ratified RU 2000; revoked RU 2000-06 | ratified by RU (perhaps revoked)",
                "ratified CN 2000; revoked RU 2000; ratified RU [1999..2001]"
                        + " | ratified by CN and RU (perhaps revoked)",
                "ratified CN RU 2000; revoked CN RU 2023 | ratification revoked by CN and RU"
            })
    void a_consent_is_taken_back_by_a_revocation_that_certainly_came_later(String steps, String told) {
        given(steps).then(state -> {
            assertThat(ratification(state)).isEqualTo(told);
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ratified RU 2000; revoked 2023 | ratification revoked by a party not named",
                "ratified 2000; revoked RU 2023 | ratification revoked by RU",
                "ratified 2000; revoked 2023; ratified 2024"
                        + " | ratified by a party not named, ratification revoked by a party not named",
                "ratified CN 1999; ratified RU 2000; revoked 2023"
                        + " | ratified by CN (perhaps revoked) and RU (perhaps revoked),"
                        + " ratification revoked by a party not named",
                "ratified CN 2000; ratified RU 2024; revoked 2023"
                        + " | ratified by RU, ratification revoked by a party not named"
            })
    void where_it_is_not_told_whose_a_revocation_is_it_is_that_of_the_only_consent_or_leaves_open_of_which(
            String steps, String told) {
        given(steps).then(state -> {
            assertThat(ratification(state)).isEqualTo(told);
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ratified RU 2024; revoked RU 2023"
                        + " | the ratification of pact is revoked by RU in 2023, and none before is told, only one in 2024",
                "ratified CN 2000; ratified RU 2024; revoked RU 2023"
                        + " | the ratification of pact is revoked by RU in 2023, and none before is told, only one in 2024",
                "ratified CN 2024; revoked 2023"
                        + " | the ratification of pact is revoked in 2023, and none before is told, only one in 2024"
            })
    void a_revocation_of_what_was_only_ratified_later_is_an_anomaly(String steps, String message) {
        given(steps).then(state -> assertThat(state.anomalies().map(Anomaly::message))
                .containsExactly(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"revoked RU 2023", "revoked 2023", "ratified CN 2000; revoked RU 2023"})
    void what_is_revoked_and_not_told_to_be_ratified_was_ratified_before(String steps) {
        given(steps).then(state -> assertThat(state.anomalies()).isEmpty());
    }

    @Test
    void an_agreement_that_stood_only_on_what_is_revoked_stands_where_it_stood_but_is_not_ratified() {
        given("ratified RU 2000; revoked RU 2023").then(state -> {
            Agreement pact = state.of("pact").get();
            assertThat(pact.status()).isEqualTo(Status.SIGNED);
            assertThat(pact.fields().get("ratified")).containsExactly(false);
            assertThat(pact.evidence()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ratified RU 2000; revoked RU 2023"
                        + " | pact: first ratified 2000, its signature is not told, ratification revoked by RU",
                "ratified RU undated | pact: ratified on a day not told, its signature is not told, ratified by RU",
                "ratified RU 2000; signed undated | pact: signed, since when is not told, ratified by RU"
            })
    void what_nobody_tells_to_be_signed_is_not_told_to_be(String steps, String sentence) {
        given(steps).then(state -> assertThat(state.of("pact").get().sentence(Names.IDS))
                .isEqualTo(sentence));
    }

    @Test
    void what_was_taken_back_before_an_end_is_no_part_of_the_life_after_it() {
        given("ratified RU 2000; revoked RU 2005; terminated 2010; signed 2012").then(state -> {
            assertThat(state.of("pact").get().ratification()).isEmpty();
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @Test
    void a_program_is_told_who_consents_by_which_means_and_who_took_it_back() {
        given("signed 1999; acceded CN 2000; ratified RS 2001; ratified RU 2000; revoked RU 2023")
                .then(state -> {
                    Agreement pact = state.of("pact").get();
                    assertThat(pact.fields().get("ratifiedBy").get()).hasToString("Vector(CN, RS)");
                    assertThat(pact.fields().get("means"))
                            .containsExactly(Option.some(Array.of("accession", "not told")));
                    assertThat(pact.sentence(Names.IDS))
                            .isEqualTo("pact: signed since 1999, ratified by CN (by accession) and RS,"
                                    + " ratification revoked by RU");
                });
    }

    @Test
    void a_revocation_that_is_only_planned_or_denied_takes_nothing_back() {
        Seq<Report> told = Array.of(
                step("ratified RU 2000", 0),
                report("plan")
                        .of(RatificationRevoked.of("pact"))
                        .between("CN", "RU")
                        .plannedFor("2023")
                        .accordingTo(DEPOSITARY),
                report("denial")
                        .of(RatificationRevoked.of("pact"))
                        .between("CN", "RU")
                        .deniedFor("2022")
                        .accordingTo(DEPOSITARY));

        SPEC.given(told).when("2030-01-01").then(state -> assertThat(ratification(state))
                .isEqualTo("ratified by RU"));
    }
}
