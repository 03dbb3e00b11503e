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
import io.entente.event.Names;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lives that come back, reach back, and are those of parties that each take their own steps. */
class LivesTest {

    private static final Source DEPOSITARY =
            Source.of("depositary", "Depositary").published("1990");
    private static final ProjectionSpec<AgreementsState> SPEC = ProjectionSpec.of(new Agreements());

    /** {@code signed by CN AM 2016-06}: what happened, by whom, when. */
    private static Report step(String told, int index) {
        Array<String> words = Array.of(told.split(" ", -1));
        Entity[] parties = words.drop(2).dropRight(1).map(Entity::of).toJavaArray(Entity[]::new);
        AgreementStep step =
                switch (words.head()) {
                    case "announced" -> AgreementAnnounced.of("pact");
                    case "signed" -> AgreementSigned.of("pact");
                    case "ratified" -> AgreementRatified.of("pact");
                    case "in-force" -> AgreementEnteredIntoForce.of("pact");
                    case "suspended" -> AgreementSuspended.of("pact");
                    default -> AgreementTerminated.of("pact");
                };
        return report(words.head() + index)
                .of(words.size() > 2 ? step.by(parties) : step)
                .between("CN", "AM")
                .on(words.last())
                .accordingTo(DEPOSITARY);
    }

    private static Report[] life(String steps) {
        return Array.of(steps.split("; ", -1)).zipWithIndex(LivesTest::step).toJavaArray(Report[]::new);
    }

    private static String told(Agreement it) {
        return "%s since %s%s%s"
                .formatted(
                        it.status(),
                        it.since(),
                        it.retroactive() ? " (signed %s)".formatted(it.signed().get()) : "",
                        it.ratification()
                                .map(by -> ", ratified by "
                                        + Vector.<Object>ofAll(by.parties())
                                                .appendAll(by.unnamed() ? Vector.of("?") : Vector.empty())
                                                .mkString(" "))
                                .getOrElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signed 2009; in-force 2010; terminated 2015; in-force 2018 | in-force since 2018",
                "signed 2009; in-force 2010; terminated 2015; in-force 2015-06 | terminated since 2015",
                "signed 2009; in-force 2010; terminated 2015; signed 2018 | signed since 2018",
                "signed 2009; in-force 2010; terminated 2015; signed 2018; in-force 2019 | in-force since 2019",
                "signed 2009; terminated 2015; signed 2018; terminated 2020; ratified 2021 | signed since 2021, ratified by ?",
                "signed 2009; in-force 2010; suspended 2012; in-force 2013; suspended 2014 | suspended since 2014",
                "signed 2009; in-force 2010; terminated 2015; announced 2018 | terminated since 2015",
                "signed 2009; announced 2010 | signed since 2009"
            })
    void what_ended_begins_again_by_what_certainly_came_later(String steps, String standing) {
        stands(steps, standing);
    }

