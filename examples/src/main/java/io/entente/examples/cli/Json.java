package io.entente.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.Percent;
import io.entente.event.Qualifier;
import io.entente.event.Quantity;
import io.entente.event.UnknownDevelopment;
import io.entente.history.Account;
import io.entente.journal.Citation;
import io.entente.journal.Report;
import io.entente.projection.View;
import io.entente.time.EventDate;
import io.vavr.Value;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the JSON answers have in common. */
final class Json {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Json() {}

    /** What was asked: the dyad, the clocks, and whether what is only possible counts. */
    static ObjectNode asked(View view) {
        ObjectNode json = JSON.objectNode();
        view.dyad().forEach(dyad -> json.putArray("dyad")
                .add(dyad.first().id())
                .add(dyad.second().id()));
        return json.put("at", view.asOf().at().toString())
                .put("knownAt", view.asOf().knownText());
    }

    /** A report: who says what, and since when that is known. */
    static ObjectNode told(Report report) {
        return cited(told(report, report.occurred(), report.development()), report);
    }

    /** What is put together: the first report, with what others add, and whose word that is. */
    static ObjectNode told(Account account) {
        ObjectNode json = told(account.report(), account.date(), account.development());
        json.set("sources", texts(account.sources()));
        ObjectNode completed = json.putObject("toldBy");
        account.development()
                .fields()
                .keySet()
                .toList()
                .prepend(Account.OCCURRED)
                .forEach(field -> account.sourceOf(field)
                        .forEach(source -> completed.put(field, source.value())));
        return cited(json, account.report());
    }

    private static ObjectNode told(Report report, EventDate date, Development development) {
        ObjectNode json = JSON.objectNode()
                .put("development", report.id().value())
                .put("source", report.source().value())
                .put("known", report.known().toString())
                .put("modality", report.modality().toString())
                .put("occurred", date.toString())
                .put("approximate", date.approximate())
                .put("uncertain", date.uncertain())
                .put("kind", development.kind());
        ObjectNode fields = json.putObject("fields");
        if (development instanceof UnknownDevelopment unknown) {
            json.put("unknownVersion", unknown.version());
            unknown.members().forEach((name, value) -> fields.putRawValue(name, new RawValue(value)));
            return json;
        }
        development.fields().forEach((name, value) -> {
            if (!(value instanceof Value<?> given && given.isEmpty())) { // an option, or a list that may be left out
                fields.set(name, value(value));
            }
        });
        return json;
    }

    private static ObjectNode cited(ObjectNode json, Report report) {
        report.citation().flatMap(Citation::quote).forEach(quote -> json.put("quote", quote));
        return json;
    }

    /** A value of a field, or of a difference. */
    static JsonNode value(Object value) {
        return switch (value) {
            case Option<?> option -> option.isEmpty() ? JSON.nullNode() : value(option.get());
            case Amount amount -> amount(amount);
            case Percent percent -> quantity(percent, percent.value(), percent.upTo());
            case Count count ->
                quantity(count, BigDecimal.valueOf(count.value()), count.upTo().map(BigDecimal::valueOf));
            case Integer count -> JSON.numberNode(count);
            case Traversable<?> several -> texts(several);
            default -> JSON.textNode(value.toString());
        };
    }

    /** A number if it is exact, else as a story has it: {@code {"from": 25, "to": 50}}, {@code {"about": 30}}. */
    private static JsonNode quantity(Quantity it, BigDecimal value, Option<BigDecimal> upTo) {
        return switch (it.qualifier()) {
            case EXACT -> JSON.numberNode(value);
            case ABOUT -> JSON.objectNode().put("about", value);
            case AT_LEAST -> JSON.objectNode().put("atLeast", value);
            case AT_MOST -> JSON.objectNode().put("atMost", value);
            case RANGE -> JSON.objectNode().put("from", value).put("to", upTo.get());
        };
    }

    /** The number, null unless it is exact, and beside it from where to where it may lie, null where that is not told. */
    static ObjectNode put(ObjectNode json, String name, Option<? extends Quantity> quantity) {
        Option<BigDecimal> from =
                quantity.filter(it -> it.qualifier() != Qualifier.AT_MOST).flatMap(Quantity::least);
        Option<BigDecimal> to =
                quantity.filter(it -> it.qualifier() != Qualifier.AT_LEAST).flatMap(Quantity::most);
        return json.put(
                        name,
                        from.filter(it -> quantity.get().qualifier() == Qualifier.EXACT)
                                .getOrNull())
                .put(name + "From", from.getOrNull())
                .put(name + "To", to.getOrNull());
    }

    static ObjectNode amount(Amount it) {
        ObjectNode json = JSON.objectNode()
                .put("amount", it.value().getAmount().toPlainString())
                .put("currency", it.currency())
                .put("qualifier", it.qualifier().toString())
                .put("basis", it.basis().getOrNull());
        it.upTo().forEach(upper -> json.put("to", upper.getAmount().toPlainString()));
        return json;
    }

    static ArrayNode texts(Iterable<?> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }

    static @Nullable String plain(Option<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).getOrNull();
    }
}
