package io.entente.internal.axon;

import io.entente.internal.store.Reading;
import io.entente.internal.store.Reading.Whole;
import io.entente.internal.store.log.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/** What criteria select: where the index leads, and which of what is found there. */
final class Selection {

    // no criterion but "any" is met by an event of a type that nobody asks for, without a tag
    private static final QualifiedName NOBODYS = new QualifiedName("io.entente.internal.axon.NobodyAsksForThis");

    private final EventCriteria criteria;
    private final boolean everywhere;
    private final List<Label> single = new ArrayList<>();
    private final List<Set<Label>> several = new ArrayList<>();

    Selection(EventCriteria criteria) {
        this.criteria = criteria;
        // either(any, something) must select all, though it flattens to something
        boolean all = criteria.matches(NOBODYS, Set.of());
        Set<EventCriterion> terms = criteria.flatten();
        this.everywhere = all || terms.stream().anyMatch(term -> term.tags().isEmpty());
        for (EventCriterion term : terms) {
            Set<Label> labels = Set.copyOf(Labels.of(term.tags()));
            if (labels.size() == 1) {
                single.addAll(labels);
            } else {
                several.add(labels);
            }
        }
    }

    /** Whether the index does not help, and all entries must be looked at. */
    boolean isEverywhere() {
        return everywhere;
    }

    /** Whether an entry that was found is selected. */
    boolean selects(Whole entry) {
        return criteria.matches(
                new QualifiedName(entry.row().name()), Labels.tags(entry.row().labels()));
    }

    /** Where the index leads, after one position and up to another inclusive; in order, none twice. */
    Collection<Long> positions(Reading reading, long after, long upTo) {
        TreeSet<Long> found = new TreeSet<>(reading.positions(single, after, upTo));
        for (Set<Label> labels : several) {
            if (reading.mayBeBorne(labels).size() == labels.size()) {
                found.addAll(withAll(labels, reading, after, upTo));
            }
        }
        return found;
    }

    private static Set<Long> withAll(Set<Label> labels, Reading reading, long after, long upTo) {
        Set<Long> common =
                new HashSet<>(reading.positions(Set.of(labels.iterator().next()), after, upTo));
        for (Label label : labels) {
            common.retainAll(new HashSet<>(reading.positions(Set.of(label), after, upTo)));
        }
        return common;
    }
}
