package io.entente.projections.exports.prov;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.Names;
import io.entente.event.UnknownDevelopment;
import io.entente.journal.Claim;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.time.EventDate;
import io.vavr.Value;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A document of PROV-JSON while it is made. Not for several threads. */
final class ProvDocument {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final Names names;
    private int relations;

    ProvDocument(Names names) {
        this.names = names;
        json.putObject("prefix")
                .put("entente", "https://entente.io/ns/")
                .put("field", "https://entente.io/ns/field/")
                .put("report", "urn:entente:report:")
                .put("same", "urn:entente:same:")
                .put("withdrawal", "urn:entente:withdrawal:")
                .put("source", "urn:entente:source:")
                .put("publisher", "urn:entente:publisher:")
                .put("edtf", "http://id.loc.gov/datatypes/edtf/");
    }

    ObjectNode json() {
        return json;
    }

    /** An id as the local part of a qualified name, in which a colon separates, and no full stop may be last. */
    static String local(String id) {
        return id.replace(":", "%3A").replaceFirst("\\.$", "%2E");
    }

    void source(Source source) {
        ObjectNode entity = source(source.id());
        source.title().forEach(title -> entity.put("prov:label", title));
        source.published().forEach(date -> entity.set("entente:published", edtf(date)));
        source.url().forEach(url -> entity.put("entente:url", url.toString()));
        source.publisher().forEach(publisher -> {
            String agent = "publisher:"
                    + URLEncoder.encode(publisher, StandardCharsets.UTF_8).replace("+", "%20");
            map("agent").withObjectProperty(agent).put("prov:label", publisher);
            relation("wasAttributedTo").put("prov:entity", name(source.id())).put("prov:agent", agent);
        });
    }

    private ObjectNode source(SourceId id) {
        ObjectNode entity = map("entity").withObjectProperty(name(id));
        entity.set("prov:type", qualified("entente:Source"));
        return entity;
    }

    private static String name(SourceId id) {
        return "source:" + local(id.value());
    }

    /** Adds a report that revises what stood before, and returns its name. */
    String report(String name, Report report, Option<String> before) {
        ObjectNode entity = word(name, "entente:Report", report, before)
                .put("prov:label", report.development().sentence(names))
                .put("entente:development", report.id().value())
                .put("entente:kind", report.development().kind())
                .put("entente:modality", report.modality().toString());
        entity.set("entente:date", edtf(report.occurred()));
        texts(entity, "entente:dyad", report.dyads().toVector());
        texts(entity, "entente:storyline", report.storylines());
        report.links()
                .groupBy(link -> link.relation().toString())
                .forEach((relation, links) -> texts(entity, "entente:" + relation, links.map(link -> link.to())));
        report.citation().forEach(citation -> {
            citation.quote().forEach(quote -> entity.put("entente:quote", quote));
            citation.locator().forEach(locator -> entity.put("entente:locator", locator));
            citation.url().forEach(url -> entity.put("entente:url", url.toString()));
        });
        fields(report, entity);
        return name;
    }

    private static void fields(Report report, ObjectNode entity) {
        if (report.development() instanceof UnknownDevelopment unknown) {
            unknown.members().forEach((field, value) -> entity.put("field:" + field, value));
            return;
        }
        report.development().fields().forEach((field, value) -> {
            switch (value) {
                case EventDate date -> entity.set("field:" + field, edtf(date));
                case Value<?> several -> texts(entity, "field:" + field, several.toVector());
                default -> entity.put("field:" + field, value.toString());
            }
        });
    }

    /** Adds a source's word that several developments are one, and returns its name. */
    String same(String name, SameAs same, Option<String> before) {
        texts(
                word(name, "entente:Same", same, before),
                "entente:development",
                same.developments().toVector());
        return name;
    }

    private ObjectNode word(String name, String type, Claim claim, Option<String> before) {
        source(claim.source());
        ObjectNode entity = map("entity").withObjectProperty(name);
        entity.set("prov:type", qualified(type));
        entity.set("entente:known", edtf(claim.known()));
        derivation(name, name(claim.source()));
        before.forEach(it -> derivation(name, it).set("prov:type", qualified("prov:Revision")));
        return entity;
    }

    private ObjectNode derivation(String generated, String used) {
        return relation("wasDerivedFrom").put("prov:generatedEntity", generated).put("prov:usedEntity", used);
    }

    /** Adds a withdrawal of what stood, if anything did. */
    void withdrawal(String name, Withdrawal withdrawal, Option<String> withdrawn) {
        source(withdrawal.source());
        ObjectNode activity = map("activity").withObjectProperty(name);
        activity.set("prov:type", qualified("entente:Withdrawal"));
        activity.set("entente:known", edtf(withdrawal.known()));
        texts(activity, "entente:development", withdrawal.developments().toVector());
        withdrawal.reason().forEach(reason -> activity.put("entente:reason", reason));
        relation("used").put("prov:activity", name).put("prov:entity", name(withdrawal.source()));
        withdrawn.forEach(
                it -> relation("wasInvalidatedBy").put("prov:entity", it).put("prov:activity", name));
    }

    private ObjectNode map(String key) {
        return json.withObjectProperty(key);
    }

    private ObjectNode relation(String kind) {
        return map(kind).withObjectProperty("_:r" + ++relations);
    }

    private static void texts(ObjectNode to, String key, Seq<?> values) {
        if (values.size() == 1) {
            to.put(key, values.head().toString());
        } else if (!values.isEmpty()) {
            ArrayNode all = to.putArray(key);
            values.forEach(value -> all.add(value.toString()));
        }
    }

    private static ObjectNode edtf(EventDate date) {
        return typed(date.toString(), "edtf:EDTF");
    }

    private static ObjectNode qualified(String name) {
        return typed(name, "prov:QUALIFIED_NAME");
    }

    private static ObjectNode typed(String value, String type) {
        return JsonNodeFactory.instance.objectNode().put("$", value).put("type", type);
    }
}
