package io.entente.internal.store;

import io.entente.internal.store.TagIndex.Sight;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.Tag;

/** What criteria select: where the index leads, and which of what is found there. */
final class Selection {

    // no criterion but "any" is met by an event of a type that nobody asks for, without a tag
    private static final QualifiedName NOBODYS = new QualifiedName("io.entente.internal.store.NobodyAsksForThis");

    private final EventCriteria criteria;
    private final boolean everywhere;
    private final boolean byTagsAlone;
    private final Map<String, List<String>> single = new LinkedHashMap<>();
    private final List<Set<Tag>> several = new ArrayList<>();

    Selection(EventCriteria criteria) {
        this.criteria = criteria;
        // either(any, something) must select all, though it flattens to something
        boolean all = criteria.matches(NOBODYS, Set.of());
        Set<EventCriterion> terms = criteria.flatten();
        this.everywhere = all || terms.stream().anyMatch(term -> term.tags().isEmpty());
        this.byTagsAlone = all || terms.stream().allMatch(term -> term.types().isEmpty());
        terms.forEach(this::add);
    }

    private void add(EventCriterion term) {
        if (term.tags().size() == 1) {
            Tag tag = term.tags().iterator().next();
            single.computeIfAbsent(tag.key(), unseen -> new ArrayList<>()).add(tag.value());
        } else {
            several.add(term.tags());
        }
    }

    /** Whether the index does not help, and all entries must be looked at. */
    boolean isEverywhere() {
        return everywhere;
    }

    /** Whether all that is found by tags is selected, whatever it is. */
    boolean isByTagsAlone() {
        return byTagsAlone;
    }

    /** Whether an entry that was found is selected. */
    boolean selects(String name, List<Label> labels) {
        Set<Tag> tags =
                labels.stream().map(label -> Tag.of(label.key(), label.value())).collect(Collectors.toSet());
        return criteria.matches(new QualifiedName(name), tags);
    }

    /** Where the index leads, after one position and up to another inclusive; in order, none twice. */
    LongStream positions(Sight sight, long after, long upTo) throws SQLException {
        LongStream.Builder found = LongStream.builder();
        for (var alike : single.entrySet()) {
            sight.find(alike.getKey(), alike.getValue(), after, upTo, found);
        }
        for (Set<Tag> tags : several) {
            findWithAll(tags, sight, after, upTo, found);
        }
        return found.build().sorted().distinct();
    }

    private static void findWithAll(Set<Tag> tags, Sight sight, long after, long upTo, LongConsumer found)
            throws SQLException {
        Map<Long, Set<Tag>> byPosition = new LinkedHashMap<>();
        for (Tag tag : tags) {
            sight.find(tag.key(), List.of(tag.value()), after, upTo, at -> byPosition
                    .computeIfAbsent(at, unseen -> new HashSet<>())
                    .add(tag));
        }
        byPosition.forEach((at, those) -> {
            if (those.size() == tags.size()) {
                found.accept(at);
            }
        });
    }
}
