package io.entente.projections.forms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.entente.history.Assessment.Status;
import io.entente.projection.Change;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.storylines.Standing;
import io.vavr.Lazy;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema that ships in the jar, held to what is answered, and the other way. */
class AnswersSchemaTest {

    private static final Path FILE = Path.of("src/main/resources" + JsonForm.SCHEMA);
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonNode SCHEMA = shipped();
    private static final JsonSchema VALIDATOR = SCHEMAS.getSchema(SCHEMA);
    private static final JsonNode SECTIONS = SCHEMA.at("/$defs/sections/$defs");
    private static final Lazy<Map<String, JsonNode>> ANSWERS = Lazy.of(Answers::all);

    private static JsonNode shipped() {
        try (var schema = JsonForm.class.getResourceAsStream(JsonForm.SCHEMA)) {
            return new ObjectMapper().readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_schema_is_what_follows_from_the_code() throws IOException {
        String written = Files.readString(FILE);
        ObjectNode made = AnswersSchema.madeOf(written);
        if (Boolean.getBoolean("writeSchema")) {
            Files.writeString(FILE, AnswersSchema.printed(made, "") + "\n");
        }

        assertThat(AnswersSchema.printed(new ObjectMapper().readTree(Files.readString(FILE)), ""))
                .as("to write it anew: mvn test -pl projections -am -Dtest=AnswersSchemaTest -DwriteSchema=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(AnswersSchema.printed(made, ""));
    }

    @Test
    void the_schema_is_one_of_draft_2020_12() {
        JsonSchema metaschema = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaschema.validate(SCHEMA)).isEmpty();
        assertThat(SCHEMA.path("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(SCHEMA.at("/properties/format/const").intValue()).isEqualTo(JsonForm.FORMAT);
        assertThat(SCHEMA.path("$id").textValue())
                .isEqualTo("https://entente.io/answers/%d/answers.schema.json".formatted(JsonForm.FORMAT));
    }

    @Test
    void every_reference_leads_to_a_definition_and_every_definition_is_referred_to() {
        Seq<String> references = Vector.ofAll(SCHEMA.findValuesAsText("$ref"));

        assertThat(references)
                .allSatisfy(
                        it -> assertThat(SCHEMA.at(it.substring(1)).isObject()).isTrue());
        assertThat(references)
                .containsAll(names(SCHEMA.path("$defs")).remove("sections").map("#/$defs/"::concat))
                .containsAll(names(SECTIONS).map("#/$defs/sections/$defs/"::concat));
    }

    @Test
    void whatever_may_stand_in_an_answer_has_a_description() {
        Seq<JsonNode> members = Vector.ofAll(SCHEMA.findValues("properties"))
                .flatMap(Vector::ofAll)
                .filter(it -> it.isObject() && !it.path("const").isTextual() && !it.has("if"))
                .reject(it -> names(it).equals(List.of("$ref"))); // a part of a condition

        assertThat(members.appendAll(SCHEMA.path("$defs")).appendAll(SECTIONS))
                .allSatisfy(it -> assertThat(it.path("description").asText()).isNotBlank());
    }

    @Test
    void there_is_a_definition_of_each_section_of_ours() {
        assertThat(names(SECTIONS))
                .isEqualTo(new Relationship()
                        .questions()
                        .flatMap(it -> it.sections())
                        .map(it -> it.name())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> an_answer_keeps_to_the_schema() {
        return ANSWERS.get()
                .toJavaStream()
                .map(it -> dynamicTest(it._1, () -> assertThat(refused(it._2)).isEmpty()));
    }

    @Test
    void where_a_development_may_stand_and_how_it_may_differ_are_what_the_code_knows_of() {
        Set<String> standings = Vector.of(Status.values())
                .map(Status::toString)
                .append(Developments.CALLED_OFF)
                .toSet();

        assertThat(listed("/$defs/development/properties/status/enum")).isEqualTo(standings);
        assertThat(listed("/$defs/side/properties/status/enum")).isEqualTo(standings);
        assertThat(Vector.ofAll(SCHEMA.findValues("change")).map(it -> Vector.ofAll(it.path("enum"))
                        .map(JsonNode::asText)
                        .toSet()))
                .contains(Vector.of(Change.Kind.values())
                        .map(Change.Kind::toString)
                        .toSet());
        assertThat(Vector.ofAll(SECTIONS.at("/ties/properties/otherStanding/enum"))
                        .map(JsonNode::asText)
                        .toSet())
                .isEqualTo(Vector.of(Standing.values()).map(Standing::toString).toSet());
    }

    @Test
    void wherever_a_development_may_stand_is_met_in_an_answer() {
        for (String sort : List.of("timeline", "chronicle")) {
            assertThat(ANSWERS.get()
                            .values()
                            .filter(it -> it.path("answer").asText().equals(sort))
                            .flatMap(it -> it.findValuesAsText("status"))
                            .toSet())
                    .containsAll(
                            listed("/$defs/development/properties/status/enum").remove("ahead"));
        }
    }

    private static Set<String> listed(String place) {
        return Vector.ofAll(SCHEMA.at(place)).map(JsonNode::asText).toSet();
    }

    @TestFactory
    Stream<DynamicTest> what_the_schema_tells_of_an_item_is_met_in_an_answer() {
        return sorts().toJavaStream()
                .map(sort -> dynamicTest(sort._1, () -> {
                    Seq<JsonNode> items = ANSWERS.get()
                            .values()
                            .filter(it -> it.path("answer").asText().equals("state"))
                            .flatMap(it -> Vector.ofAll(it.path(section(sort._1))))
                            .filter(it -> isOf(sort._2, it))
                            .toVector();
                    Set<String> met = items.flatMap(it -> Vector.ofAll(it.properties()))
                            .map(it -> it.getKey() + " " + look(it.getValue()))
                            .toSet();
                    Set<String> told = Vector.ofAll(sort._2.path("properties").properties())
                            .flatMap(it -> looks(it.getValue()).map(look -> it.getKey() + " " + look))
                            .toSet();

                    assertThat(told.diff(met)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_item_with_a_member_more_or_less_or_of_another_sort_is_refused() {
        return sorts().toJavaStream()
                .map(sort -> dynamicTest(sort._1, () -> {
                    String section = section(sort._1);
                    JsonNode state = ANSWERS.get()
                            .values()
                            .filter(it -> it.path("answer").asText().equals("state"))
                            .find(it -> Vector.ofAll(it.path(section)).exists(item -> isOf(sort._2, item)))
                            .get();
                    int place = Vector.ofAll(state.path(section)).indexWhere(item -> isOf(sort._2, item));

                    assertThat(refused(changed(state, section, place, item -> item.put("odd", 1))))
                            .isNotEmpty();
                    for (JsonNode name : sort._2.path("required")) {
                        assertThat(refused(changed(state, section, place, item -> item.remove(name.asText()))))
                                .as("without %s", name)
                                .isNotEmpty();
                        if (!sort._2
                                .at("/properties/" + name.asText() + "/$ref")
                                .asText()
                                .endsWith("/value")) {
                            assertThat(refused(changed(state, section, place, item -> item.putObject(name.asText())
                                            .put("odd", 1))))
                                    .as("another %s", name)
                                    .isNotEmpty();
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_answer_with_a_member_more_or_less_or_of_another_sort_is_refused() {
        return Vector.ofAll(SCHEMA.at("/properties/answer/enum"))
                .map(JsonNode::asText)
                .toJavaStream()
                .map(sort -> dynamicTest(sort, () -> {
                    JsonNode answer = ANSWERS.get()
                            .values()
                            .find(it -> it.path("answer").asText().equals(sort))
                            .get();

                    assertThat(refused(with(answer, it -> it.put("odd", 1)))).isNotEmpty();
                    for (String name : Vector.ofAll(SCHEMA.at("/$defs/" + sort + "/required"))
                            .map(JsonNode::asText)) {
                        assertThat(refused(with(answer, it -> it.remove(name))))
                                .as("without %s", name)
                                .isNotEmpty();
                        assertThat(refused(with(answer, it -> it.put(name, true))))
                                .as("another %s", name)
                                .isNotEmpty();
                    }
                }));
    }

    @Test
    void a_section_of_ones_own_has_items_with_fields_of_its_own_and_with_what_every_item_tells() {
        JsonNode state = ANSWERS.get()
                .values()
                .find(it -> !it.path("guests").isEmpty()
                        && it.path("answer").asText().equals("state"))
                .get();

        assertThat(refused(changed(state, "guests", 0, it -> it.put("more", 1))))
                .isEmpty();
        assertThat(refused(changed(state, "guests", 0, it -> it.remove("certain"))))
                .isNotEmpty();
    }

    @Test
    void an_item_keeps_to_its_section_where_it_is_explained_compared_and_counted() {
        JsonNode explained =
                answer("explain", it -> it.at("/items/0/section").asText().equals("holdings"));
        JsonNode compared = answer("diff", it -> !it.path("items").isEmpty());
        JsonNode counted =
                answer("series", it -> Vector.ofAll(it.path("series")).exists(AnswersSchemaTest::isOfHoldings));
        int line = Vector.ofAll(counted.path("series")).indexWhere(AnswersSchemaTest::isOfHoldings);

        assertThat(refused(changed(explained, "items", 0, it -> it.put("odd", 1))))
                .isNotEmpty();
        assertThat(refused(changed(compared, "items", 0, it -> ((ObjectNode) it.path("after")).put("odd", 1))))
                .isNotEmpty();
        assertThat(refused(changed(counted, "series", line, it -> ((ObjectNode) it.path("item")).put("odd", 1))))
                .isNotEmpty();
    }

    @Test
    void numbers_by_period_are_met_with_all_that_the_schema_tells_of_them() {
        Seq<JsonNode> answers = ANSWERS.get()
                .values()
                .filter(it -> it.path("answer").asText().equals("periods"))
                .toVector();
        Seq<JsonNode> rows = answers.flatMap(it -> Vector.ofAll(it.path("rows")));
        JsonNode definition = SCHEMA.at("/$defs/periods/properties/rows/items/properties");

        assertThat(answers.map(it -> it.has("only")).distinct()).containsExactlyInAnyOrder(true, false);
        assertThat(rows.flatMap(AnswersSchemaTest::names).distinct())
                .containsExactlyInAnyOrderElementsOf(names(definition));
        assertThat(rows.map(it -> it.path("value").getNodeType()).distinct())
                .containsExactlyInAnyOrder(JsonNodeType.NUMBER, JsonNodeType.STRING, JsonNodeType.NULL);
        for (String choice : List.of("qualifier", "certainty")) {
            assertThat(rows.map(it -> it.path(choice)).distinct())
                    .as(choice)
                    .containsExactlyInAnyOrderElementsOf(
                            Vector.ofAll(definition.path(choice).path("enum")));
        }
        JsonNode numbers = answer("periods", it -> !it.path("rows").isEmpty());
        assertThat(refused(changed(numbers, "rows", 0, it -> it.put("odd", 1)))).isNotEmpty();
        for (String name : List.of("item", "unit", "certainty", "evidence")) {
            assertThat(refused(changed(numbers, "rows", 0, it -> it.remove(name))))
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void numbers_by_period_have_the_columns_of_the_table_in_csv() {
        JsonNode row = SCHEMA.at("/$defs/periods/properties/rows/items");
        List<String> columns =
                List.of(Answers.table().lines().findFirst().orElseThrow().split(","));

        assertThat(Vector.ofAll(row.path("required")).map(JsonNode::asText)).containsAll(columns);
        assertThat(Answers.table().lines().skip(1).count())
                .isEqualTo(ANSWERS.get()
                        .get("%s: series by year".formatted(Answers.EVERY_SECTION.getFileName()))
                        .get()
                        .path("rows")
                        .size());
    }

    private static boolean isOfHoldings(JsonNode told) {
        return told.path("section").asText().equals("holdings");
    }

    private static JsonNode answer(String sort, Predicate<JsonNode> which) {
        return ANSWERS.get()
                .values()
                .find(it -> it.path("answer").asText().equals(sort) && which.test(it))
                .get();
    }

    private static JsonNode changed(JsonNode answer, String section, int place, Consumer<ObjectNode> change) {
        return with(answer, it -> change.accept((ObjectNode) it.path(section).path(place)));
    }

    private static JsonNode with(JsonNode answer, Consumer<ObjectNode> change) {
        ObjectNode changed = answer.deepCopy();
        change.accept(changed);
        return changed;
    }

    /** The sorts of items, by section, or by section and sort where there are several in one. */
    private static Map<String, JsonNode> sorts() {
        return LinkedHashMap.ofEntries(Vector.ofAll(SECTIONS.properties())
                .flatMap(section -> section.getValue().has("$defs")
                        ? Vector.ofAll(section.getValue().path("$defs").properties())
                                .map(it -> new Tuple2<>(section.getKey() + "/" + it.getKey(), it.getValue()))
                        : Vector.of(new Tuple2<>(section.getKey(), section.getValue()))));
    }

    private static String section(String sort) {
        return sort.replaceFirst("/.*", "");
    }

    private static boolean isOf(JsonNode sort, JsonNode item) {
        return Vector.ofAll(sort.path("required")).forAll(name -> item.has(name.asText()));
    }

    /** What a value looks like, as far as {@link #looks} tells it apart. */
    private static String look(JsonNode value) {
        return value.isNull() ? "null" : value.isArray() && value.isEmpty() ? "empty" : "told";
    }

    /** How a value may look by its definition. */
    private static Seq<String> looks(JsonNode definition) {
        String form = definition.path("$ref").asText();
        if (form.endsWith("/estimated")) {
            return Vector.of("null");
        }
        boolean nullable = form.endsWith("OrNull")
                || form.endsWith("/measured")
                || Vector.ofAll(definition.path("enum")).exists(JsonNode::isNull);
        if (nullable) {
            return Vector.of("told", "null");
        }
        return form.endsWith("/texts") && !definition.has("minItems") ? Vector.of("told", "empty") : Vector.of("told");
    }

    private static Seq<String> refused(JsonNode answer) {
        return Vector.ofAll(VALIDATOR.validate(answer)).map(ValidationMessage::toString);
    }

    private static List<String> names(JsonNode object) {
        return List.ofAll(object::fieldNames);
    }
}
