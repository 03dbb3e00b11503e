package io.entente.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.journal.Problem;
import io.entente.kinds.Field;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that ships in the jar, held to the code that reads stories. */
class StorySchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS) // as YAML 1.2, and so editors, read NO
            .build());
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonNode SCHEMA = load();
    private static final JsonSchema VALIDATOR = SCHEMAS.getSchema(SCHEMA);
    private static final JsonNode KINDS = SCHEMA.at("/$defs/kinds/$defs");

    private static final Path FILE = Path.of("src", "main", "resources", Story.SCHEMA);

    /** A key like no other, so that the reader lists the keys it knows instead of suggesting one. */
    private static final String UNKNOWN = "qwxyzqwxyzqw";

    private static final String HEADER = """
            entente: 1
            dyad: [CN, RS]
            source: {id: article, published: 2024-05}
            entities: [{id: mill, kind: asset, name: Mill}]
            """;
    private static final String REPORT = "development: x, occurred: 2016";
    private static final String INVESTMENT =
            HEADER + "reports: [{" + REPORT + ", kind: InvestmentMade, investor: CN, host: RS, amount: {%s}}]\n";
    private static final String TURN = HEADER + "reports: [{" + REPORT + ", kind: TurningPointDeclared, title: t%s}]\n";

    /** Every mapping of a story: where the schema tells of it, a story around it, and a whole content for it. */
    private record Part(String pointer, String story, String content) {
        String with(String content) {
            return story.formatted(content);
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part("", "{%s}", "entente: 1"),
            new Part("/$defs/source", "{entente: 1, sources: [{%s}]}", "id: article"),
            new Part("/$defs/source", "{entente: 1, source: {%s}}", "id: article"),
            new Part("/$defs/profile", "{entente: 1, entities: [{%s}]}", "id: mill, kind: asset, name: Mill"),
            new Part("/$defs/signedAmount", INVESTMENT, "amount: 1, currency: EUR"),
            new Part("/$defs/citation", TURN.formatted(", citation: {%s}"), "quote: q"),
            new Part("/$defs/links", TURN.formatted(", links: {%s}"), "partOf: x"),
            new Part("/$defs/withdrawal", HEADER + "withdrawals: [{%s}]\n", "development: x, known: 2025"),
            new Part("/$defs/same", HEADER + "same: [{%s}]\n", "developments: [x, y]"));

    @Test
    void the_schema_is_what_follows_from_the_code() throws IOException {
        if (Boolean.getBoolean("writeSchema")) {
            Files.writeString(FILE, StorySchema.madeOf(Files.readString(FILE)));
        }
        String written = Files.readString(FILE);

        assertThat(written)
                .as("to write it anew: mvn test -pl core -Dtest=StorySchemaTest -DwriteSchema=true")
                .isEqualTo(StorySchema.madeOf(written));
    }

    @Test
    void the_schema_is_one_of_draft_2020_12() {
        JsonSchema metaschema = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaschema.validate(SCHEMA)).isEmpty();
        assertThat(SCHEMA.path("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void every_reference_leads_to_a_definition_and_every_definition_is_referred_to() {
        List<String> references = SCHEMA.findValuesAsText("$ref");
        List<String> definitions = Stream.concat(
                        names(SCHEMA.path("$defs")).stream().map(name -> "#/$defs/" + name),
                        names(KINDS).stream().map(name -> "#/$defs/kinds/$defs/" + name))
                .toList();

        assertThat(Set.copyOf(references)).containsExactlyInAnyOrderElementsOf(definitions);
    }

    @Test
    void whatever_can_be_written_has_a_description() {
        assertThat(SCHEMA.findValues("properties").stream()
                        .filter(properties -> !isCondition(properties))
                        .flatMap(StorySchemaTest::children)
                        .filter(property -> property.isObject() && !property.has("const") && described(property))
                        .toList())
                .isEmpty();
        assertThat(children(SCHEMA.path("$defs")).filter(StorySchemaTest::described))
                .isEmpty();
        assertThat(children(KINDS).filter(StorySchemaTest::described)).isEmpty();
    }

    @Test
    void the_schema_has_the_kinds_of_the_code_in_their_order() {
        List<String> kinds = Kinds.standard().all().map(Kind::name).asJava();

        assertThat(names(KINDS)).isEqualTo(kinds);
        assertThat(texts(SCHEMA.at("/$defs/report/properties/kind/enum"))).isEqualTo(kinds);
        assertThat(texts(SCHEMA.at("/$defs/report/properties/kind/enumDescriptions")))
                .isEqualTo(children(KINDS)
                        .map(kind -> kind.path("description").textValue())
                        .toList());
        assertThat(children(SCHEMA.at("/$defs/kinds/allOf"))
                        .map(branch -> branch.at("/if/properties/kind/const").textValue()))
                .isEqualTo(kinds);
        assertThat(children(SCHEMA.at("/$defs/kinds/allOf"))
                        .map(branch -> branch.at("/then/$ref").textValue()))
                .isEqualTo(kinds.stream()
                        .map(name -> "#/$defs/kinds/$defs/" + name)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> a_kind_has_the_fields_of_its_record_in_their_order() {
        return eachKind((kind, definition) -> {
            assertThat(names(definition.path("properties")))
                    .isEqualTo(kind.fields().map(Field::name).asJava());
            assertThat(texts(definition.path("required")))
                    .isEqualTo(kind.fields()
                            .filter(Field::required)
                            .map(Field::name)
                            .asJava());
        });
    }

    @TestFactory
    Stream<DynamicTest> the_example_of_a_kind_is_a_report_that_both_accept() {
        return eachKind((kind, definition) -> {
            assertThat(definition.path("examples")).hasSize(1);
            JsonNode example = definition.path("examples").path(0);
            assertThat(example.path("kind").textValue()).isEqualTo(kind.name());
            JsonNode story = storyAround(kind, example);

            assertThat(refusedBySchema(story)).isEmpty();
            assertThat(warnings("example.json", story.toString())).isEmpty();
        });
    }

    private static JsonNode storyAround(Kind kind, JsonNode report) {
        ObjectNode story = (ObjectNode) yaml("entente: 1\ndyad: [CN, RS]\nsource: {id: article, published: 2024-05}");
        Set<String> named = new TreeSet<>();
        report.path("dyad").forEach(member -> named.add(member.asText()));
        kind.fields().filter(field -> field.type().equals(Entity.class)).forEach(field -> {
            JsonNode value = report.path(field.name());
            (value.isArray() ? children(value) : Stream.of(value).filter(JsonNode::isTextual))
                    .forEach(entity -> named.add(entity.asText()));
        });
        named.removeIf(name -> Entity.of(name).isCountryCode());
        named.forEach(name -> story.withArray("entities")
                .addObject()
                .put("id", name)
                .put("kind", name.equals(report.path("project").asText()) ? "project" : "organisation")
                .put("name", "the name of " + name));
        story.withArray("reports").add(report);
        return story;
    }

    @Test
    void links_are_those_of_the_code() {
        assertThat(names(SCHEMA.at("/$defs/links/properties")))
                .isEqualTo(Arrays.stream(Link.Relation.values())
                        .map(Object::toString)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> a_mapping_has_the_keys_that_the_reader_asks_for() {
        return eachPart(part -> {
            String odd = part.with(part.content() + ", " + UNKNOWN + ": x");

            assertThat(names(SCHEMA.at(part.pointer() + "/properties")))
                    .containsExactlyInAnyOrderElementsOf(keysAskedFor(odd));
            assertThat(refusedBySchema(yaml(odd))).isNotEmpty();
            assertThat(refusedBySchema(yaml(part.with(part.content())))).isEmpty();
            assertThat(errors(part.with(part.content()))).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_mapping_requires_the_keys_that_the_reader_requires() {
        return eachPart(part ->
                assertThat(texts(SCHEMA.at(part.pointer() + "/required"))).isEqualTo(keysMissed(part.with(""))));
    }

    @TestFactory
    Stream<DynamicTest> a_report_has_the_keys_that_the_reader_asks_for() {
        return eachKind((kind, definition) -> {
            String odd = HEADER + "reports: [{" + REPORT + ", kind: " + kind.name() + ", " + UNKNOWN + ": x}]";
            List<String> shared = names(SCHEMA.at("/$defs/report/properties"));
            List<String> own = names(definition.path("properties"));

            assertThat(Stream.concat(shared.stream(), own.stream()))
                    .containsExactlyInAnyOrderElementsOf(keysAskedFor(odd));
            assertThat(refusedBySchema(yaml(odd))).anyMatch(message -> message.contains(UNKNOWN));
        });
    }

    @Test
    void a_report_requires_what_the_reader_requires() {
        assertThat(keysMissed(HEADER + "reports: [{}]")).containsExactly("development", "when", "kind");
        assertThat(texts(SCHEMA.at("/$defs/report/required"))).containsExactly("development", "kind");
        assertThat(SCHEMA.at("/$defs/report/anyOf").findValues("required"))
                .extracting(StorySchemaTest::texts)
                .containsExactly(List.of("occurred"), List.of("planned"), List.of("denied"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "entente: 2",
                "entente: 1\nreports: {}",
                "entente: 1\ntitle: ''",
                "entente: 1\ntitle:",
                "entente: 1\nsource: two words",
                "entente: 1\nsources: [{id: a, published: undated}]",
                "entente: 1\nsources: [{id: a, published: 2016/..}]",
                "entente: 1\nsources: [{id: a, url: see page 3}]",
                "entente: 1\nentities: [{id: a, kind: firm, name: A}]",
                "entente: 1\ndyad: [CN]",
                "entente: 1\ndyad: [CN, CN]",
                "entente: 1\ndyads: [CN, RS]",
                "entente: 1\ndyad: [CN, RS]\nsame: [{developments: [x, y], known: 2024}]",
                "entente: 1\ndyad: [CN, RS]\nwithdrawals: [{development: x, known: 2024}]",
                "entente: 1\ndyad: [CN, RS]\nreports:"
                        + " [{development: x, occurred: 2016, known: 2017, kind: TurningPointDeclared, title: t}]",
                "entente: 1\nsource: a\nreports:"
                        + " [{development: x, occurred: 2016, known: 2017, kind: TurningPointDeclared, title: t}]",
                "entente: 1\nsource: a\ndyads: []\nreports:"
                        + " [{development: x, occurred: 2016, known: 2017, kind: TurningPointDeclared, title: t}]"
            })
    void a_bad_header_is_refused_by_both(String story) {
        assertThat(refusedBySchema(yaml(story))).isNotEmpty();
        assertThat(errors(story)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "development: x, kind: TurningPointDeclared, title: t",
                "development: x, occurred: 2016, planned: 2017, kind: TurningPointDeclared, title: t",
                "development: x, occurred: 2016, denied: 2017, kind: TurningPointDeclared, title: t",
                "development: x, planned: 2016, denied: 2017, kind: TurningPointDeclared, title: t",
                "development: x, occurred: June 2016, kind: TurningPointDeclared, title: t",
                "development: x, occurred: [June], kind: TurningPointDeclared, title: t",
                "development: x, occurred: {from: 2016}, kind: TurningPointDeclared, title: t",
                "development: x, occurred: true, kind: TurningPointDeclared, title: t",
                "development: x, occurred: 2016, known: undated, kind: TurningPointDeclared, title: t",
                "development: a b, occurred: 2016, kind: TurningPointDeclared, title: t",
                "development: -1, occurred: 2016, kind: TurningPointDeclared, title: t",
                "development: x, occurred: 2016, kind: TurningPointDeclared, title: t, links: {partOf: a b}",
                "development: x, occurred: 2016, kind: TurningPointDeclared, title: t, links: {parentOf: a}",
                "development: x, occurred: 2016, kind: TurningPointDeclared, title: [t]",
                "development: x, occurred: 2016, kind: TurningPointDeclared, titel: t",
                "development: x, occurred: 2016, kind: TurningPointDeclared, title: t, acquirer: CN",
                "development: x, occurred: 2016, kind: StakeAquired, acquirer: CN, asset: mill",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: 101",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: '100.1'",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: -1",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: 63 %",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: '>25'",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: 25-101",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: {amount: 25, to: 50}",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: {from: 25}",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: {atLeast: 101}",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: {about: 30, to: 40}",
                "development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: {}",
                "development: x, occurred: 2016, kind: ArmsDelivered, system: s, supplier: CN, recipient: RS, units: {about: 1.5}",
                "development: x, occurred: 2016, kind: ArmsDelivered, system: s, supplier: CN, recipient: RS, units: 1.5",
                "development: x, occurred: 2016, kind: ArmsDelivered, system: s, supplier: CN, recipient: RS, units: -1",
                "development: x, occurred: 2016, kind: ProjectReported, project: mill, status: finished",
                "development: x, occurred: 2016, kind: MeetingHeld, participants: []",
                "development: x, occurred: 2016, kind: AgreementSigned, agreement: a, parties: []",
                "development: x, occurred: 2016, kind: AgreementSigned, agreement: a, parties: {party: CN}",
                "development: x, occurred: 2016, kind: FigureReported, measure: m",
                "development: x, occurred: 2016, kind: FigureReported, measure: m, value: '1_000'",
                "development: x, occurred: 2016, kind: FigureReported, measure: m, value: 1,"
                        + " amount: {amount: 1, currency: EUR}",
                "development: x, occurred: 2016, kind: FigureReported, measure: m, unit: euros,"
                        + " amount: {amount: 1, currency: EUR}",
                "development: x, occurred: 2016, kind: InteractionCoded, actor: CN, scheme: CAMEO, code: '42'",
                "development: x, occurred: 2016, kind: InteractionCoded, actor: CN, scheme: CAMEO, code: CONSULT",
                "development: x, occurred: 2016, kind: InteractionCoded, actor: CN, scheme: PLOVER, code: '042'",
                "development: x, occurred: 2016, kind: InteractionCoded, actor: CN, scheme: ICEWS, code: '042'",
                "development: x, occurred: 2016, kind: InteractionCoded, actor: CN, scheme: CAMEO, code: '042',"
                        + " intensity: -10.1",
                "development: x, occurred: 2016, kind: InteractionCoded, actor: CN, scheme: CAMEO, code: '042',"
                        + " mentions: 0",
                "development: x, occurred: 2016, kind: VoteCast, body: UN, resolution: r, voter: CN, vote: maybe"
            })
    void a_bad_report_is_refused_by_both(String report) {
        String story = HEADER + "reports: [{" + report + "}]";

        assertThat(refusedBySchema(yaml(story))).isNotEmpty();
        assertThat(errors(story)).isNotEmpty();
    }

    @Test
    void a_sum_below_nothing_is_refused_by_both_where_it_makes_no_sense_and_by_neither_where_it_does() {
        String below = INVESTMENT.formatted("amount: -1, currency: EUR");
        String pledged = below.replace("InvestmentMade", "InvestmentPledged");

        assertThat(refusedBySchema(yaml(below))).isEmpty();
        assertThat(errors(below)).isEmpty();
        assertThat(refusedBySchema(yaml(pledged))).isNotEmpty();
        assertThat(errors(pledged)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount: 1, currency: EURO",
                "amount: 1, currency: eur",
                "amount: 42 million, currency: EUR",
                "amount: 1, currency: EUR, qualifier: roughly",
                "amount: 1, currency: EUR, qualifier: range",
                "amount: 1, currency: EUR, qualifier: about, to: 2"
            })
    void a_bad_amount_is_refused_by_both(String amount) {
        String story = INVESTMENT.formatted(amount);

        assertThat(refusedBySchema(yaml(story))).isNotEmpty();
        assertThat(errors(story)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withdrawals: [{known: 2025}]",
                "withdrawals: [{development: x}]",
                "withdrawals: [{development: x, same: [x, y], known: 2025}]",
                "withdrawals: [{same: [x], known: 2025}]",
                "same: [{developments: [x]}]",
                "same: [{developments: x}]"
            })
    void a_bad_withdrawal_or_sameness_is_refused_by_both(String words) {
        assertThat(refusedBySchema(yaml(HEADER + words))).isNotEmpty();
        assertThat(errors(HEADER + words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016",
                "'2016'",
                "2016-04-18",
                "2016-06-18T10:30Z",
                "2016-06-18T12:30:00.5+02:00",
                "2010/2015",
                "2010/..",
                "/2015",
                "[2016-06-18..2016-06-20]",
                "'[2016-06-18..2016-06-20]'",
                "[..2022-04]",
                "[1667, 1668, 1670..1672]",
                "'{1960..1962}'",
                "2019~",
                "2004-06~-11",
                "2019?",
                "2019%",
                "202X",
                "19",
                "199",
                "2016-21",
                "1950S2",
                "Y170000002",
                "-0044",
                "undated",
                "../..",
                "/.."
            })
    void a_date_is_accepted_by_both_quoted_or_not(String date) {
        String story = HEADER + """
                reports:
                  - development: x
                    denied: %s
                    kind: TurningPointDeclared
                    title: t
                """.formatted(date);

        assertThat(refusedBySchema(yaml(story))).isEmpty();
        assertThat(errors(story)).isEmpty();
    }

    @Test
    void a_set_of_all_its_members_may_stand_unquoted_as_a_mapping_without_values() throws JsonProcessingException {
        String report = """
                {"development": "x", "denied": {"1960": null, "1961-12": null}, "kind": "TurningPointDeclared", "title": "t"}
                """;
        ObjectNode story = (ObjectNode) yaml(HEADER);
        story.withArray("reports").add(JSON.readTree(report));

        assertThat(refusedBySchema(story)).isEmpty();
        assertThat(warnings("story.json", story.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 2016",
                "sources: [{id: 7, title: 1984, published: 2024, publisher: p, url: 'https://example.org/a?b#c'}]",
                "dyads: [[CN, RS], [CN, HU]]",
                "withdrawals: [{same: [x, y], known: 2025, reason: r}]\nsame: [{developments: [x, y]}]\nreports:"
                        + " [{development: x, occurred: 2016, kind: TurningPointDeclared, title: t},"
                        + " {development: y, occurred: 2016, kind: TurningPointDeclared, title: t}]",
                "reports: [{development: x, occurred: 2016, dyads: [[NO, SE], [CN, XK]], source: article, known: 2024-06,"
                        + " storylines: steel, links: {causedBy: [y]}, citation: {quote: q, locator: 3, url: a},"
                        + " kind: InvestmentMade, investor: Mill, host: YUCS,"
                        + " amount: {amount: '1.50', currency: EUR, to: 2, basis: constant USD 2017}}]",
                "reports: [{development: x, occurred: 2016, kind: MeetingHeld, participants: CN, storylines: []}]",
                "reports: [{development: x, occurred: 2016, kind: AgreementRatified, agreement: a, parties: CN}]",
                "reports: [{development: x, occurred: 2016, kind: AgreementSigned, agreement: a, parties: [CN, RS]}]",
                "reports: [{development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: 63.5}]",
                "reports: [{development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: '63.5'}]",
                "reports: [{development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill, percent: 25-50}]",
                "reports: [{development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill,"
                        + " percent: '>= 51'}]",
                "reports: [{development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill,"
                        + " percent: {from: 25, to: '50'}}]",
                "reports: [{development: x, occurred: 2016, kind: StakeReported, holder: CN, asset: mill,"
                        + " percent: {atLeast: 50.1}}]",
                "reports: [{development: x, occurred: 2016, kind: ArmsDelivered, system: s, supplier: CN, recipient: RS,"
                        + " units: {about: 8}}]",
                "reports: [{development: x, occurred: 2016, kind: ArmsDelivered, system: s, supplier: CN, recipient: RS,"
                        + " units: 6-8}]",
                "reports: [{development: x, occurred: 2016, kind: FigureReported, measure: m, value: -1.5, unit: percent}]",
                "reports: [{development: x, occurred: 2016, kind: VoteCast, body: HU, resolution: 26/2, voter: CN, vote: 'no'}]",
                "reports: [{development: x, occurred: 2016, kind: VoteCast, body: HU, resolution: 1315, voter: CN, vote: 'yes'}]",
                "reports: [{development: x, occurred: 2016, kind: InteractionCoded, actor: CN, scheme: CAMEO, code: 042,"
                        + " intensity: -10, mentions: 3}]",
                "reports: [{development: x, occurred: 2016, kind: InteractionCoded, actor: CN, target: RS, scheme: PLOVER,"
                        + " code: CONSULT visit}]"
            })
    void what_may_be_written_is_accepted_by_both(String story) {
        assertThat(refusedBySchema(yaml(HEADER + story))).isEmpty();
        assertThat(errors(HEADER + story)).isEmpty();
    }

    private interface KindCheck {
        void check(Kind kind, JsonNode definition);
    }

    private interface PartCheck {
        void check(Part part);
    }

    private static Stream<DynamicTest> eachKind(KindCheck check) {
        return Kinds.standard()
                .all()
                .toJavaStream()
                .map(kind -> dynamicTest(kind.name(), () -> check.check(kind, KINDS.path(kind.name()))));
    }

    private static Stream<DynamicTest> eachPart(PartCheck check) {
        return PARTS.stream().map(part -> dynamicTest(part.story(), () -> check.check(part)));
    }

    private static List<String> keysAskedFor(String story) {
        String listed = "'" + UNKNOWN + "' is not known here; there are: ";
        return errors(story).stream()
                .map(Problem::message)
                .filter(message -> message.startsWith(listed))
                .flatMap(message ->
                        Arrays.stream(message.substring(listed.length()).split(", ", -1)))
                .toList();
    }

    private static List<String> keysMissed(String story) {
        return errors(story).stream()
                .map(problem -> Pattern.compile("^(\\w+) is missing").matcher(problem.message()))
                .flatMap(matcher -> matcher.results().map((MatchResult found) -> found.group(1)))
                .toList();
    }

    private static Collection<Problem> errors(String story) {
        return Story.parse("story.yaml", story)
                .fold(problems -> problems, read -> io.vavr.collection.List.<Problem>empty())
                .asJava();
    }

    private static List<Problem> warnings(String name, String story) {
        return Story.parse(name, story)
                .fold(problems -> problems, Story::warnings)
                .asJava();
    }

    private static List<String> refusedBySchema(JsonNode story) {
        return VALIDATOR.validate(story).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    private static boolean isCondition(JsonNode properties) {
        return children(properties).noneMatch(property -> property.has("description"));
    }

    private static boolean described(JsonNode definition) {
        return definition.path("description").asText().isBlank();
    }

    private static List<String> names(JsonNode mapping) {
        return mapping.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode list) {
        return children(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode load() {
        try (InputStream schema = Objects.requireNonNull(Story.class.getResourceAsStream(Story.SCHEMA))) {
            return JSON.readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
