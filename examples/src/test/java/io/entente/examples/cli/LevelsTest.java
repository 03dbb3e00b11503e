package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shares and counts as exact as their source, and lives that come back and reach back, asked about on the command line. */
class LevelsTest {

    private static final String HEADER = """
            entente: 1
            dyad: [CN, AM]
            source: {id: registry, title: The Registry, published: 2024}
            entities:
              - {id: hbis, kind: company, name: HBIS Group}
              - {id: mill, kind: asset, name: the Steel Mill}
            reports:
            """;

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private Run state(String reports, String... options) throws IOException {
        Path story = Files.writeString(folder.resolve("story.yaml"), HEADER + reports);
        String[] asked = new String[options.length + 5];
        System.arraycopy(new String[] {"state", "CN", "AM", "--story", story.toString()}, 0, asked, 0, 5);
        System.arraycopy(options, 0, asked, 5, options.length);
        return Run.of(asked);
    }

    private JsonNode first(String part, String reports, String... more) throws IOException {
        String[] options = new String[more.length + 1];
        options[0] = "--json";
        System.arraycopy(more, 0, options, 1, more.length);
        return state(reports, options).json().at("/" + part + "/0");
    }

    private static final String STAKES = """
            - {development: a, occurred: 2015, kind: StakeAcquired, acquirer: hbis, asset: mill, percent: 10}
            - {development: b, occurred: 2016, kind: StakeAcquired, acquirer: hbis, asset: mill, percent: %s}
            """;

    @Test
    void a_sum_of_holdings_carries_the_band() throws IOException {
        String stakes = STAKES.formatted("{from: 25, to: 50}");

        assertThat(state(stakes).out()).contains("HBIS Group holds 35 to 60 % of the Steel Mill since 2015");
        JsonNode holding = first("holdings", stakes);
        assertThat(holding.get("percent").isNull()).isTrue();
        assertThat(holding.get("percentFrom").decimalValue()).isEqualByComparingTo("35");
        assertThat(holding.get("percentTo").decimalValue()).isEqualByComparingTo("60");
    }

    @Test
    void an_end_that_is_not_told_is_null() throws IOException {
        String floor = STAKES.formatted("{atLeast: 51}");

        assertThat(state(floor).out()).contains("HBIS Group holds at least 61 % of the Steel Mill");
        assertThat(first("holdings", floor).get("percentFrom").decimalValue()).isEqualByComparingTo("61");
        assertThat(first("holdings", floor).get("percentTo").isNull()).isTrue();
    }

    @Test
    void an_exact_share_stays_a_number_between_equal_ends_and_an_unknown_one_has_none() throws IOException {
        JsonNode exact = first("holdings", STAKES.formatted("20.5"));
        assertThat(exact.get("percent").decimalValue()).isEqualByComparingTo("30.5");
        assertThat(exact.get("percentFrom")).isEqualTo(exact.get("percent"));
        assertThat(exact.get("percentTo")).isEqualTo(exact.get("percent"));

        JsonNode unknown = first(
                "holdings", "- {development: a, occurred: 2015, kind: StakeAcquired, acquirer: hbis, asset: mill}\n");
        assertThat(unknown.get("percent").isNull()).isTrue();
        assertThat(unknown.get("percentFrom").isNull()).isTrue();
        assertThat(unknown.get("percentTo").isNull()).isTrue();
    }

    @Test
    void a_rough_share_and_a_rough_number_of_units_are_told_as_rough() throws IOException {
        assertThat(state(STAKES.formatted("{about: 30}")).out())
                .contains("HBIS Group holds about 40 % of the Steel Mill");

        String arms = """
                - {development: a, occurred: 2015, kind: ArmsDelivered, system: HQ-22, supplier: CN, recipient: AM, units: 4}
                - {development: b, occurred: 2016, kind: ArmsDelivered, system: HQ-22, supplier: CN, recipient: AM, units: {about: 8}}
                - {development: c, occurred: 2017, kind: ArmsDelivered, system: HQ-22, supplier: CN, recipient: AM}
                """;
        assertThat(state(arms).out())
                .contains(
                        "China to Armenia: HQ-22, about 12 units delivered (4 told exactly) and one delivery of unknown size");
        JsonNode supply = first("arms", arms);
        assertThat(supply.get("units").isNull()).isTrue();
        assertThat(supply.get("unitsFrom").asInt()).isEqualTo(11);
        assertThat(supply.get("unitsTo").asInt()).isEqualTo(13);
        assertThat(first("arms", arms, "--at", "2015-12-31").get("units").asInt())
                .isEqualTo(4);
    }

