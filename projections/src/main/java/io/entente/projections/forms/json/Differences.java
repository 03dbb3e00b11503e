package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Assessment;
import io.entente.projection.Change;
import io.entente.projection.Change.Difference;
import io.entente.projection.Item;
import io.entente.projection.View;
import io.entente.projections.answers.Answered;
import io.entente.projections.answers.DiffAnswer;
import io.entente.projections.answers.DiffAnswer.ItemChange;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** What differs between two views. */
final class Differences {

    private final Told told;

    private Differences(Told told) {
        this.told = told;
    }

    static ObjectNode json(DiffAnswer answer, Told told) {
        Differences differences = new Differences(told);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("from", told.asked(answer.from()));
        json.set("to", told.asked(answer.view()));
        ArrayNode changes = json.putArray("changes");
        answer.changes().forEach(it -> changes.add(differences.json(it, answer)));
        ArrayNode items = json.putArray("items");
        answer.sections()
                .forEach(section -> section.items().forEach(it -> items.add(differences.json(section.name(), it))));
        return json;
    }

    private ObjectNode json(Change change, DiffAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("change", change.kind().toString())
                .put("development", change.id().value());
        json.set(
                "ids", Values.texts(change.after().orElse(change.before()).get().ids()));
        json.set("before", side(change.before(), answer.from()));
        json.set("after", side(change.after(), answer.view()));
        json.set("fields", fields(change.fields()));
        return json;
    }

    private @Nullable ObjectNode side(Option<Assessment> assessment, View view) {
        return assessment
                .map(it -> told.told(it).put("status", Developments.status(it, view)))
                .getOrNull();
    }

    private ObjectNode json(String section, ItemChange change) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("section", section).put("change", change.word());
        json.set("before", side(change.before()));
        json.set("after", side(change.after()));
        json.set("fields", fields(change.fields()));
        return json;
    }

    private @Nullable ObjectNode side(Option<Answered<Item>> item) {
        return item.map(it -> {
                    ObjectNode json = told.item(it.told());
                    json.set("evidence", Values.texts(it.evidence()));
                    return json;
                })
                .getOrNull();
    }

    private ArrayNode fields(Seq<Difference> differences) {
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        differences.forEach(field -> {
            Named named = told.named();
            named.field("before", field.before());
            named.field("after", field.after());
            fields.add(named.json().put("field", field.name()));
        });
        return fields;
    }
}
