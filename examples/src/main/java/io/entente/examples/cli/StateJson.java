package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.DevelopmentId;
import io.entente.history.Account;
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

/** The state of a relationship as one JSON object, for programs. Entities appear by id, dates as EDTF, sums as text. */
final class StateJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final View view;
    private final Evidence evidence;
    private final RelationshipState shown;
    private final RelationshipState doubted;
    private Set<DevelopmentId> shownDevelopments = HashSet.empty();

    private StateJson(View view) {
        this.view = view;
        this.evidence = new Evidence(view.history());
        this.shown = Replay.of(view, new Relationship());
        this.doubted = Replay.of(doubted(view), new Relationship());
    }

    private static View doubted(View view) {
        return view.isPossible() ? view.certain() : view.possible();
    }

    static String of(View view) {
        StateJson state = new StateJson(view);
        ObjectNode json = Json.asked(view);
        json.set("agreements", state.items(it -> it.agreements().all(), StateJson::agreement, Agreement::evidence));
        json.set("holdings", state.items(it -> it.holdings().all(), StateJson::holding, Holding::evidence));
        json.set("investment", state.items(it -> it.investment().made(), StateJson::total, Total::evidence));
        json.set("pledged", state.items(it -> it.investment().pledged(), StateJson::total, Total::evidence));
        json.set("arms", state.items(it -> it.arms().supplies(), StateJson::supply, ArmsSupply::evidence));
        json.set("frames", state.items(it -> it.frames().all(), StateJson::frame, Frame::evidence));
        json.set("figures", state.items(it -> it.figures().all(), StateJson::figure, Figure::evidence));
        Seq<Account> denied = Asked.denied(view);
        json.set("denied", state.items(it -> denied, Json::told, Account::ids));
        json.set(
                "unknown",
                state.items(
                        Asked.unknown(view),
                        Asked.unknown(doubted(view)),
                        it -> Json.told(it.account()),
                        it -> it.account().ids()));
        json.set("anomalies", state.anomalies());
        json.set("notShown", LeftOut.of(view, state.shownDevelopments).json());
        return json.toPrettyString();
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
            ObjectNode json = toJson.apply(item);
            boolean certain = others.contains(json);
            shownDevelopments = shownDevelopments.addAll(rests.apply(item));
            array.add(vouched(json.put("certain", certain), evidence.accounts(rests.apply(item))));
        });
        return array;
    }

    private static ObjectNode vouched(ObjectNode json, Seq<Account> accounts) {
        Seq<EventDate> dates = json.has("since")
                ? Vector.of(EventDate.parse(json.get("since").asText()))
                : accounts.map(Account::date);
        json.put("approximate", dates.exists(EventDate::approximate));
        json.put("uncertain", dates.exists(EventDate::uncertain));
        json.put("contested", accounts.exists(Account::contested));
        if (accounts.exists(Account::contested)) {
            ArrayNode rivals = json.putArray("rivals");
            accounts.forEach(account -> account.rivals().forEach(rival -> rivals.add(Json.told(rival))));
        }
        json.set("evidence", Json.texts(accounts.map(Account::id)));
        json.set("sources", Json.texts(accounts.flatMap(Account::sources).distinct()));
        return json;
    }

    private static ObjectNode agreement(Agreement it) {
        ObjectNode json = JSON.objectNode()
                .put("id", it.id())
                .put("title", it.title().getOrNull())
                .put("status", it.status().toString())
                .put("since", it.since().toString())
                .put("signed", it.signed().map(EventDate::toString).getOrNull())
                .put("retroactive", it.retroactive())
                .put("ratified", it.ratification().isDefined());
        json.set("ratifiedBy", Json.texts(it.ratification().toVector().flatMap(Ratification::parties)));
        return json;
    }

    private static ObjectNode holding(Holding it) {
        ObjectNode json = JSON.objectNode()
                .put("asset", it.asset().id())
                .put("holder", it.holder().id());
        return Json.put(json, "percent", it.percent()).put("since", it.since().toString());
    }

    private static ObjectNode total(Total it) {
        ObjectNode json = JSON.objectNode()
                .put("host", it.host().id())
                .put("currency", it.currency().getOrNull())
                .put("basis", it.basis().getOrNull())
                .put("qualifier", it.qualifier().map(Object::toString).getOrNull())
                .put("total", Json.plain(it.sum()));
        it.upTo().forEach(upper -> json.put("upTo", upper.toPlainString()));
        return json;
    }

    private static ObjectNode supply(ArmsSupply it) {
        ObjectNode json = JSON.objectNode()
                .put("system", it.system())
                .put("supplier", it.supplier().id())
                .put("recipient", it.recipient().id());
        return Json.put(json, "units", it.units()).put("deliveriesOfUnknownSize", it.ofUnknownSize());
    }

    private static ObjectNode frame(Frame it) {
        ObjectNode json = JSON.objectNode().put("frame", it.frame());
        json.set("holders", Json.texts(it.holders()));
        return json.put("since", it.since().toString());
    }

    private static ObjectNode figure(Figure it) {
        ObjectNode json = JSON.objectNode().put("measure", it.told().measure());
        json.set("amount", it.told().amount().map(Json::amount).getOrNull());
        return json.put("value", Json.plain(it.told().value()))
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
