package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.projection.Anomaly;
import io.entente.projection.View;
import io.entente.projections.agreements.Agreement;
import io.entente.projections.arms.ArmsSupply;
import io.entente.projections.figures.Figure;
import io.entente.projections.frames.Frame;
import io.entente.projections.investment.Total;
import io.entente.projections.ownership.Holding;
import io.entente.projections.relationship.RelationshipState;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.Function;

/** The state of a relationship as one JSON object, for programs. Entities appear by id, dates as EDTF, sums as text. */
final class StateJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Evidence evidence;

    private StateJson(Evidence evidence) {
        this.evidence = evidence;
    }

    static String of(View view, RelationshipState state) {
        StateJson items = new StateJson(new Evidence(view.history()));
        ObjectNode json = Json.asked(view);
        json.set("agreements", array(state.agreements().all(), items::agreement));
        json.set("holdings", array(state.holdings().all(), items::holding));
        json.set("investment", array(state.investment().made(), items::total));
        json.set("pledged", array(state.investment().pledged(), items::total));
        json.set("arms", array(state.arms().supplies(), items::supply));
        json.set("frames", array(state.frames().all(), items::frame));
        json.set("figures", array(state.figures().all(), items::figure));
        json.set("anomalies", array(state.anomalies(), items::anomaly));
        return json.toPrettyString();
    }

    private static <T> ArrayNode array(Seq<T> items, Function<T, ObjectNode> toJson) {
        ArrayNode array = JSON.arrayNode();
        items.map(toJson).forEach(array::add);
        return array;
    }

    private ObjectNode agreement(Agreement it) {
        return evidenced(
                JSON.objectNode()
                        .put("id", it.id())
                        .put("title", it.title().getOrNull())
                        .put("status", it.status().toString())
                        .put("since", it.since().toString()),
                it.evidence());
    }

    private ObjectNode holding(Holding it) {
        ObjectNode json = JSON.objectNode()
                .put("asset", it.asset().id())
                .put("holder", it.holder().id());
        json.put("percent", it.percent().map(percent -> percent.value()).getOrNull());
        return evidenced(json.put("since", it.since().toString()), it.evidence());
    }

    private ObjectNode total(Total it) {
        ObjectNode json = JSON.objectNode()
                .put("currency", it.currency().getOrNull())
                .put("basis", it.basis().getOrNull())
                .put("qualifier", it.qualifier().map(Object::toString).getOrNull())
                .put("total", plain(it.sum()));
        if (it.upTo().isDefined()) {
            json.put("upTo", plain(it.upTo()));
        }
        return evidenced(json, it.evidence());
    }

    private ObjectNode supply(ArmsSupply it) {
        return evidenced(
                JSON.objectNode()
                        .put("system", it.system())
                        .put("supplier", it.supplier().id())
                        .put("recipient", it.recipient().id())
                        .put("units", it.units().getOrNull())
                        .put("deliveriesOfUnknownSize", it.ofUnknownSize()),
                it.evidence());
    }

    private ObjectNode frame(Frame it) {
        ObjectNode json = JSON.objectNode().put("frame", it.frame());
        json.set("holders", Json.texts(it.holders()));
        return evidenced(json.put("since", it.since().toString()), it.evidence());
    }

    private ObjectNode figure(Figure it) {
        ObjectNode json = JSON.objectNode().put("measure", it.told().measure());
        json.set("amount", it.told().amount().map(StateJson::amount).getOrNull());
        json.put("value", plain(it.told().value()))
                .put("unit", it.told().unit().getOrNull())
                .put("period", it.told().period().map(Object::toString).getOrNull())
                .put("stated", it.stated().toString());
        return evidenced(json, it.evidence());
    }

    private static ObjectNode amount(Amount it) {
        ObjectNode json = JSON.objectNode()
                .put("amount", it.value().getAmount().toPlainString())
                .put("currency", it.currency())
                .put("qualifier", it.qualifier().toString())
                .put("basis", it.basis().getOrNull());
        it.upTo().forEach(upper -> json.put("to", upper.getAmount().toPlainString()));
        return json;
    }

    private ObjectNode anomaly(Anomaly it) {
        return evidenced(JSON.objectNode().put("message", it.message()), it.evidence());
    }

    private ObjectNode evidenced(ObjectNode json, Set<DevelopmentId> ids) {
        json.put("contested", evidence.contested(ids));
        json.set("evidence", Json.texts(ids));
        json.set("sources", Json.texts(evidence.sources(ids)));
        return json;
    }

    private static @org.jspecify.annotations.Nullable String plain(Option<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).getOrNull();
    }
}
