package io.entente.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Currencies;
import io.entente.event.Entity;
import io.entente.event.Percent;
import io.entente.event.Qualifier;
import io.entente.journal.Profile;
import io.entente.kinds.Field;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import io.entente.kinds.ReportKey;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Makes the JSON Schema of a story. What follows from the code is written into it: the keys of a report, the kinds with
 * their fields, what there is to choose from. All else in it is written by hand, where it stands.
 */
final class StorySchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final Map<Class<?>, String> FORMS_OF_ONE = HashMap.of(
            String.class, "text",
            Entity.class, "entity",
            Amount.class, "amount",
            Percent.class, "percent",
            Count.class, "count",
            Integer.class, "wholeNumber",
            BigDecimal.class, "decimal",
            EventDate.class, "date");
    private static final Map<Class<?>, String> FORMS_OF_SEVERAL =
            HashMap.of(String.class, "texts", Entity.class, "entities");

    /** What the constructor of a record refuses beside what its fields tell, by kind. */
    private static final Map<String, String> RULES = HashMap.of("FigureReported", """
            {"anyOf": [{"required": ["amount"]}, {"required": ["value"]}],
             "dependentSchemas": {"amount": {"properties": {"value": false, "unit": false}}}}
            """, "InteractionCoded", """
            {"allOf": [{"properties": {"intensity": {"minimum": -10, "maximum": 10}, "mentions": {"minimum": 1}}},
                       {"if": {"properties": {"scheme": {"const": "CAMEO"}}},
                        "then": {"properties": {"code": {"pattern": "^(0[1-9]|1[0-9]|20)[0-9]{0,2}$"}}},
                        "else": {"properties": {"code": {"type": "string", "pattern": "^[A-Z]+( [a-z][a-z_-]*)?$"}}}}]}
            """);

    private final Seq<Kind> kinds = Kinds.standard().all();
    private final ObjectNode schema;

    private StorySchema(ObjectNode schema) {
        this.schema = schema;
    }

    /** The schema as it follows from the code, and from what is written by hand in that one. */
    static String madeOf(String written) {
        StorySchema made = new StorySchema((ObjectNode) read(JSON, written));
        made.choices();
        made.report();
        made.kinds();
        return PrintedJson.of(made.schema);
    }

    private void choices() {
        at("/$defs/profile/properties/kind").set("enum", texts(Array.of(Profile.Kind.values())));
        at("/$defs/signedAmount/properties/qualifier").set("enum", texts(Array.of(Qualifier.values())));
        at("/$defs/signedAmount/properties/currency").set("enum", texts(Currencies.codes()));
    }

    private void report() {
        ObjectNode properties = at("/$defs/report").putObject("properties");
        for (ReportKey key : ReportKey.values()) {
            ObjectNode property = properties.putObject(key.toString());
            form(key).forEach(form -> property.put("$ref", "#/$defs/" + form));
            property.put("description", key.description());
        }
        ObjectNode kind = (ObjectNode) properties.path(ReportKey.KIND.toString());
        kind.set("enum", texts(kinds.map(Kind::name)));
        kind.set("enumDescriptions", texts(kinds.map(StorySchema::description)));
    }

    /** The definition of what is written there; none of a kind, which is chosen. */
    private static Option<String> form(ReportKey key) {
        return switch (key) {
            case DEVELOPMENT, SOURCE -> Option.some("id");
            case OCCURRED, PLANNED, DENIED -> Option.some("date");
            case KNOWN -> Option.some("knownDate");
            case KIND -> Option.none();
            case STORYLINES -> Option.some("texts");
            case DYAD, DYADS, CITATION, LINKS -> Option.some(key.toString());
        };
    }

    private void kinds() {
        ArrayNode branches = at("/$defs/kinds").putArray("allOf");
        ObjectNode definitions = at("/$defs/kinds").putObject("$defs");
        kinds.forEach(kind -> {
            branches.add(read(JSON, """
                    {"if": {"type": "object", "properties": {"kind": {"const": "%1$s"}}, "required": ["kind"]},
                     "then": {"$ref": "#/$defs/kinds/$defs/%1$s", "examples": []}}
                    """.formatted(kind.name())));
            definitions.set(kind.name(), definition(kind));
        });
    }

    private static ObjectNode definition(Kind kind) {
        ObjectNode definition =
                JSON.createObjectNode().put("title", title(kind.name())).put("description", description(kind));
        ObjectNode properties = definition.putObject("properties");
        kind.fields().forEach(field -> properties.set(field.name(), property(field)));
        definition.set("required", texts(kind.fields().filter(Field::required).map(Field::name)));
        RULES.get(kind.name()).forEach(rules -> definition.setAll((ObjectNode) read(JSON, rules)));
        definition.putArray("examples").add(read(YAML, kind.example().get()));
        return definition;
    }

    /** {@code Agreement entered into force}, of {@code AgreementEnteredIntoForce}. */
    private static String title(String name) {
        return name.charAt(0) + name.substring(1).replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }

    private static String description(Kind kind) {
        return kind.description().get();
    }

    private static ObjectNode property(Field field) {
        ObjectNode property = JSON.createObjectNode();
        if (field.choices().isEmpty()) {
            Map<Class<?>, String> forms = field.several() ? FORMS_OF_SEVERAL : FORMS_OF_ONE;
            String form = field.mayBeNegative()
                    ? "signedAmount"
                    : forms.get(field.type()).get();
            property.put("$ref", "#/$defs/" + form);
        } else {
            property.set("enum", texts(field.choices()));
        }
        return property.put("description", field.description().get());
    }

    private ObjectNode at(String pointer) {
        return (ObjectNode) schema.at(pointer);
    }

    private static ArrayNode texts(Iterable<?> texts) {
        ArrayNode all = JSON.createArrayNode();
        texts.forEach(text -> all.add(text.toString()));
        return all;
    }

    private static JsonNode read(ObjectMapper format, String text) {
        try {
            return format.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
