package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.DevelopmentId;
import io.entente.history.Assessment;
import io.entente.projection.Anomaly;
import io.entente.projection.View;
import io.entente.projections.agreements.Agreement;
import io.entente.projections.agreements.Agreement.Ratification;
import io.entente.projections.arms.ArmsSupply;
import io.entente.projections.figures.Figure;
import io.entente.projections.frames.Frame;
import io.entente.projections.investment.Total;
import io.entente.projections.ownership.Holding;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.relationship.RelationshipState;
import io.entente.time.EventDate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** The state of a relationship as one JSON object, for programs. Dates are EDTF, sums are text. */
final class StateJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final View view;
    private final Json json;
    private final Evidence evidence;
    private final RelationshipState shown;
    private final RelationshipState doubted;
    private Set<DevelopmentId> shownDevelopments = HashSet.empty();

    private StateJson(View view) {
        this.view = view;
        this.json = new Json(view);
        this.evidence = new Evidence(view.history());
        this.shown = Replay.of(view, new Relationship());
        this.doubted = Replay.of(doubted(view), new Relationship());
    }

    private static View doubted(View view) {
        return view.isPossible() ? view.certain() : view.possible();
    }

    static Page of(View view) {
        StateJson state = new StateJson(view);
        ObjectNode json = state.json.asked(view);
        json.set("agreements", state.items(it -> it.agreements().all(), state::agreement, Agreement::evidence));
        json.set("holdings", state.items(it -> it.holdings().all(), state::holding, Holding::evidence));
        json.set("investment", state.items(it -> it.investment().made(), state::total, Total::evidence));
        json.set("pledged", state.items(it -> it.investment().pledged(), state::total, Total::evidence));
        json.set("arms", state.items(it -> it.arms().supplies(), state::supply, ArmsSupply::evidence));
        json.set("frames", state.items(it -> it.frames().all(), state::frame, Frame::evidence));
        json.set("figures", state.items(it -> it.figures().all(), state::figure, Figure::evidence));
        Seq<Assessment> denied = Asked.denied(view);
        json.set("denied", state.items(it -> denied, state.json::told, Assessment::ids));
        json.set(
                "unknown",
                state.items(
                        Asked.unknown(view),
                        Asked.unknown(doubted(view)),
                        it -> state.json.told(it.assessment()),
                        it -> it.assessment().ids()));
        json.set("anomalies", state.anomalies());
        json.set("notShown", LeftOut.of(view, state.shownDevelopments).json());
        return state.json.page(json);
    }

    /** Every item of one part, with how sure it is and on whose word it rests. */
    private <T> ArrayNode items(
            Function<RelationshipState, Seq<T>> part,
            Function<T, ObjectNode> toJson,
            Function<T, Set<DevelopmentId>> rests) {
        return items(part.apply(shown), part.apply(doubted), toJson, rests);
    }

    private <T> ArrayNode items(
            Seq<T> items, Seq<T> otherwise, Function<T, ObjectNode> toJson, Function<T, Set<DevelopmentId>> rests) {
        ArrayNode array = JSON.arrayNode();
        Seq<ObjectNode> others = otherwise.map(toJson);
        items.forEach(item -> {
            ObjectNode told = toJson.apply(item);
            boolean certain = others.contains(told);
            shownDevelopments = shownDevelopments.addAll(rests.apply(item));
            array.add(vouched(told.put("certain", certain), evidence.assessments(rests.apply(item))));
        });
        return array;
    }

    private ObjectNode vouched(ObjectNode item, Seq<Assessment> assessments) {
        Seq<EventDate> dates = item.has("since")
                ? Vector.of(EventDate.parse(item.get("since").asText()))
                : assessments.map(Assessment::date);
        item.put("approximate", dates.exists(EventDate::approximate));
        item.put("uncertain", dates.exists(EventDate::uncertain));
        item.put("contested", assessments.exists(Assessment::contested));
        if (assessments.exists(Assessment::contested)) {
            ArrayNode rivals = item.putArray("rivals");
            assessments.forEach(assessment -> assessment.rivals().forEach(rival -> rivals.add(json.told(rival))));
        }
        item.set("evidence", Json.texts(assessments.map(Assessment::id)));
        item.set("citations", json.citations(assessments.flatMap(Assessment::reports)));
        return item.setAll(json.named()
                .sources("sources", assessments.flatMap(Assessment::sources).distinct())
                .json());
    }

    private ObjectNode agreement(Agreement it) {
        return json.named()
                .entities("ratifiedBy", it.ratification().toVector().flatMap(Ratification::parties))
                .json()
                .put("id", it.id())
                .put("title", it.title().getOrNull())
                .put("status", it.status().toString())
                .put("since", it.since().toString())
                .put("signed", it.signed().map(EventDate::toString).getOrNull())
                .put("retroactive", it.retroactive())
                .put("ratified", it.ratification().isDefined());
    }

    private ObjectNode holding(Holding it) {
        ObjectNode holding = json.named()
                .entity("asset", it.asset())
                .entity("holder", it.holder())
                .json();
        return Json.put(holding, "percent", it.percent())
                .put("since", it.since().toString());
    }

    private ObjectNode total(Total it) {
        ObjectNode total = json.named()
                .entity("host", it.host())
                .json()
                .put("currency", it.currency().getOrNull())
                .put("basis", it.basis().getOrNull())
                .put("qualifier", it.qualifier().map(Object::toString).getOrNull())
                .put("total", Json.plain(it.sum()));
        it.upTo().forEach(upper -> total.put("upTo", upper.toPlainString()));
        return total;
    }

    private ObjectNode supply(ArmsSupply it) {
        ObjectNode supply = json.named()
                .entity("supplier", it.supplier())
                .entity("recipient", it.recipient())
                .json();
        return Json.put(supply.put("system", it.system()), "units", it.units())
                .put("deliveriesOfUnknownSize", it.ofUnknownSize());
    }

    private ObjectNode frame(Frame it) {
        return json.named()
                .entities("holders", it.holders())
                .json()
                .put("frame", it.frame())
                .put("since", it.since().toString());
    }

    private ObjectNode figure(Figure it) {
        ObjectNode figure = JSON.objectNode().put("measure", it.told().measure());
        figure.set("amount", it.told().amount().map(Json::amount).getOrNull());
        return figure.put("value", Json.plain(it.told().value()))
                .put("unit", it.told().unit().getOrNull())
                .put("period", it.told().period().map(Object::toString).getOrNull())
                .put("stated", it.stated().toString());
    }

    private ArrayNode anomalies() {
        Seq<Anomaly> certain = view.isPossible()
                ? Anomaly.remaining(doubted.anomalies(), shown.anomalies())
                : Anomaly.remaining(shown.anomalies(), doubted.anomalies());
        return items(view.isPossible() ? shown.anomalies() : certain, certain, this::anomaly, Anomaly::evidence);
    }

    private ObjectNode anomaly(Anomaly it) {
        return JSON.objectNode().put("message", it.message(view.directory()::nameOf));
    }
}
