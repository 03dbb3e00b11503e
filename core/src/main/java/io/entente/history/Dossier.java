package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.journal.Report;
import io.entente.time.Recorded;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word on one development, by any of the ids that any source ever called one with it. Grows with the journal. */
final class Dossier {

    private final List<EffectiveClaim> claims = new ArrayList<>(1);
    private Set<DevelopmentId> ids = Set.of();
    private Set<Dyad> dyads = Set.of();
    private boolean joined;

    /** Takes in a word, wherever it belongs in the order of knowledge. */
    void add(EffectiveClaim told) {
        int place = Collections.binarySearch(claims, told, EffectiveClaim.BY_KNOWN);
        claims.add(place < 0 ? -place - 1 : place, told);
        note(told);
    }

    /** Takes in another dossier, with which this one was called one, and which is none of its own from now on. */
    void join(Dossier other) {
        other.joined = true;
        claims.addAll(other.claims);
        claims.sort(EffectiveClaim.BY_KNOWN);
        other.claims.forEach(this::note);
    }

    private void note(EffectiveClaim told) {
        for (DevelopmentId id : told.claim().developments()) {
            ids = with(id, ids);
        }
        if (told.claim() instanceof Report report) {
            for (Dyad dyad : report.dyads()) {
                dyads = with(dyad, dyads);
            }
        }
    }

    // nearly all have one id and one dyad, and a hash table for each would outweigh them
    private static <T> Set<T> with(T one, Set<T> others) {
        if (others.contains(one)) {
            return others;
        }
        if (others.isEmpty()) {
            return Set.of(one);
        }
        Set<T> more = new HashSet<>(others);
        more.add(one);
        return more;
    }

    /** Whether it became part of another. */
    boolean isJoined() {
        return joined;
    }

    Set<DevelopmentId> ids() {
        return ids;
    }

    /** Every dyad that a report on it was ever filed under. */
    Set<Dyad> dyads() {
        return dyads;
    }

    /** The ids that reports tell of; others were only ever called one with them. */
    Set<DevelopmentId> reportedIds() {
        return claims.stream()
                .filter(it -> it.claim() instanceof Report)
                .flatMap(it -> it.claim().developments().toJavaStream())
                .collect(Collectors.toSet());
    }

    /** All words, in the order in which they take effect. */
    List<EffectiveClaim> claims() {
        return claims;
    }

    /** What was known of it from when until when. */
    List<Version> versions(Resolution resolution, Recorded recorded) {
        List<EffectiveClaim> counting = recorded instanceof Recorded.Ever
                ? claims
                : claims.stream()
                        .filter(it -> recorded.counts(
                                it.entry().position(), it.entry().recorded()))
                        .toList();
        if (counting.size() == 1) {
            EffectiveClaim only = counting.getFirst();
            return only.claim() instanceof Report report
                    ? List.of(new Version(Reconciliation.alone(report, only), this, only.knownSince(), Instant.MAX))
                    : List.of();
        }
        return versions(counting, new Reconciliation(resolution));
    }

    private List<Version> versions(List<EffectiveClaim> counting, Reconciliation reading) {
        Map<DevelopmentId, Version> standing = new LinkedHashMap<>();
        List<Version> ended = new ArrayList<>();
        for (int i = 0; i < counting.size(); i++) {
            reading.take(counting.get(i));
            Instant now = counting.get(i).knownSince();
            boolean more =
                    i + 1 < counting.size() && counting.get(i + 1).knownSince().equals(now);
            if (!more) {
                reading.changes().forEach((id, assessment) -> learn(id, assessment, now, standing, ended));
            }
        }
        return Stream.concat(ended.stream(), standing.values().stream()).toList();
    }

    private void learn(
            DevelopmentId id,
            Option<Assessment> assessment,
            Instant now,
            Map<DevelopmentId, Version> standing,
            List<Version> ended) {
        Version before = standing.get(id);
        if (before != null && assessment.contains(before.assessment())) {
            return;
        }
        if (before != null) {
            ended.add(new Version(before.assessment(), this, before.from(), now));
            standing.remove(id);
        }
        assessment.forEach(it -> standing.put(id, new Version(it, this, now, Instant.MAX)));
    }
}
