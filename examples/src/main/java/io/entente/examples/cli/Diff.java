package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Assessment;
import io.entente.projection.Change;
import io.entente.projection.Change.Kind;
import io.entente.projection.View;
import io.entente.time.AsOf;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** What differs between two views of a relationship. */
final class Diff {

    private static final int KINDS = 20;

    private Diff() {}

    static Page text(View from, View to) {
        Wording wording = new Wording(to);
        Seq<Change> changes = from.comparedTo(to);
        Page page = new Page(KINDS)
                .line(Paint.TITLE.on(Asked.pair(to) + ": " + asked(from.asOf(), to.asOf())))
                .blank();
        changes.forEach(change -> tell(change, wording, to, page));
        return changes.isEmpty() ? page.line("Nothing differs.") : page;
    }

    static Page json(View from, View to) {
        Json json = new Json(to);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("from", json.asked(from));
        answer.set("to", json.asked(to));
        ArrayNode changes = answer.putArray("changes");
        from.comparedTo(to).forEach(change -> changes.add(json(change, from, to, json)));
        return json.page(answer);
    }

    private static ObjectNode json(Change change, View from, View to, Json json) {
        ObjectNode told = JsonNodeFactory.instance
                .objectNode()
                .put("change", change.kind().toString())
                .put("development", change.id().value());
        told.set("ids", Json.texts(change.after().orElse(change.before()).get().ids()));
        told.set("before", side(change.before(), from, json));
        told.set("after", side(change.after(), to, json));
        ArrayNode fields = told.putArray("fields");
        change.fields()
                .forEach(field -> fields.add(json.named()
                        .value("before", field.before())
                        .value("after", field.after())
                        .json()
                        .put("field", field.name())));
        return told;
    }

    private static @Nullable ObjectNode side(Option<Assessment> assessment, View view, Json json) {
        return assessment
                .map(it -> json.told(it).put("status", it.on(view.asOf().at()).toString()))
                .getOrNull();
    }

    private static void tell(Change change, Wording wording, View to, Page page) {
        // what was taken back or passed over is what was said before
        boolean earlier = change.kind() == Kind.WITHDRAWN || change.kind() == Kind.NO_LONGER_PREFERRED;
        Assessment assessment = (earlier ? change.before() : change.after())
                .orElse(change.before())
                .get();
        page.row(
                change.kind().toString(),
                wording.sentence(assessment.development()) + (earlier ? "" : Timeline.mark(assessment, to)));
        change.fields()
                .forEach(field -> page.row(
                        "",
                        "  %s: %s → %s"
                                .formatted(field.name(), wording.value(field.before()), wording.value(field.after()))));
        page.row(
                "",
                Paint.DIM.on("  %s, %s, according to %s"
                        .formatted(assessment.ids().mkString(" = "), assessment.date(), sources(change))));
    }

    private static String sources(Change change) {
        return change.before()
                .toVector()
                .appendAll(change.after())
                .map(it -> it.report().source())
                .distinct()
                .mkString(", then ");
    }

    private static String asked(AsOf from, AsOf to) {
        return from.at().equals(to.at())
                ? "what was learned between %s and %s of what had happened by %s"
                        .formatted(Asked.known(from), Asked.known(to), to.at())
                : "what changed between %s and %s, as known at %s".formatted(from.at(), to.at(), Asked.known(to));
    }
}
