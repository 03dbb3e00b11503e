package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.journal.Entry;
import io.entente.journal.Report;
import io.entente.journal.Word;
import io.entente.time.Recorded;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entries of a journal by what they are on. Words come in any order, once each; of what it knows anything, it knows
 * all up to some position. Descriptions come in the journal's order.
 */
final class Ledger {

    private final Map<DevelopmentId, Case> byId = new HashMap<>();
    private final Map<Dyad, List<Case>> byDyad = new HashMap<>();
    private final List<Case> all = new ArrayList<>();
    private final List<Entry> descriptions = new ArrayList<>();
    private Directory directory = Directory.EMPTY;

    /** Takes in an entry, and returns the cases that are no longer what they were: one, or several that became one. */
    Set<Case> add(Entry entry) {
        if (!(entry.content() instanceof Word word)) {
            descriptions.add(entry);
            directory = directory.with(entry);
            return Set.of();
        }
        Told told = Told.of(word, entry);
        return word.developments().size() == 1 ? addTo(word.developments().head(), told) : addToAll(told);
    }

    private Set<Case> addTo(DevelopmentId id, Told told) {
        Case one = caseOf(id);
        add(told, one);
        return Set.of(one);
    }

    private Case caseOf(DevelopmentId id) {
        Case known = byId.get(id);
        if (known != null) {
            return known;
        }
        Case fresh = new Case();
        byId.put(id, fresh);
        all.add(fresh);
        return fresh;
    }

    private void add(Told told, Case one) {
        if (told.word() instanceof Report report) {
            report.dyads().forEach(dyad -> file(one, dyad));
        }
        one.add(told);
    }

    private void file(Case one, Dyad dyad) {
        if (!one.dyads().contains(dyad)) {
            byDyad.computeIfAbsent(dyad, unknown -> new ArrayList<>()).add(one);
        }
    }

    /** Takes in a word on several developments, which become one case. */
    private Set<Case> addToAll(Told told) {
        Set<Case> touched = new LinkedHashSet<>();
        told.word().developments().forEach(id -> touched.add(caseOf(id)));
        Case kept = touched.iterator().next();
        touched.stream().filter(it -> it != kept).forEach(it -> {
            it.dyads().forEach(dyad -> file(kept, dyad));
            kept.join(it);
        });
        add(told, kept);
        kept.ids().forEach(id -> byId.put(id, kept));
        return touched;
    }

    /** The cases that ever bore the dyad, or all. */
    Stream<Case> cases(Option<Dyad> dyad) {
        List<Case> cases = dyad.fold(() -> all, it -> byDyad.getOrDefault(it, List.of()));
        return cases.stream().filter(it -> !it.isJoined());
    }

    Option<Case> find(DevelopmentId id) {
        return Option.of(byId.get(id));
    }

    /** Whether there is a word on a development, or on its being one with another. */
    boolean knows(DevelopmentId id) {
        return byId.containsKey(id);
    }

    Directory directory(Recorded recorded) {
        return recorded instanceof Recorded.Ever
                ? directory
                : descriptions.stream()
                        .filter(it -> recorded.counts(it.position(), it.recorded()))
                        .reduce(Directory.EMPTY, Directory::with, (one, other) -> other);
    }
}
