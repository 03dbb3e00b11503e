package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Assessment;
import io.entente.journal.Report;
import io.entente.projection.View;
import io.entente.projections.relationship.Answer;
import io.entente.projections.relationship.Answered;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** An answer as one JSON object, for programs. Dates are EDTF, sums are text. */
final class StateJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Json json;

    private StateJson(View view) {
        this.json = new Json(view);
    }

    static Page of(View view, Answer answer) {
        return new StateJson(view).page(view, answer);
    }

    private Page page(View view, Answer answer) {
        ObjectNode object = json.asked(view);
        answer.sections().forEach(it -> object.set(it.name(), array(it.items(), json::item)));
        object.set("denied", array(answer.denied(), json::told));
        object.set("unknown", array(answer.unknown(), json::told));
        object.set("anomalies", array(answer.anomalies(), it -> JSON.objectNode()
                .put("message", it.message(view.directory()::nameOf))));
        object.set("notShown", LeftOut.of(view, answer.developments()).json());
        return json.page(object);
    }

    private <T> ArrayNode array(Seq<Answered<T>> answered, Function<T, ObjectNode> toJson) {
        ArrayNode array = JSON.arrayNode();
        answered.forEach(it -> array.add(vouched(toJson.apply(it.told()), it)));
        return array;
    }

    /** The item, with how sure it is and on whose word it rests. */
    private ObjectNode vouched(ObjectNode item, Answered<?> answered) {
        Seq<Assessment> assessments = answered.assessments();
        item.put("certain", answered.certain())
                .put("approximate", answered.approximate())
                .put("uncertain", answered.uncertain())
                .put("contested", answered.contested());
        if (answered.contested()) {
            ArrayNode rivals = item.putArray("rivals");
            for (Report rival : assessments.flatMap(Assessment::rivals)) {
                rivals.add(json.told(rival));
            }
        }
        item.set("evidence", Json.texts(assessments.map(Assessment::id)));
        item.set("citations", json.citations(assessments.flatMap(Assessment::reports)));
        return item.setAll(json.named()
                .sources("sources", assessments.flatMap(Assessment::sources).distinct())
                .json());
    }
}
