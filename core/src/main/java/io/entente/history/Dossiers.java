package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.Report;
import io.entente.time.Recorded;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The entries of a journal by what they are on. Words come in any order, once each; of what it knows anything, it knows
 * all up to some position. Descriptions come in the journal's order.
 */
final class Dossiers {

    private final Map<DevelopmentId, Dossier> byId = new HashMap<>();
    private final Map<Dyad, List<Dossier>> byDyad = new HashMap<>();
    private final List<Dossier> all = new ArrayList<>();
    private final List<Entry> descriptions = new ArrayList<>();
    private Directory directory = Directory.EMPTY;

    /**
     * Takes in an entry.
     *
     * @param changed is told of each dossier that is no longer what it was, one, or several that became one, and of the words
     *     that it held before
     */
    void add(Entry entry, BiConsumer<Dossier, Words> changed) {
        if (!(entry.content() instanceof Claim claim)) {
            descriptions.add(entry);
            directory = directory.with(entry);
            return;
        }
        EffectiveClaim told = EffectiveClaim.of(claim, entry);
        if (claim instanceof Report report) { // which is on one development
            Dossier one = dossierOf(report.id());
            Words before = one.words();
            told.dyads().forEach(dyad -> file(one, dyad));
            one.add(told);
            changed.accept(one, before);
            return;
        }
        Map<Dossier, Words> before = new LinkedHashMap<>(2);
        for (DevelopmentId id : entry.developments()) {
            Dossier one = dossierOf(id);
            before.put(one, one.words());
        }
        addTo(before.keySet(), told);
        before.forEach(changed);
    }

    private Dossier dossierOf(DevelopmentId id) {
        return byId.computeIfAbsent(id, unknown -> {
            Dossier fresh = new Dossier();
            all.add(fresh);
            return fresh;
        });
    }

    private void file(Dossier one, Dyad dyad) {
        if (!one.words().dyads().contains(dyad)) {
            byDyad.computeIfAbsent(dyad, unknown -> new ArrayList<>()).add(one);
        }
    }

    /** Takes in a word on one development, or on several, which become one dossier. */
    private void addTo(Set<Dossier> touched, EffectiveClaim told) {
        Dossier kept = touched.iterator().next();
        touched.stream().filter(it -> it != kept).forEach(it -> {
            it.words().dyads().forEach(dyad -> file(kept, dyad));
            kept.join(it);
        });
        kept.add(told);
        if (touched.size() > 1) {
            kept.words().ids().forEach(id -> byId.put(id, kept));
        }
    }

    /** The dossiers that ever bore the dyad, or all; some may have become part of others, and have no words. */
    Stream<Dossier> of(Option<Dyad> dyad) {
        return dyad.fold(() -> all, it -> byDyad.getOrDefault(it, List.of())).stream();
    }

    Option<Dossier> find(DevelopmentId id) {
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
