package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the 52 rows that the article about China and Serbia comes to is answered by the section that it belongs to. */
class ChecklistTest {

    private static final Map<String, Lazy<JsonNode>> STATES = HashMap.of(
            "2024-06-01", Lazy.of(() -> state("2024-06-01")),
            "2024-07-01", Lazy.of(() -> state("2024-07-01")));

    private static JsonNode state(String day) {
        return Run.of("state", "CN", "RS", "--story", "stories/china-serbia.yaml", "--json", "--at", day, "--possible")
                .json();
    }

    private static Seq<JsonNode> items(String section, String day, String evidence) {
        return Vector.ofAll(STATES.get(day).get().get().get(section))
                .filter(item ->
                        Vector.ofAll(item.get("evidence")).map(JsonNode::asText).contains(evidence));
    }

    @ParameterizedTest
    @CsvSource({
        "1, incidents, nato-air-campaign",
        "2, reactions, china-criticises-air-campaign russia-criticises-air-campaign china-fears-precedent russia-fears-precedent",
        "3, incidents, embassy-bombed",
        "4, storylines, strategic-partnership-of-three nato-air-campaign",
        "4, ties, strategic-partnership-of-three",
        "5, stances, china-supports-serbia-kosovo-war",
        "6, context, domorovce-photograph",
        "7, agreements, framework-agreement-signed",
        "8, loans, bank-loans",
        "9, figures, investment-2010-2015",
        "10, holdings, smederevo-acquired",
        "11, pledged, smederevo-investment-pledged",
        "12, visits, xi-visit-2016 smederevo-acquired",
        "13, frames, steel-friendship",
        "14, investment, linglong-tyre-factory",
        "15, holdings, rtb-bor-acquired",
        "16, holdings, nevsun-acquired",
        "16, concessions, cukaru-peki-rights",
        "17, frames, ironclad-friendship-xi ironclad-friendship-vucic",
        "18, partnerships, comprehensive-strategic-partner",
        "19, aid, protective-equipment-delivered",
        "20, aid, coronavac-delivered",
        "21, claims, vaccination-lead",
        "22, aid, testing-facilities",
        "23, statements, chen-on-companies",
        "24, arms, hq22-delivered",
        "25, arms, hq22-displayed",
        "26, agreements, media-agreement-cmg-signed media-agreement-xinhua-signed",
        "27, figures, investment-infrastructure-energy",
        "28, projects, budapest-belgrade-railway-reported",
        "29, claims, jobs-kept",
        "30, figures, investment-since-2013",
        "31, claims, largest-investor",
        "32, stances, serbia-supports-belt-and-road",
        "33, visits, xi-visits-france-2024 xi-visits-hungary-2024 xi-visit-2024",
        "33, tours, xi-visits-france-2024 xi-visits-hungary-2024 xi-visit-2024",
        "34, statements, soaked-in-blood",
        "35, statements, never-forget",
        "36, visits, xi-visit-2024 press-conference-2024",
        "37, agreements, shared-future-signed",
        "38, agreements, china-serbia-fta-announced",
        "39, claims, first-european-fta",
        "40, terms, china-serbia-fta-tariffs",
        "41, agreements, agreements-and-memoranda-signed",
        "42, statements, vucic-on-alliance",
        "43, stances, vucic-on-hong-kong vucic-on-taiwan vucic-on-xinjiang vucic-on-belt-and-road",
        "44, stances, china-on-kosovo serbia-on-kosovo",
        "44, alignment, china-on-kosovo",
        "45, stances, china-on-sanctions serbia-on-sanctions",
        "45, alignment, china-on-sanctions",
        "46, stances, china-on-us-and-nato serbia-on-us-and-nato",
        "47, memberships, serbia-seeks-eu-membership",
        "48, reactions, brussels-concerned",
        "49, reactions, us-concerned-western-balkans eu-concerned-western-balkans",
        "50, reactions, investment-practices-criticised",
        "51, context, china-eu-strained war-in-ukraine",
        "52, claims, motive-divide-eu motive-european-market motive-international-order motive-soft-power"
    })
    void a_row_is_answered_where_it_belongs_with_the_article_as_evidence(int row, String section, String evidence) {
        for (String development : Array.of(evidence.split(" "))) {
            Seq<JsonNode> items = items(section, "2024-06-01", development);

            assertThat(items).as("row %d: %s in %s", row, development, section).isNotEmpty();
            assertThat(items.flatMap(item -> Vector.ofAll(item.get("sources"))).map(JsonNode::asText))
                    .contains("article-2024");
        }
    }

    @Test
    void the_trade_agreement_that_was_to_enter_into_force_on_1_july_2024_is_due_on_that_day() {
        assertThat(items("agreements", "2024-07-01", "china-serbia-fta-in-force")
                        .map(it -> it.get("status").asText()))
                .containsExactly("due");
    }

    @Test
    void a_visit_tells_what_was_announced_then() {
        JsonNode visit = items("visits", "2024-06-01", "xi-visit-2016").head();

        assertThat(Vector.ofAll(visit.get("concluded")).map(JsonNode::asText)).contains("smederevo-acquired");
    }

    @Test
    void the_tour_has_its_three_stops_and_says_that_their_order_is_not_certain() {
        JsonNode tour = items("tours", "2024-06-01", "xi-visits-france-2024").single();

        assertThat(tour.toString()).contains("FR", "HU", "RS");
    }

    @ParameterizedTest
    @CsvSource({"embassy-bombed", "china-serbia-fta-tariffs"})
    void what_the_article_contradicts_is_in_dispute_and_not_merged(String development) {
        assertThat(items("disputes", "2024-06-01", development)).isNotEmpty();
    }

    @Test
    void figures_of_different_scope_and_two_slogans_stand_side_by_side() {
        assertThat(items("figures", "2024-06-01", "investment-infrastructure-energy")
                        .appendAll(items("figures", "2024-06-01", "investment-since-2013"))
                        .distinct())
                .hasSize(2);
        assertThat(items("frames", "2024-06-01", "steel-friendship")
                        .appendAll(items("frames", "2024-06-01", "ironclad-friendship-xi"))
                        .distinct())
                .hasSize(2);
    }
}
