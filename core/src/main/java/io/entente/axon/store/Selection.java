package io.entente.axon.store;

import io.entente.json.FlatJson;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * What criteria select, as a condition on {@code entente_entry} in SQL.
 *
 * @param condition with a question mark for each parameter
 */
record Selection(String condition, List<String> parameters) {

    private static final Selection ALL = new Selection("1 = 1", List.of());
    private static final Selection NONE = new Selection("1 = 0", List.of());

    // no criterion but "any" is met by an event of a type that nobody asks for, without a tag
    private static final QualifiedName NOBODYS = new QualifiedName("io.entente.axon.store.NobodyAsksForThis");

    /** Criteria of one tag each, on the same types and with the same key: one look into the index serves them all. */
    private record Alike(Set<QualifiedName> types, String key) {}

    static Selection of(EventCriteria criteria, Database database) {
        if (criteria.matches(NOBODYS, Set.of())) {
            return ALL; // either(any, something) must select all, though it flattens to something
        }
        Map<Alike, List<String>> alike = new LinkedHashMap<>();
        List<Selection> terms = new ArrayList<>();
        for (EventCriterion criterion : criteria.flatten()) {
            if (criterion.tags().size() == 1) {
                Tag tag = criterion.tags().iterator().next();
                alike.computeIfAbsent(new Alike(criterion.types(), tag.key()), unseen -> new ArrayList<>())
                        .add(tag.value());
            } else {
                terms.add(criterion.tags().stream()
                        .map(tag -> tagged(tag.key(), List.of(tag.value()), database))
                        .reduce(ofTypes(criterion.types()), Selection::and));
            }
        }
        alike.forEach((of, values) -> terms.add(ofTypes(of.types()).and(tagged(of.key(), values, database))));
        return terms.isEmpty() ? NONE : anyOf(terms);
    }

    private static Selection ofTypes(Set<QualifiedName> types) {
        return types.isEmpty()
                ? ALL
                : new Selection(
                        "name IN (%s)".formatted(String.join(", ", Collections.nCopies(types.size(), "?"))),
                        types.stream().map(QualifiedName::name).toList());
    }

    private static Selection tagged(String key, List<String> values, Database database) {
        String matching = values.size() == 1 ? "value = ?" : database.valueIsAmong();
        return new Selection(
                database.positionIsFoundBy("SELECT position FROM entente_tag WHERE key = ? AND " + matching),
                List.of(key, values.size() == 1 ? values.getFirst() : FlatJson.written(values)));
    }

    private Selection and(Selection other) {
        return equals(ALL) ? other : joined(List.of(this, other), " AND ");
    }

    // halved again and again: SQLite allows a condition to be 1,000 terms deep
    private static Selection anyOf(List<Selection> terms) {
        int half = terms.size() / 2;
        return half == 0
                ? terms.getFirst()
                : joined(List.of(anyOf(terms.subList(0, half)), anyOf(terms.subList(half, terms.size()))), " OR ");
    }

    private static Selection joined(List<Selection> terms, String how) {
        return new Selection(
                terms.stream().map(Selection::condition).collect(Collectors.joining(how, "(", ")")),
                terms.stream().flatMap(term -> term.parameters().stream()).toList());
    }

    /** Sets the parameters, the first of them as number {@code first}. */
    void bind(PreparedStatement statement, int first) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setString(first + i, parameters.get(i));
        }
    }
}
