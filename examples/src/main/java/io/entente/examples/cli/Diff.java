package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Account;
import io.entente.projection.Change;
import io.entente.projection.Change.Kind;
import io.entente.projection.View;
import io.entente.time.AsOf;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** What differs between two views of a relationship. */
final class Diff {

    private Diff() {}

    static String text(View from, View to) {
        Wording wording = new Wording(to);
        Seq<Change> changes = from.comparedTo(to);
        StringBuilder text =
                new StringBuilder(Paint.TITLE.on(Asked.pair(to) + ": " + asked(from.asOf(), to.asOf()))).append("\n\n");
        changes.forEach(change -> text.append(line(change, wording, to)));
        return changes.isEmpty() ? text + "Nothing differs." : text.toString().stripTrailing();
    }

    static String json(View from, View to) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("from", Json.asked(from));
        json.set("to", Json.asked(to));
        ArrayNode changes = json.putArray("changes");
        from.comparedTo(to).forEach(change -> changes.add(json(change, from, to)));
        return json.toPrettyString();
    }

    private static ObjectNode json(Change change, View from, View to) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("change", change.kind().toString())
                .put("development", change.id().value());
        json.set("ids", Json.texts(change.after().orElse(change.before()).get().ids()));
        json.set("before", side(change.before(), from));
        json.set("after", side(change.after(), to));
        ArrayNode fields = json.putArray("fields");
        change.fields().forEach(field -> {
            ObjectNode one = fields.addObject().put("field", field.name());
            one.set("before", Json.value(field.before()));
            one.set("after", Json.value(field.after()));
        });
        return json;
    }

    private static @Nullable ObjectNode side(Option<Account> account, View view) {
        return account.map(it ->
                        Json.told(it).put("status", it.on(view.asOf().at()).toString()))
                .getOrNull();
    }

    private static String line(Change change, Wording wording, View to) {
        // what was taken back or passed over is what was said before
        boolean earlier = change.kind() == Kind.WITHDRAWN || change.kind() == Kind.NO_LONGER_PREFERRED;
        Account account = (earlier ? change.before() : change.after())
                .orElse(change.before())
                .get();
        StringBuilder text = new StringBuilder("%-20s %s%s%n"
                .formatted(
                        change.kind(),
                        wording.sentence(account.development()),
                        earlier ? "" : Timeline.mark(account, to)));
        change.fields()
                .forEach(field -> text.append("%-20s   %s: %s → %s%n"
                        .formatted(
                                "",
                                field.name(),
                                wording.value(field.before()),
                                wording.value(field.after()))));
        return text.append(Paint.DIM.on("%-20s   %s, %s, according to %s"
                        .formatted("", account.ids().mkString(" = "), account.date(), sources(change))))
                .append('\n')
                .toString();
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