    private static void stands(String steps, String standing) {
        SPEC.given(life(steps)).when("2030-01-01").then(state -> {
            assertThat(told(state.of("pact").get())).isEqualTo(standing);
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signed 2009; in-force 2016-06; terminated 2015/2017"
                        + " | terminated since a day in 2015/2017 or in-force since 2016-06, which came last is not told",
                "signed 2009; in-force 2010; suspended 2012; in-force 2012-06"
                        + " | suspended since 2012 or in-force since 2012-06, which came last is not told",
                "signed 2009; in-force 2010; terminated 2015; signed 2015"
                        + " | terminated since 2015 or signed since 2015, which came last is not told",
                "signed 1974; terminated 1980; in-force undated"
                        + " | terminated since 1980 or in-force, since when is not told, which came last is not told",
                "signed 2010; in-force 2010; terminated 2010 | terminated since 2010",
                "in-force 2016-06; terminated 2015/2017 | terminated since a day in 2015/2017",
                "signed 2009; terminated 2010; signed 2018; terminated 2018 | terminated since 2018",
                "signed 2009; in-force 2010; terminated 2015; terminated 2016; in-force 2015-06 | terminated since 2015",
                "signed 2009; in-force 2010/2015 | in-force since a day in 2010/2015",
                "in-force 2010/.. | in-force since 2010/.."
            })
    void that_a_step_may_have_taken_back_the_end_is_told(String steps, String sentence) {
        SPEC.given(life(steps)).when("2030-01-01").then(state -> {
            Agreement pact = state.of("pact").get();
            assertThat(pact.sentence(Names.IDS)).isEqualTo("pact: " + sentence);
            assertThat(pact.fields().get("otherwise").get())
                    .isEqualTo(pact.otherwise().map(Agreement.Otherwise::status));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in-force 2012-01-01; signed 2012-06-01 | in-force since 2012-01-01 (signed 2012-06-01)",
                "in-force 2012; signed 2012-06 | in-force since 2012",
                "in-force 2012; signed 2011; signed 2013 | in-force since 2012",
                "in-force 2012-01-01; signed 2012-06; in-force 2012-07-01 | in-force since 2012-01-01 (signed 2012-06)",
                "signed 2009; terminated 2010; in-force 2014-01; signed 2014-06 | in-force since 2014-01 (signed 2014-06)",
                "in-force 2012-01-01; signed 2012-06-01; suspended 2013 | suspended since 2013"
            })
    void what_is_in_force_from_a_day_before_its_signature_is_retroactive(String steps, String standing) {
        stands(steps, standing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ratified 2016-09-03; signed 2016-09-20 | signed since 2016-09-20, ratified by ?",
                "signed by AM 2016-09-20; ratified by CN 2016-09-03 | signed since 2016-09-20, ratified by CN",
                "signed 2016; ratified by CN 2017; ratified by AM 2018 | signed since 2016, ratified by CN AM",
                "signed 2016; ratified by CN 2017; ratified 2018 | signed since 2016, ratified by CN ?",
                "ratified by AM CN 2017; in-force 2018 | in-force since 2018, ratified by AM CN",
                "ratified by CN 2009; terminated 2010; signed by CN 2011; in-force 2012 | in-force since 2012",
                "signed by CN 2009; ratified by CN 2009-05; in-force 2012 | in-force since 2012, ratified by CN"
            })
    void each_party_signs_and_ratifies_in_its_own_time(String steps, String standing) {
        stands(steps, standing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signed 1975-06; signed 1975 | signed since 1975",
                "signed 1974; in-force 1975-06; in-force 1975 | in-force since 1975",
                "signed 1974; in-force 1975; terminated 1980-06; terminated 1980; in-force undated | terminated since 1980"
            })
    void since_covers_every_step_that_may_be_the_first(String steps, String standing) {
        stands(steps, standing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "terminated 2008; signed 2009 | pact is terminated in 2008, before it is first signed in 2009",
                "suspended 2008; in-force 2009 | pact is suspended in 2008, before it is first in force in 2009",
                "in-force 2008; terminated 2010; suspended 2012"
                        + " | pact is terminated since 2010, and then suspended in 2012",
                "ratified by CN 2008; signed by CN AM 2009; in-force 2010"
                        + " | pact is ratified by CN in 2008, before CN signs it in 2009"
            })
    void what_no_reading_of_the_dates_allows_is_an_anomaly(String steps, String message) {
        SPEC.given(life(steps)).when("2030-01-01").then(state -> {
            Anomaly anomaly = state.anomalies().single();
            assertThat(anomaly.message()).isEqualTo(message);
            assertThat(anomaly.evidence()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "terminated 2010",
                "suspended 2010; terminated 2012",
                "terminated 2009-06; signed 2009",
                "in-force 2008; terminated 2010; suspended 2010-06",
                "in-force 2008; terminated 2010; terminated 2012",
                "in-force 2008; terminated 2010; in-force 2009/2013; suspended 2012",
                "ratified by CN 2009-01; signed by CN 2009",
                "ratified by CN 2008; signed 2009; signed by CN undated"
            })
    void what_the_dates_leave_open_is_none(String steps) {
        SPEC.given(life(steps)).when("2030-01-01").then(state -> assertThat(state.anomalies())
                .isEmpty());
    }

    @Test
    void one_entry_into_force_cannot_come_before_an_end_and_after_it() {
        SPEC.given(life("terminated 2010; suspended 2012; in-force [2009..2014]"))
                .when("2030-01-01")
                .then(state -> assertThat(state.anomalies()).hasSize(1));
    }

    @Test
    void an_anomaly_calls_the_agreement_by_its_title_and_the_party_by_its_name() {
        Report[] reports = {
            report("r")
                    .of(AgreementRatified.of("pact").by(Entity.of("CN")))
                    .between("CN", "AM")
                    .on("2008")
                    .accordingTo(DEPOSITARY),
            report("s")
                    .of(AgreementSigned.of("pact").titled("Pact of Erevan").by(Entity.of("CN")))
                    .between("CN", "AM")
                    .on("2009")
                    .accordingTo(DEPOSITARY)
        };

        SPEC.given(reports).when("2030-01-01").then(state -> assertThat(messages(state.anomalies()))
                .containsExactly("Pact of Erevan is ratified by <CN> in 2008, before <CN> signs it in 2009"));
    }

    private static Seq<String> messages(Seq<Anomaly> anomalies) {
        return anomalies.map(it -> it.message(entity -> "<" + entity.id() + ">"));
    }

    @Test
    void a_planned_return_after_an_end_is_told_beside_the_end_once_its_day_has_passed() {
        Report plan = report("return")
                .of(AgreementEnteredIntoForce.of("pact"))
                .between("CN", "AM")
                .plannedFor("2021-02-19")
                .accordingTo(DEPOSITARY);
        Report[] given =
                Array.of(life("in-force 2016; terminated 2020")).append(plan).toJavaArray(Report[]::new);

        SPEC.given(given)
                .when("2021-02-18")
                .then(state -> assertThat(told(state.of("pact").get())).isEqualTo("terminated since 2020"));
        SPEC.given(given)
                .when("2021-02-19")
                .then(state -> assertThat(told(state.of("pact").get())).isEqualTo("terminated since 2020"));
        SPEC.given(given).when("2021-02-19").then(state -> assertThat(
                        state.of("pact").get().due().map(Object::toString))
                .containsExactly("2021-02-19"));
    }
}
