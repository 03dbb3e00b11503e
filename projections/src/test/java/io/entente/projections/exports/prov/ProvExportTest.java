package io.entente.projections.exports.prov;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.entente.Entente;
import io.entente.event.AgreementSigned;
import io.entente.journal.Citation;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projections.exports.Exported;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProvExportTest {

    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try (var schema = ProvExportTest.class.getResourceAsStream("/io/entente/exports/prov-json.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode exported(Recordable... recordables) {
        try (Entente entente = Exported.recorded(List.of(recordables))) {
            return json(Exported.of(
                    new ProvExport(),
                    entente.between("CN", "RS").at("2018-12-31").knownAt("2024-12-31")));
        }
    }

    /** What was exported, held to the schema; whatever a relation names is there. */
    private static JsonNode json(Exported exported) {
        try {
            JsonNode json = new ObjectMapper().readTree(exported.text());
            assertThat(SCHEMA.validate(json)).isEmpty();
            Set<String> there = List.of("entity", "activity", "agent")
                    .flatMap(it ->
                            HashSet.ofAll((Iterable<String>) () -> json.path(it).fieldNames()))
                    .toSet();
            for (String key : new String[] {
                "prov:entity", "prov:usedEntity", "prov:generatedEntity", "prov:agent", "prov:activity"
            }) {
                assertThat(there).containsAll(json.findValuesAsText(key));
            }
            return json;
        } catch (IOException e) {
            throw new AssertionError(exported.text(), e);
        }
    }

    private static Report pact(String source, String known) {
        return report("pact")
                .of(AgreementSigned.of("pact").titled("Pact of " + known))
                .between("CN", "RS")
                .on("2016~")
                .accordingTo(source, known);
    }

    private static Set<String> relations(JsonNode json, String kind, String from, String to) {
        return HashSet.ofAll((Iterable<JsonNode>) () -> json.path(kind).elements())
                .map(it -> "%s → %s%s"
                        .formatted(
                                it.path(from).textValue(),
                                it.path(to).textValue(),
                                it.path("prov:type").path("$").asText("")));
    }

    @Test
    void a_report_derives_from_its_source_which_is_attributed_to_its_publisher() {
        JsonNode json = exported(
                Source.of("gazette", "The Gazette").published("2020").publisher("Gazette & Sons"),
                pact("gazette", "2020").citing(Citation.quoting("signed").locator("p. 7")));

        assertThat(json.at("/entity/report:pact~1gazette~11/prov:label").textValue())
                .contains("Pact of 2020");
        assertThat(json.at("/entity/report:pact~1gazette~11/entente:date").toString())
                .isEqualTo("{\"$\":\"2016~\",\"type\":\"edtf:EDTF\"}");
        assertThat(json.at("/entity/report:pact~1gazette~11/entente:locator").textValue())
                .isEqualTo("p. 7");
        assertThat(json.at("/entity/report:pact~1gazette~11/field:title").textValue())
                .isEqualTo("Pact of 2020");
        assertThat(relations(json, "wasDerivedFrom", "prov:generatedEntity", "prov:usedEntity"))
                .containsExactly("report:pact/gazette/1 → source:gazette");
        assertThat(relations(json, "wasAttributedTo", "prov:entity", "prov:agent"))
                .containsExactly("source:gazette → publisher:Gazette%20%26%20Sons");
        assertThat(json.at("/agent/publisher:Gazette%20%26%20Sons/prov:label").textValue())
                .isEqualTo("Gazette & Sons");
    }

    @Test
    void a_later_report_revises_the_one_before_of_the_same_source_whenever_it_was_recorded() {
        JsonNode json = exported(pact("gazette", "2022"), pact("herald", "2021"), pact("gazette", "2020"));

        assertThat(json.at("/entity/report:pact~1gazette~11/prov:label").textValue())
                .contains("2020");
        assertThat(relations(json, "wasDerivedFrom", "prov:generatedEntity", "prov:usedEntity"))
                .containsExactlyInAnyOrder(
                        "report:pact/gazette/1 → source:gazette",
                        "report:pact/gazette/2 → source:gazette",
                        "report:pact/gazette/2 → report:pact/gazette/1prov:Revision",
                        "report:pact/herald/1 → source:herald");
    }

    @Test
    void a_withdrawal_invalidates_what_stood_and_what_is_said_after_it_revises_nothing() {
        JsonNode json = exported(
                pact("gazette", "2020"),
                Withdrawal.of("pact").accordingTo("gazette", "2021").because("an error"),
                pact("gazette", "2022"));

        assertThat(relations(json, "wasInvalidatedBy", "prov:entity", "prov:activity"))
                .containsExactly("report:pact/gazette/1 → withdrawal:pact/gazette/2");
        assertThat(json.at("/activity/withdrawal:pact~1gazette~12/entente:reason")
                        .textValue())
                .isEqualTo("an error");
        assertThat(relations(json, "used", "prov:activity", "prov:entity"))
                .containsExactly("withdrawal:pact/gazette/2 → source:gazette");
        assertThat(relations(json, "wasDerivedFrom", "prov:generatedEntity", "prov:usedEntity"))
                .noneMatch(it -> it.contains("Revision"));
    }

    @Test
    void that_two_are_one_is_a_word_too_and_what_is_known_only_later_is_not_told() {
        JsonNode json = exported(
                pact("gazette", "2020"),
                SameAs.of("pact", "accord").accordingTo("desk", "2021"),
                pact("gazette", "2025"));

        assertThat(relations(json, "wasDerivedFrom", "prov:generatedEntity", "prov:usedEntity"))
                .containsExactlyInAnyOrder(
                        "report:pact/gazette/1 → source:gazette", "same:accord+pact/desk/1 → source:desk");
    }

    @Test
    void an_id_with_colons_and_a_full_stop_at_its_end_is_a_name_all_the_same() {
        Report odd = report("a:b.")
                .of(AgreementSigned.of("pact"))
                .between("CN", "RS")
                .on("2016")
                .accordingTo("x:y.", "2020");

        assertThat(exported(odd).path("entity").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("source:x%3Ay%2E", "report:a%3Ab%2E/x%3Ay%2E/1");
    }

    @Test
    void stories_of_every_kind_keep_to_the_schema() {
        for (Path story : new Path[] {Exported.EVERY_SECTION, Exported.CHINA_SERBIA}) {
            try (Entente entente = Exported.recorded(story)) {
                JsonNode json = json(Exported.of(
                        new ProvExport(), entente.between("CN", "RS").at("2024-12-31")));

                assertThat(json.path("entity").size()).isGreaterThan(20);
            }
        }
    }

    @Test
    void what_is_no_PROV_JSON_is_refused_by_the_schema() throws IOException {
        JsonNode json = exported(pact("gazette", "2020"));
        ((ObjectNode) json.path("wasDerivedFrom").path("_:r1")).remove("prov:usedEntity");
        ((ObjectNode) json.path("entity").path("source:gazette")).putNull("prov:label");

        assertThat(SCHEMA.validate(json)).hasSizeGreaterThanOrEqualTo(2);
    }
}
