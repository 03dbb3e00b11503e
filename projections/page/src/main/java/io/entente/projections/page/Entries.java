package io.entente.projections.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Quantity;
import io.entente.history.Assessment;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projection.View;
import io.entente.projections.answers.Answered;
import io.entente.projections.answers.Identified;
import io.entente.projections.forms.Wording;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Everything that stands in any section at any stop, each once, by number. */
final class Entries {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ArrayNode all = JSON.arrayNode();
    private final Map<ObjectNode, Integer> numbers = new HashMap<>();
    private final Map<Thing, Integer> things = new HashMap<>();
    private final Developments developments;

    /** What an item of a section tells of, whatever it tells. */
    private record Thing(String section, Identified identified) {}

    Entries(Developments developments) {
        this.developments = developments;
    }

    /**
     * The number of an item, with the values of its fields, and which thing of its section it is on whatever day.
     *
     * @param identified which of its section
     */
    int item(String section, Identified identified, Answered<Item> answered, boolean isPossible, Wording wording) {
        Item item = answered.told();
        ObjectNode json = entry(item.sentence(wording.names()), answered, isPossible, wording);
        int next = things.size();
        json.put("i", things.computeIfAbsent(new Thing(section, identified), none -> next));
        ObjectNode fields = JSON.objectNode();
        item.fields().forEach((name, value) -> field(name, value, fields, wording.names()));
        json.set("f", fields);
        return number(json);
    }

    /** The number of anything else that is answered. */
    int other(String sentence, Answered<?> answered, boolean isPossible, Wording wording) {
        return number(entry(sentence, answered, isPossible, wording));
    }

    /** The number of a development, as it stands on the day of a view. */
    int development(Assessment it, View at, Wording wording) {
        ObjectNode json = JSON.objectNode().put("d", developments.number(it.id()));
        Option<String> calledOff = wording.calledOff(it);
        json.put("m", calledOff.isDefined() ? "off" : told(it.on(at.asOf().at())));
        calledOff.forEach(by -> json.put("by", by));
        if (it.contested()) {
            rivals(Vector.of(it), json, wording);
        }
        return number(json);
    }

    private static String told(Assessment.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The number of what a state leaves out. */
    int leftOut(String what, int count) {
        return number(counted(what, count));
    }

    /** The number of the developments of which nothing is known. */
    int unknown(String why, SortedSet<DevelopmentId> ids) {
        ObjectNode json = counted(why, ids.size());
        json.set("e", numbers(ids));
        return number(json);
    }

    private static ObjectNode counted(String what, int count) {
        return JSON.objectNode().put("x", what).put("c", count);
    }

    private ObjectNode entry(String sentence, Answered<?> answered, boolean isPossible, Wording wording) {
        ObjectNode json = JSON.objectNode().put("w", sentence);
        if (isPossible && !answered.certain()) {
            json.put("m", "possible");
        }
        if (answered.contested()) {
            rivals(answered.assessments(), json, wording);
        }
        json.set("e", numbers(answered.evidence()));
        return json;
    }

    private static void rivals(Seq<Assessment> contested, ObjectNode json, Wording wording) {
        ArrayNode rivals = json.putArray("n");
        contested
                .flatMap(it -> it.rivals().map(rival -> wording.told(rival, it)))
                .distinct()
                .forEach(rivals::add);
    }

    private ArrayNode numbers(SortedSet<DevelopmentId> evidence) {
        ArrayNode json = JSON.arrayNode();
        evidence.forEach(it -> json.add(developments.number(it)));
        return json;
    }

    private static void field(String name, Object value, ObjectNode json, Names names) {
        switch (value) {
            case Measure measure -> measure.told().forEach(it -> json.set(name, ends(it)));
            case EventDate date -> json.set(name, ends(date));
            case Entity entity -> json.put(name, names.nameOf(entity));
            case Option<?> option -> option.forEach(only -> field(name, only, json, names));
            case Traversable<?> several when several.size() == 1 -> field(name, several.head(), json, names);
            case Traversable<?> several -> json.put(name, names.told(several));
            case Integer count -> json.put(name, count);
            default -> json.put(name, value.toString());
        }
    }

    private static ArrayNode ends(Quantity it) {
        ArrayNode json = JSON.arrayNode();
        it.least().peek(json::add).onEmpty(json::addNull);
        it.most().peek(json::add).onEmpty(json::addNull);
        return json;
    }

    static ArrayNode ends(EventDate date) {
        ArrayNode json = JSON.arrayNode().add(date.toString());
        date.earliest().map(Object::toString).peek(json::add).onEmpty(json::addNull);
        date.latest().map(Object::toString).peek(json::add).onEmpty(json::addNull);
        return json;
    }

    private int number(ObjectNode json) {
        int next = numbers.size();
        int number = numbers.computeIfAbsent(json, none -> next);
        if (number == next) {
            all.add(json);
        }
        return number;
    }

    ArrayNode json() {
        return all;
    }
}
