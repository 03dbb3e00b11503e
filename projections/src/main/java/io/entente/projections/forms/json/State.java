package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Assessment;
import io.entente.journal.Report;
import io.entente.projection.Item;
import io.entente.projections.answers.Answered;
import io.entente.projections.answers.LeftOut;
import io.entente.projections.answers.StateAnswer;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** What stands, section by section. */
final class State {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Told told;

    State(Told told) {
        this.told = told;
    }

    ObjectNode json(StateAnswer answer) {
        ObjectNode json = told.asked(answer.view());
        answer.sections().forEach(it -> json.set(it.name(), array(it.items(), told::item)));
        if (!answer.selection().isAll()) {
            json.put("only", answer.selection().told(told.names()));
        }
        json.set("denied", array(answer.denied(), told::told));
        json.set("unknown", array(answer.unknown(), told::told));
        json.set("anomalies", array(answer.anomalies(), it -> JSON.objectNode()
                .put("message", it.message(told::nameOf))));
        json.set("notShown", json(answer.leftOut()));
        return json;
    }

    private <T> ArrayNode array(Seq<Answered<T>> answered, Function<T, ObjectNode> toJson) {
        ArrayNode array = JSON.arrayNode();
        answered.forEach(it -> array.add(vouched(toJson.apply(it.told()), it)));
        return array;
    }

    /** An item, with how sure it is and on whose word it rests. */
    ObjectNode item(Answered<Item> answered) {
        return vouched(told.item(answered.told()), answered);
    }

    private ObjectNode vouched(ObjectNode item, Answered<?> answered) {
        Seq<Assessment> assessments = answered.assessments();
        item.put("certain", answered.certain())
                .put("approximate", answered.approximate())
                .put("uncertain", answered.uncertain())
                .put("contested", answered.contested());
        if (answered.contested()) {
            ArrayNode rivals = item.putArray("rivals");
            for (Report rival : assessments.flatMap(Assessment::rivals)) {
                rivals.add(told.told(rival));
            }
        }
        item.set("evidence", Values.texts(assessments.map(Assessment::id).appendAll(answered.evidenceUnknown())));
        item.set("citations", told.citations(assessments.flatMap(Assessment::reports)));
        return item.setAll(told.named()
                .sources("sources", assessments.flatMap(Assessment::sources).distinct())
                .json());
    }

    private static ObjectNode json(LeftOut it) {
        ObjectNode json = JSON.objectNode()
                .put("possible", it.possible())
                .put("due", it.due())
                .put("calledOff", it.calledOff())
                .put("ahead", it.ahead())
                .put("ofOtherKinds", it.ofOtherKinds())
                .put("otherDevelopments", it.otherDevelopments());
        json.set("otherSections", Values.texts(it.otherSections()));
        ObjectNode predecessors = json.putObject("underPredecessors");
        ObjectNode later = json.putObject("underPredecessorsLater");
        it.before().forEach(before -> {
            String dyad = before.predecessor().dyad().toString();
            put(predecessors, dyad, before.developments());
            put(later, dyad, before.later());
        });
        return json;
    }

    private static void put(ObjectNode json, String dyad, int count) {
        if (count > 0) {
            json.put(dyad, count);
        }
    }
}