    @Test
    void what_may_be_of_a_purchase_that_is_not_certain_yet_does_fit_together() throws IOException {
        String sale = """
                - {development: sold, occurred: 2018-03, kind: StakeDivested, holder: hbis, asset: mill, percent: 40}
                - {development: bought, occurred: %s, kind: StakeAcquired, acquirer: hbis, asset: mill, percent: 60}
                """;

        assertThat(state(sale.formatted("2018"), "--at", "2018-06-30").out()).doesNotContain("does not fit");
        assertThat(first("anomalies", sale.formatted("2018"), "--at", "2018-06-30")
                        .isMissingNode())
                .isTrue();

        Run misfit = state(sale.formatted("2019"), "--at", "2019-06-30");
        assertThat(misfit.out())
                .contains("HBIS Group gives up 40 % of the Steel Mill (2018-03), more than it is told to hold");
        JsonNode anomaly = first("anomalies", sale.formatted("2019"), "--at", "2019-06-30");
        assertThat(anomaly.get("message").asText()).contains("HBIS Group", "the Steel Mill");
        assertThat(anomaly.get("certain").asBoolean()).isTrue();
    }

    @Test
    void a_retroactive_entry_into_force_says_when_it_was_signed() throws IOException {
        String pact = """
                - {development: a, occurred: 2012-01-01, kind: AgreementEnteredIntoForce, agreement: pact}
                - {development: b, occurred: 2012-06-01, kind: AgreementSigned, agreement: pact, title: Pact}
                """;

        Run state = state(pact);
        assertThat(state.out())
                .contains("Pact: in-force since 2012-01-01 (retroactive, signed 2012-06-01)")
                .doesNotContain("does not fit");
        JsonNode agreement = first("agreements", pact);
        assertThat(agreement.get("retroactive").asBoolean()).isTrue();
        assertThat(agreement.get("signed").asText()).isEqualTo("2012-06-01");
        assertThat(first("agreements", pact, "--at", "2012-03-01")
                        .get("retroactive")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void who_has_ratified_is_told_by_name_and_by_id() throws IOException {
        String pact = """
                - {development: a, occurred: 2015, kind: AgreementSigned, agreement: pact, title: Pact}
                - {development: b, occurred: 2016, kind: AgreementRatified, agreement: pact, parties: CN}
                - {development: c, occurred: 2017, kind: AgreementRatified, agreement: pact%s}
                """;

        assertThat(state(pact.formatted(", parties: [AM]")).out())
                .contains("Pact: signed since 2015, ratified by China and Armenia");
        assertThat(state(pact.formatted("")).out())
                .contains("Pact: signed since 2015, ratified by China and a party not named");
        JsonNode agreement = first("agreements", pact.formatted(", parties: [AM]"));
        assertThat(agreement.get("ratified").asBoolean()).isTrue();
        assertThat(agreement.get("ratifiedBy")).extracting(JsonNode::asText).containsExactly("CN", "AM");
        assertThat(first("agreements", pact.formatted(""), "--at", "2015-12-31")
                        .get("ratified")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void an_anomaly_of_an_agreement_calls_it_by_its_title() throws IOException {
        String pact = """
                - {development: a, occurred: 2012, kind: AgreementTerminated, agreement: pact}
                - {development: b, occurred: 2015, kind: AgreementSigned, agreement: pact, title: The Pact}
                """;

        assertThat(state(pact).out()).contains("The Pact is terminated in 2012, before it is first signed in 2015");
    }

    @Test
    void a_step_is_told_with_its_party() throws IOException {
        Path story = Files.writeString(folder.resolve("story.yaml"), HEADER + """
                - {development: a, occurred: 2015, kind: AgreementSigned, agreement: pact, title: Pact, parties: [CN, AM]}
                - {development: b, occurred: 2016, kind: AgreementEnteredIntoForce, agreement: pact, parties: AM}
                """);

        assertThat(Run.of("timeline", "CN", "AM", "--story", story.toString()).out())
                .contains("Pact is signed by China and Armenia", "Pact enters into force for Armenia");
    }
}
