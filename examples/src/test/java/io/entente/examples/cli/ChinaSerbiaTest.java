package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the story of China and Serbia must show. */
class ChinaSerbiaTest {

    private static final String STORY = "stories/china-serbia.yaml";

    private static JsonNode state(String day, String... more) {
        return Run.of(List.of("state", "CN", "RS", "--story", STORY, "--json", "--at", day)
                        .appendAll(List.of(more))
                        .toJavaArray(String[]::new))
                .json();
    }

    private static Seq<JsonNode> holdings(String day, String asset) {
        return Vector.ofAll(state(day).get("holdings"))
                .filter(it -> it.get("asset").asText().equals(asset));
    }

    private static String tradeAgreement(String day) {
        return Vector.ofAll(state(day).get("agreements"))
                .find(it -> it.get("id").asText().equals("china-serbia-fta"))
                .map(it -> it.get("status").asText())
                .getOrElse("nothing");
    }

    @Test
    void the_smederevo_mill_is_held_from_the_end_of_2016_on() {
        assertThat(holdings("2015-12-31", "smederevo-steel-mill")).isEmpty();
        JsonNode held = holdings("2016-12-31", "smederevo-steel-mill").single();
        assertThat(held.get("holder").asText()).isEqualTo("hbis");
        assertThat(held.get("percent").isNull())
                .as("the article tells no share")
                .isTrue();
        assertThat(held.get("evidence").get(0).asText()).isEqualTo("smederevo-acquired");
    }

    @Test
    void of_rtb_bor_63_percent_are_held_from_the_end_of_2018_on() {
        assertThat(holdings("2017-12-31", "rtb-bor")).isEmpty();
        JsonNode held = holdings("2018-12-31", "rtb-bor").single();
        assertThat(held.get("holder").asText()).isEqualTo("zijin-mining");
        assertThat(held.get("percent").decimalValue()).isEqualByComparingTo("63");
    }

    @Test
    void the_free_trade_agreement_is_announced_then_due_and_never_in_force() {
        assertThat(tradeAgreement("2024-05-07")).isEqualTo("nothing");
        assertThat(tradeAgreement("2024-06-01")).isEqualTo("announced");
        assertThat(tradeAgreement("2024-06-30")).isEqualTo("announced");
        assertThat(tradeAgreement("2024-07-01")).isEqualTo("due");
        assertThat(tradeAgreement("9999-12-31")).isEqualTo("due");
    }

    @Test
    void ten_billion_dollars_and_eighteen_billion_euros_stand_as_two_figures_and_enter_no_total() {
        assertThat(state("2024-05-30").get("figures")).isEmpty();

        JsonNode state = state("2024-05-31");
        assertThat(Vector.ofAll(state.get("figures"))
                        .map(it -> it.at("/amount/currency").asText() + " "
                                + it.at("/amount/amount").asText()))
                .contains("USD 10000000000", "EUR 18000000000");
        assertThat(Vector.ofAll(state.get("investment")).map(it -> "%s %s %.0f %.0f"
                        .formatted(
                                it.get("currency").asText(),
                                it.get("qualifier").asText(),
                                it.get("totalFrom").asDouble(),
                                it.get("totalTo").asDouble())))
                .containsExactly("EUR about 900000000 1100000000");
    }

    @Test
    void in_2020_nothing_of_an_article_of_2024_is_known() {
        JsonNode state = state("2024-06-01", "--known", "2020-01-01");

        assertThat(state.get("knownAt").asText()).isEqualTo("2020-01-01");
        List.of("agreements", "holdings", "investment", "pledged", "arms", "frames", "figures", "anomalies")
                .forEach(part -> assertThat(state.get(part)).as(part).isEmpty());
    }

    @Test
    void who_bombed_the_embassy_is_contested() {
        JsonNode bombed = Vector.ofAll(Run.of("timeline", "CN", "RS", "--story", STORY, "--json")
                        .json()
                        .get("developments"))
                .find(it -> it.get("id").asText().equals("embassy-bombed"))
                .get();

        assertThat(bombed.get("contested").asBoolean()).isTrue();
        assertThat(bombed.get("rivals").get(0).get("source").asText()).isEqualTo("xi-2024");
    }

    @ParameterizedTest
    @CsvSource({
        "1, nato-air-campaign, 1999",
        "3, embassy-bombed, 1999-05",
        "7, framework-agreement-signed, 2009",
        "9, investment-2010-2015, undated",
        "10, smederevo-acquired, 2016",
        "11, smederevo-investment-pledged, 2016",
        "12, xi-visit-2016, 2016",
        "12, turning-point-2016, 2016",
        "13, steel-friendship, 2016",
        "14, linglong-tyre-factory, 2018",
        "15, rtb-bor-acquired, 2018",
        "16, nevsun-acquired, undated",
        "16, cukaru-peki-rights, undated",
        "17, ironclad-friendship-xi, 2020",
        "17, ironclad-friendship-vucic, 2020",
        "18, comprehensive-strategic-partner, undated",
        "24, hq22-delivered, [..2022-04]",
        "25, hq22-displayed, 2022-04",
        "27, investment-infrastructure-energy, undated",
        "28, budapest-belgrade-railway-reported, undated",
        "30, investment-since-2013, undated",
        "34, soaked-in-blood, [..2024-05-06]",
        "36, xi-visit-2024, 2024-05-08",
        "36, press-conference-2024, 2024-05-08",
        "37, shared-future-signed, 2024-05-08",
        "38, china-serbia-fta-announced, 2024-05-08",
        "38, china-serbia-fta-in-force, 2024-07-01"
    })
    void every_row_of_the_checklist_stands_in_the_timeline_with_its_source(int row, String id, String date) {
        Vector<String> lines = Vector.ofAll(
                Run.of("timeline", "CN", "RS", "--story", STORY).out().lines().toList());
        int told = lines.indexWhere(line -> line.strip().startsWith(id + ", according to article-2024"));

        assertThat(told).as("row %d: %s", row, id).isPositive();
        assertThat(lines.get(told - 1)).startsWith(date + " ");
    }

    @Test
    void the_railway_is_found_from_hungary_too() {
        assertThat(Run.of("timeline", "CN", "HU", "--story", STORY).out()).contains("Budapest–Belgrade railway");
    }

    @Test
    void the_tour_tells_the_whole_story_in_under_120_lines_what_changed_at_each_stop_and_what_stands_once() {
        Run tour = Run.of("tour");

        assertThat(tour.code()).isZero();
        assertThat(tour.err()).isEmpty();
        assertThat(tour.out())
                .containsSubsequence(
                        "2009-12-31", "2016-12-31", "2018-12-31", "2022-12-31", "2024-06-01", "2024-07-01 is due")
                .contains("Zijin Mining acquires 63 % of RTB Bor for about EUR 1,000,000,000 (article-2024)")
                .containsOnlyOnce("What stands by now")
                .contains("Agreement on a shared future is signed (article-2024)");
        assertThat(tour.out().lines()).hasSizeLessThan(120);
    }
}
