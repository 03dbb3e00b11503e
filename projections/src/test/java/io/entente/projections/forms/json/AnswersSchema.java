package io.entente.projections.forms.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.ArmsTransfer;
import io.entente.event.InteractionCoded;
import io.entente.event.Link;
import io.entente.event.ProjectReported;
import io.entente.event.Qualifier;
import io.entente.event.ReactionVoiced;
import io.entente.history.Assessment;
import io.entente.history.ClaimOutcome;
import io.entente.history.Telling;
import io.entente.journal.Modality;
import io.entente.projection.Change;
import io.entente.projection.Granularity;
import io.entente.projection.Section;
import io.entente.projections.agreements.Agreement;
import io.entente.projections.memberships.Affiliation;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.sanctions.Restriction;
import io.entente.projections.stances.Alignment;
import io.entente.projections.storylines.Standing;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Makes the JSON Schema of answers. What follows from the code is written into it: the sections of the relationship, what
 * stands beside a field of an item, what there is to choose from. All else in it is written by hand, where it stands.
 */
final class AnswersSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int WIDTH = 120;

    private static final String SECTIONS = "/$defs/sections/$defs";

    private static final Map<String, Class<? extends Enum<?>>> CHOICES = HashMap.ofEntries(
            choice(SECTIONS + "/agreements/properties/status", Agreement.Status.class),
            choice(SECTIONS + "/terms/properties/agreementStatus", Agreement.Status.class),
            choice(SECTIONS + "/memberships/properties/status", Affiliation.Status.class),
            choice(SECTIONS + "/investment/properties/qualifier", Qualifier.class),
            choice(SECTIONS + "/pledged/properties/qualifier", Qualifier.class),
            choice(SECTIONS + "/sanctions/properties/status", Restriction.Status.class),
            choice(SECTIONS + "/alignment/properties/alignment", Alignment.Verdict.class),
            choice(SECTIONS + "/interactions/properties/scheme", InteractionCoded.Scheme.class),
            choice(SECTIONS + "/reactions/properties/tone", ReactionVoiced.Tone.class),
            choice(SECTIONS + "/ties/properties/standing", Standing.class),
            choice(SECTIONS + "/ties/properties/relation", Link.Relation.class),
            choice(SECTIONS + "/ties/properties/otherStanding", Standing.class),
            choice(SECTIONS + "/disputes/$defs/order/properties/relation", Link.Relation.class),
            choice("/$defs/projectStatusesOrNull/items", ProjectReported.Status.class),
            choice("/$defs/conditionsOrNull/items", ArmsTransfer.Condition.class),
            choice("/$defs/productionsOrNull/items", ArmsTransfer.Production.class),
            choice("/$defs/amount/properties/qualifier", Qualifier.class),
            choice("/$defs/periods/properties/by", Granularity.class),
            choice("/$defs/periods/properties/rows/items/properties/qualifier", Qualifier.class),
            choice("/$defs/report/properties/modality", Modality.class),
            choice("/$defs/side/properties/status", Assessment.Status.class),
            choice("/$defs/development/properties/status", Assessment.Status.class),
            choice("/$defs/development/properties/links/items/properties/relation", Link.Relation.class),
            choice("/$defs/diff/properties/changes/items/properties/change", Change.Kind.class),
            choice("/$defs/word/properties/fate", ClaimOutcome.Fate.class),
            choice(
                    "/$defs/explain/properties/developments/items/properties/fields/items/properties/passedOver/items/properties/why",
                    Telling.Why.class));

    private static final Array<Beside> ENDS = Array.of(
            new Beside("%sFrom", "end", "The least that %s may be; null where that is not told.", true),
            new Beside("%sTo", "end", "The most that %s may be; null where that is not told.", true));

    /** What the form writes beside a field, by the definition of the field. */
    private static final Map<String, Array<Beside>> BESIDE = HashMap.of(
            "entity", Array.of(new Beside("%sName", "name", "What %s is called.", true)),
            "entityOrNull",
                    Array.of(new Beside("%sName", "name", "What %s is called; not there where it is null.", false)),
            "entities", Array.of(new Beside("%sNames", "names", "What %s are called.", true)),
            "measured", ENDS,
            "estimated", ENDS,
            "value",
                    Array.of(
                            new Beside("%sName", "name", "What %s is called; there where it is an entity.", false),
                            new Beside("%sNames", "names", "What %s are called; there where it is entities.", false)));

    private record Beside(String key, String form, String description, boolean always) {
        String of(String field) {
            return key.formatted(form.equals("names") ? Named.singular(field) : field);
        }
    }

    private final ObjectNode schema;

    private AnswersSchema(ObjectNode schema) {
        this.schema = schema;
    }

    /** The schema as it follows from the code, and from what is written by hand in that one. */
    static ObjectNode madeOf(String written) {
        AnswersSchema made = new AnswersSchema((ObjectNode) read(written));
        made.choices();
        made.sections();
        return made.schema;
    }

    /** JSON to be read by people: what fits on a line stands on it. */
    static String printed(JsonNode node, String margin) {
        if (!node.isContainerNode()) {
            return node.toString();
        }
        String inner = margin + "  ";
        Vector<String> parts = node.isObject()
                ? Vector.ofAll(node.properties()).map(it -> "\"" + it.getKey() + "\": " + printed(it.getValue(), inner))
                : Vector.ofAll(node).map(it -> printed(it, inner));
        String line = bracketed(node, parts.mkString(", "));
        return line.contains("\n") || margin.length() + line.length() > WIDTH
                ? bracketed(node, parts.mkString("\n" + inner, ",\n" + inner, "\n" + margin))
                : line;
    }

    private static String bracketed(JsonNode node, String content) {
        return node.isObject() ? "{" + content + "}" : "[" + content + "]";
    }

    private static Tuple2<String, Class<? extends Enum<?>>> choice(String pointer, Class<? extends Enum<?>> type) {
        return new Tuple2<>(pointer, type);
    }

    private void choices() {
        CHOICES.forEach((pointer, type) -> {
            ObjectNode chosen = at(pointer);
            boolean nullable = Vector.ofAll(chosen.path("enum")).exists(JsonNode::isNull);
            ArrayNode all = chosen.putArray("enum");
            Array.of(type.getEnumConstants()).map(AnswersSchema::written).forEach(all::add);
            if (type == Assessment.Status.class) {
                all.add(Developments.CALLED_OFF); // beside where it stands by its date
            }
            if (nullable) {
                all.addNull();
            }
        });
    }

    private static String written(Enum<?> value) {
        return value instanceof ClaimOutcome.Fate
                ? value.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }

    private void sections() {
        ObjectNode definitions = at(SECTIONS);
        ObjectNode written = definitions.deepCopy();
        definitions.removeAll();
        ObjectNode inState = at("/$defs").putObject("ourSections");
        inState.put(
                "description",
                "The sections of a state that come with the library; those not asked for are not there.");
        ObjectNode members = inState.putObject("properties");
        ArrayNode items = at("/$defs")
                .putObject("itemOfItsSection")
                .put("description", "An item of the section that it names.")
                .put("$ref", "#/$defs/vouched")
                .putArray("allOf");
        ArrayNode parts = at("/$defs")
                .putObject("inItsSection")
                .put("description", "Something of an item of the section that it names.")
                .putArray("allOf");
        for (Section<?> section : new Relationship().questions().flatMap(it -> it.sections())) {
            String name = section.name();
            String item = "#" + SECTIONS + "/" + name;
            definitions.set(name, section(section, (ObjectNode) written.path(name)));
            members.set(name, read("""
                    {"description": "%s.", "type": "array", "items": {"allOf": [{"$ref": "%s"}, {"$ref": "#/$defs/vouched"}]}}
                    """.formatted(section.heading(), item)));
            String isOfIt = """
                    {"properties": {"section": {"const": "%s"}}, "required": ["section"]}
                    """.formatted(name);
            items.add(read("""
                    {"if": %s, "then": {"$ref": "%s"}}
                    """.formatted(isOfIt, item)));
            String side = """
                    {"if": {"type": "object"}, "then": {"$ref": "%s"}}
                    """.formatted(item);
            parts.add(read("""
                    {"if": %s, "then": {"properties": {"item": {"$ref": "%s"}, "before": %s, "after": %s}}}
                    """.formatted(isOfIt, item, side, side)));
        }
    }

    private static ObjectNode section(Section<?> section, ObjectNode written) {
        ObjectNode definition = JSON.createObjectNode().put("title", section.heading());
        if (!written.has("$defs")) {
            return definition.setAll(item(written));
        }
        definition.set("description", written.path("description"));
        ArrayNode sorts = definition.putArray("oneOf");
        ObjectNode definitions = definition.putObject("$defs");
        written.path("$defs").properties().forEach(it -> {
            sorts.addObject().put("$ref", "#%s/%s/$defs/%s".formatted(SECTIONS, section.name(), it.getKey()));
            definitions.set(it.getKey(), item((ObjectNode) it.getValue()));
        });
        return definition;
    }

    /** An item with the fields that are written by hand, and with what the form writes beside them. */
    private static ObjectNode item(ObjectNode written) {
        ObjectNode item = JSON.createObjectNode();
        item.set("description", written.path("description"));
        item.put("type", "object").put("$ref", "#/$defs/marks");
        ObjectNode properties = item.putObject("properties");
        ArrayNode required = item.putArray("required");
        Map<String, JsonNode> fields = LinkedHashMap.ofAll(
                written.path("properties").properties().stream(), it -> new Tuple2<>(it.getKey(), it.getValue()));
        Seq<String> derived = fields.flatMap(it -> beside(it._2).map(beside -> beside.of(it._1)))
                .toVector();
        fields.removeAll(derived).forEach((name, field) -> {
            properties.set(name, field);
            required.add(name);
            for (Beside beside : beside(field)) {
                properties
                        .putObject(beside.of(name))
                        .put("$ref", "#/$defs/" + beside.form())
                        .put("description", beside.description().formatted(name));
                if (beside.always()) {
                    required.add(beside.of(name));
                }
            }
        });
        item.put("unevaluatedProperties", false);
        return item;
    }

    private static Seq<Beside> beside(JsonNode field) {
        return BESIDE.getOrElse(field.path("$ref").asText().replace("#/$defs/", ""), Array.empty());
    }

    private ObjectNode at(String pointer) {
        return (ObjectNode) schema.at(pointer);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
