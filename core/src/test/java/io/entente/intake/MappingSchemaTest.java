package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.entente.gazetteer.Scheme;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of mappings that ships in the jar, held to the code that reads them. */
class MappingSchemaTest {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS) // as YAML 1.2, and so editors, read NO
            .build());
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonNode SCHEMA = load();
    private static final JsonSchema VALIDATOR = SCHEMAS.getSchema(SCHEMA);

    private static final String HEADER = """
            mapping: 1
            source: {id: archive}
            edition: {known: 2024-05-01}
            """;
    private static final String ROW = "row: \"deal-{ID}\"\n";
    private static final String REPORTS = "reports: [{kind: ContextNoted, occurred: undated, text: s}]\n";

    /** Where an expression may stand. */
    private static final String EXPRESSION =
            HEADER + ROW + "reports: [{kind: ContextNoted, occurred: undated, text: %s}]\n";

    /** Where a condition may stand. */
    private static final String CONDITION = HEADER + ROW + REPORTS + "skip: [{because: b, when: %s}]\n";

    private static final String TABLE = HEADER + ROW + REPORTS + "table: {%s}\n";

    /** A key like no other, so that the reader lists the keys it knows instead of suggesting one. */
    private static final String UNKNOWN = "qwxyzqwxyzqw";

    private static JsonNode load() {
        try (InputStream schema = MappingSchemaTest.class.getResourceAsStream(Mapping.SCHEMA)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(schema));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Seq<String> refusals(String mapping) {
        try {
            return Vector.ofAll(VALIDATOR.validate(YAML.readTree(mapping))).map(Object::toString);
        } catch (JsonProcessingException e) {
            throw new AssertionError(mapping, e);
        }
    }

    private static Seq<Problem> errors(String mapping) {
        return Mapping.parse("m.yaml", mapping).fold(errors -> errors, read -> Vector.empty());
    }

    private static Stream<String> presets() {
        return Mapping.presets().toJavaStream();
    }

    @Test
    void the_schema_is_one_of_draft_2020_12() {
        JsonSchema metaschema = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaschema.validate(SCHEMA)).isEmpty();
    }

    @Test
    void every_key_is_explained() {
        Seq<String> unexplained = Vector.ofAll(SCHEMA.findParents("properties"))
                .flatMap(it -> Vector.ofAll(it.path("properties").properties()))
                .reject(key -> key.getValue().isBoolean()
                        || key.getValue().has("const")
                        || key.getValue().has("not")
                        || key.getValue().has("description"))
                .map(key -> key.getKey());

        assertThat(unexplained).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void every_preset_is_as_the_schema_has_it(String preset) {
        assertThat(refusals(Mapping.presetText(preset).get())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{column: Date, as: date, format: [dd/MM/yyyy, yyyy], placeholder: [01-01, '01']}",
                "{column: Sum, as: number, decimal: ',', times: 1000000}",
                "{column: Who, as: [country, organisation], code: iso3, on: {column: Date, as: date}}",
                "{column: Who, as: company, id: 'firm-{No}'}",
                "{column: Tags, split: ' '}",
                "{column: Text, match: '(\\d+)', values: {'1': one, '2': '{Other}'}, others: leave-out}",
                "{first: [{when: {A: [x, y]}, then: '{B} {{is}} {C}'}, {column: D}, constant]}",
                "{when: {A: {above: 0, decimal: ','}}, then: x}",
                "{when: [{A: {not: {blank: yes}}}, {B: {above: 0, below: 10.5}}], then: {amount: 1, currency: '{Cur}'}}"
            })
    void what_may_stand_in_place_of_a_value_is_taken_by_both(String expression) {
        assertThat(refusals(EXPRESSION.formatted(expression))).isEmpty();
        assertThat(errors(EXPRESSION.formatted(expression))).isEmpty();
    }

    private record Wrong(String mapping, int line, String message) {}

    private static Wrong wrong(String mapping, int line, String message) {
        return new Wrong(mapping, line, message);
    }

    private static Wrong value(String expression, String message) {
        return wrong(EXPRESSION.formatted(expression), 5, message);
    }

    private static Wrong rows(String condition, String message) {
        return wrong(CONDITION.formatted(condition), 6, message);
    }

    private static Wrong written(String table, String message) {
        return wrong(TABLE.formatted(table), 6, message);
    }

    private static Stream<Wrong> wrongOnes() {
        return Stream.of(
                wrong(HEADER.replace("mapping: 1", "mapping: 2") + ROW + REPORTS, 1, "version 1"),
                wrong(HEADER.replace("mapping: 1\n", "") + ROW + REPORTS, 1, "mapping is missing"),
                wrong(HEADER.replace("source: {id: archive}\n", "") + ROW + REPORTS, 1, "source is missing"),
                wrong(HEADER.replace("{id: archive}", "archive") + ROW + REPORTS, 2, "describe the source here"),
                wrong(HEADER.replace("id: archive", "title: archive") + ROW + REPORTS, 2, "id is missing"),
                wrong(HEADER.replace("edition: {known: 2024-05-01}\n", "") + ROW + REPORTS, 1, "edition is missing"),
                wrong(HEADER.replace("known: 2024-05-01", "name: '2'") + ROW + REPORTS, 3, "known is missing"),
                wrong(HEADER.replace("-01}", "-01, complete: perhaps}") + ROW + REPORTS, 3, "none of: yes, no"),
                wrong(HEADER + REPORTS, 1, "row is missing"),
                wrong(HEADER + "row: deal\n" + REPORTS, 4, "all rows would be one"),
                wrong(HEADER + "row: '{{ID}}'\n" + REPORTS, 4, "all rows would be one"),
                wrong(HEADER + "row: [ID]\n" + REPORTS, 4, "a text with a column in it"),
                wrong(HEADER + ROW, 1, "reports is missing"),
                wrong(HEADER + ROW + "reports: []\n", 1, "reports is missing"),
                wrong(HEADER + ROW + "reports: {kind: ContextNoted}\n", 5, "reports is a list"),
                wrong(HEADER + ROW + "reports: [{text: s}]\n", 5, "kind is missing"),
                wrong(HEADER + ROW + "reports: [{kind: A}, {kind: B, report: b}]\n", 5, "report is missing"),
                wrong(HEADER + ROW + "reports: [{kind: A, development: x}]\n", 5, "development is not written here"),
                wrong(HEADER + ROW + "reports: [{kind: A, source: x}]\n", 5, "source is not written here"),
                wrong(HEADER + ROW + "reports: [{kind: A, known: 2020}]\n", 5, "known is not written here"),
                wrong(HEADER + ROW + REPORTS + "report: []\n", 6, "did you mean reports?"),
                wrong(HEADER + ROW + REPORTS + "aliases: [a, b]\n", 6, "aliases are a mapping"),
                wrong(HEADER + ROW + REPORTS + "skip: [{when: {A: b}}]\n", 6, "because is missing"),
                wrong(HEADER + ROW + REPORTS + "skip: [{because: b}]\n", 6, "when is missing"),
                wrong(HEADER + ROW + REPORTS + "entities: [{id: x, kind: firm, name: X}]\n", 6, "none of: country"),
                value("{column: A, as: datum}", "none of: text, date"),
                value("{column: A, as: []}", "no sort of thing is told"),
                value("{column: A, as: [date, country]}", "none of: country"),
                value("{column: A, colour: red}", "not known here"),
                value("{column: A, others: keep}", "not known here"),
                value("{column: A, values: {a: b}, others: ignore}", "none of: reject, keep, leave-out"),
                value("{column: A, values: [a, b]}", "values are a mapping"),
                value("{column: A, format: dd/MM/yyyy}", "not known here"),
                value("{column: A, as: number, format: '0.0'}", "not known here"),
                value("{column: A, as: date, decimal: ','}", "not known here"),
                value("{column: A, as: date, placeholder: 1 January}", "a placeholder is a month and a day"),
                value("{column: A, as: date, placeholder: 13-45}", "a placeholder is a month and a day"),
                value("{column: A, as: date, placeholder: '32'}", "a placeholder is a month and a day"),
                value("{column: A, as: number, decimal: ;}", "none of: ., ,"),
                value("{column: A, as: number, times: million}", "a number in plain digits"),
                value("{column: A, as: country, code: iso4}", "did you mean iso"),
                value("{column: A, as: text, code: iso2}", "not known here"),
                value("{column: A, as: company, id: firm}", "all rows would be one"),
                value("{column: A, split: ''}", "this text is empty"),
                value("{first: []}", "first is a list"),
                value("{first: [a], then: b}", "not known here"),
                value("{then: a}", "when is missing"),
                value("'{A'", "is not closed"),
                value("'A}'", "was not opened"),
                rows("{}", "nothing is asked here"),
                rows("[]", "nothing is asked here"),
                rows("Completed", "rows are meant by a column and what it tells"),
                rows("{A: {}}", "nothing is asked here"),
                rows("{A: []}", "nothing is asked here"),
                rows("{A: {is: []}}", "nothing is asked here"),
                rows("{A: {above: much}}", "a number in plain digits"),
                rows("{A: {above: 1, decimal: ;}}", "none of: ., ,"),
                rows("{A: {is: x, decimal: ','}}", "write one beside it"),
                rows("{A: {like: x}}", "not known here"),
                rows("{A: {blank: perhaps}}", "none of: yes, no"),
                written("format: xlsx", "none of: csv, tsv, jsonl"),
                written("separator: ';;'", "a character such as ; or tab"),
                written("separator: \"\\n\"", "a character such as ; or tab"),
                written("quote: quote", "a character such as ', or none"),
                written("format: jsonl, separator: ;", "says nothing of jsonl"),
                written("columns: [A, B, A]", "two columns are called 'A'"),
                written("header: no", "not known here"));
    }

    @ParameterizedTest
    @MethodSource("wrongOnes")
    void what_is_wrong_is_refused_by_both_and_the_reader_says_where(Wrong wrong) {
        assertThat(refusals(wrong.mapping())).isNotEmpty();
        assertThat(errors(wrong.mapping())).anySatisfy(error -> {
            assertThat(error.file()).isEqualTo("m.yaml");
            assertThat(error.line()).isEqualTo(wrong.line());
            assertThat(error.message()).contains(wrong.message());
        });
    }

    @Test
    void what_no_schema_can_tell_is_refused_by_the_reader() {
        assertThat(errors(TABLE.formatted("separator: '\"'"))).hasSize(1);
        assertThat(errors(TABLE.formatted("charset: utf-99"))).hasSize(1);
        assertThat(errors(EXPRESSION.formatted("{column: A, match: '('}"))).hasSize(1);
        assertThat(errors(CONDITION.formatted("{A: {matches: '('}}"))).hasSize(1);
        assertThat(errors(HEADER.replace("2024-05-01", "undated") + ROW + REPORTS))
                .hasSize(1);
        assertThat(errors(HEADER + ROW + "reports: [{kind: A, report: a}, {kind: B, report: a}]\n"))
                .hasSize(1);
        assertThat(errors(EXPRESSION.formatted("{column: A, as: date, placeholder: 02-30}")))
                .hasSize(1);
        assertThat(errors(EXPRESSION.formatted("{column: A, as: date, format: DD-pp}")))
                .hasSize(1);
    }

    @Test
    void an_editor_s_key_is_taken_by_both() {
        String mapping = "$schema: ./mapping.schema.json\n" + HEADER + ROW + REPORTS;

        assertThat(refusals(mapping)).isEmpty();
        assertThat(errors(mapping)).isEmpty();
    }

    /** The keys that the reader lists where it meets one that it does not know. */
    private static Set<String> keysThatAreRead(String mapping) {
        String message = errors(mapping)
                .map(Problem::message)
                .find(it -> it.contains("'" + UNKNOWN + "' is not known here"))
                .getOrElseThrow(() -> new AssertionError(mapping + errors(mapping)));
        return TreeSet.of(message.split("there are: ", -1)[1].split(", ", -1));
    }

    private static Set<String> keysOfSchema(String pointer) {
        return TreeSet.ofAll(SCHEMA.at(pointer + "/properties")::fieldNames);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                            | '%1$s: 1'",
                "/$defs/edition                | 'edition: {known: 2020, %1$s: 1}'",
                "/$defs/table                  | 'table: {%1$s: 1}'",
                "/$defs/skip                   | 'skip: [{when: {A: b}, because: c, %1$s: 1}]'",
                "/$defs/test/then              | 'skip: [{when: {A: {%1$s: 1}}, because: c}]'"
            })
    void the_keys_of_the_schema_are_those_that_are_read(String pointer, String content) {
        String key = content.split(":", -1)[0];
        String header =
                HEADER.lines().filter(it -> !it.startsWith(key + ":")).reduce("", (all, line) -> all + line + "\n");

        assertThat(keysThatAreRead(header + ROW + REPORTS + content.formatted(UNKNOWN) + "\n"))
                .isEqualTo(keysOfSchema(pointer));
    }

    @Test
    void the_keys_of_a_column_are_those_that_are_read_by_one_sort_or_the_other() {
        Set<String> read = Vector.of("date", "number", "country")
                .flatMap(it -> keysThatAreRead(
                        EXPRESSION.formatted("{column: A, values: {a: b}, as: %s, %s: 1}".formatted(it, UNKNOWN))))
                .toSortedSet();

        assertThat(read).isEqualTo(keysOfSchema("/$defs/column"));
    }

    /** The words that the reader lists where it meets one that is none of them. */
    private static Set<String> wordsThatAreRead(String mapping) {
        Matcher words = Pattern.compile("is none of: (.*)")
                .matcher(errors(mapping).map(Problem::message).mkString("\n"));
        assertThat(words.find()).as(errors(mapping).toString()).isTrue();
        return HashSet.of(words.group(1).split(", ", -1));
    }

    private static Set<String> wordsOfSchema(String pointer) {
        return Vector.ofAll(SCHEMA.at(pointer)).map(JsonNode::asText).toSet();
    }

    @ParameterizedTest
    @CsvSource({
        "as,/$defs/column/properties/as/else/enum,'{column: A, as: %s}'",
        "code,/$defs/column/properties/code/enum,'{column: A, as: country, code: %s}'",
        "others,/$defs/column/properties/others/enum,'{column: A, values: {a: b}, others: %s}'"
    })
    void the_words_of_the_schema_are_those_that_are_read(String key, String pointer, String expression) {
        assertThat(wordsThatAreRead(EXPRESSION.formatted(expression.formatted(UNKNOWN))))
                .as(key)
                .isEqualTo(wordsOfSchema(pointer));
    }

    @Test
    void the_words_for_sorts_of_entities_and_codes_are_those_of_the_library() {
        Set<String> kinds =
                Array.of(Profile.Kind.values()).map(Profile.Kind::toString).toSet();

        assertThat(wordsOfSchema("/$defs/entityKind/enum")).isEqualTo(kinds);
        assertThat(wordsOfSchema("/$defs/entity/properties/kind/enum")).isEqualTo(kinds);
        assertThat(wordsOfSchema("/$defs/column/properties/as/else/enum").intersect(kinds))
                .isEqualTo(kinds);
        assertThat(wordsOfSchema("/$defs/column/properties/code/enum"))
                .isEqualTo(Array.of(Scheme.values()).map(Scheme::toString).toSet());
        assertThat(wordsThatAreRead(TABLE.formatted("format: " + UNKNOWN)))
                .isEqualTo(wordsOfSchema("/$defs/table/properties/format/enum"));
    }

    @Test
    void every_reference_leads_to_a_definition_and_every_definition_is_referred_to() {
        Set<String> references = HashSet.ofAll(SCHEMA.findValuesAsText("$ref"));

        assertThat(references)
                .isEqualTo(Vector.ofAll(SCHEMA.path("$defs")::fieldNames)
                        .map("#/$defs/"::concat)
                        .toSet());
    }
}
