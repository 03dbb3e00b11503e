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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Takes in an entry, and returns the dossiers that are no longer what they were: one, or several that became one. */
    Set<Dossier> add(Entry entry) {
        if (!(entry.content() instanceof Claim claim)) {
            descriptions.add(entry);
            directory = directory.with(entry);
            return Set.of();
        }
        EffectiveClaim told = EffectiveClaim.of(claim, entry);
        return claim.developments().size() == 1 ? addTo(claim.developments().head(), told) : addToAll(told);
    }

    private Set<Dossier> addTo(DevelopmentId id, EffectiveClaim told) {
        Dossier one = dossierOf(id);
        add(told, one);
        return Set.of(one);
    }

    private Dossier dossierOf(DevelopmentId id) {
        Dossier known = byId.get(id);
        if (known != null) {
            return known;
        }
        Dossier fresh = new Dossier();
        byId.put(id, fresh);
        all.add(fresh);
        return fresh;
    }

    private void add(EffectiveClaim told, Dossier one) {
        if (told.claim() instanceof Report report) {
            report.dyads().forEach(dyad -> file(one, dyad));
        }
        one.add(told);
    }

    private void file(Dossier one, Dyad dyad) {
        if (!one.dyads().contains(dyad)) {
            byDyad.computeIfAbsent(dyad, unknown -> new ArrayList<>()).add(one);
        }
    }

    /** Takes in a word on several developments, which become one dossier. */
    private Set<Dossier> addToAll(EffectiveClaim told) {
        Set<Dossier> touched = new LinkedHashSet<>();
        told.claim().developments().forEach(id -> touched.add(dossierOf(id)));
        Dossier kept = touched.iterator().next();
        touched.stream().filter(it -> it != kept).forEach(it -> {
            it.dyads().forEach(dyad -> file(kept, dyad));
            kept.join(it);
        });
        add(told, kept);
        kept.ids().forEach(id -> byId.put(id, kept));
        return touched;
    }

    /** The dossiers that ever bore the dyad, or all. */
    Stream<Dossier> of(Option<Dyad> dyad) {
        List<Dossier> found = dyad.fold(() -> all, it -> byDyad.getOrDefault(it, List.of()));
        return found.stream().filter(it -> !it.isJoined());
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
