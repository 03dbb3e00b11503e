package io.entente.projections.exports.followthemoney;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * An entity of FollowTheMoney: its schema, and for each property a list of texts, each once.
 *
 * @param id made of what it stands for, and so the same in every export
 * @param schema the name of its schema
 * @param properties in the order in which they were added
 */
record FtmEntity(String id, String schema, Map<String, Set<String>> properties) {

    static FtmEntity of(String id, String schema) {
        return new FtmEntity(id, schema, LinkedHashMap.empty());
    }

    /** {@code entente-} and the SHA-1 of what it stands for, which FollowTheMoney's own tools make ids of, too. */
    static String id(String sort, String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-1").digest((sort + ":" + name).getBytes(StandardCharsets.UTF_8));
            return "entente-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    /** The same with a value more; a blank one is none. */
    FtmEntity with(String property, String value) {
        return value.isBlank()
                ? this
                : new FtmEntity(
                        id,
                        schema,
                        properties.put(
                                property,
                                properties
                                        .getOrElse(property, LinkedHashSet.empty())
                                        .add(value)));
    }

    FtmEntity with(String property, Iterable<String> values) {
        FtmEntity all = this;
        for (String value : values) {
            all = all.with(property, value);
        }
        return all;
    }

    /** The same with when it was, as far as a day, month or year tells it. */
    FtmEntity on(EventDate date) {
        if (date.isSpan()) {
            return with("startDate", start(date)).with("endDate", end(date));
        }
        return with("date", date.earliest().flatMap(first -> date.latest().flatMap(last -> text(first, last))));
    }

    /** Whether {@link #on} tells all that the date does. */
    static boolean isTold(EventDate date) {
        if (date.approximate() || date.uncertain()) {
            return false;
        }
        if (date.isSpan()) {
            return isWhole(date.earliest(), date.latestStart().orElse(date.earliest()))
                    && isWhole(date.earliestEnd().orElse(date.latest()), date.latest());
        }
        return date.isUndated() || isWhole(date.earliest(), date.latest());
    }

    private static boolean isWhole(Option<LocalDate> first, Option<LocalDate> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return first.isEmpty() && last.isEmpty();
        }
        LocalDate from = first.get();
        LocalDate to = last.get();
        boolean isOne = from.equals(to)
                || (from.getDayOfMonth() == 1 && to.equals(from.withDayOfMonth(from.lengthOfMonth())))
                || (from.getDayOfYear() == 1 && to.equals(from.withDayOfYear(from.lengthOfYear())));
        return isOne && text(from, to).isDefined();
    }

    private static Option<String> start(EventDate date) {
        return date.earliest().flatMap(first -> text(first, date.latestStart().getOrElse(first)));
    }

    private static Option<String> end(EventDate date) {
        return date.latest().flatMap(last -> text(date.earliestEnd().getOrElse(last), last));
    }

    /** What two days have in common: {@code 2016-06}; none of two years, or where a year has not four digits. */
    private static Option<String> text(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear() || first.getYear() < 1 || first.getYear() > 9999) {
            return Option.none();
        }
        String day = first.toString();
        if (first.equals(last)) {
            return Option.some(day);
        }
        return Option.some(first.getMonth() == last.getMonth() ? day.substring(0, 7) : day.substring(0, 4));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("schema", schema);
        ObjectNode told = json.putObject("properties");
        properties.forEach((property, values) -> {
            ArrayNode all = told.putArray(property);
            values.forEach(all::add);
        });
        return json;
    }
}
