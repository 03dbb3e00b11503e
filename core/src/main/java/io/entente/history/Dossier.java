package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.journal.Report;
import io.entente.time.Recorded;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word on one development, by any of the ids that any source ever called one with it. Grows with the journal. */
final class Dossier {

    private Words words = SeveralWords.NONE;

    /** Takes in a word, wherever it belongs in the order of knowledge. */
    void add(EffectiveClaim told) {
        words = SeveralWords.of(words, told);
    }

    /** Takes in the words of another dossier, with which this one was called one, and which has none from now on. */
    void join(Dossier other) {
        words = SeveralWords.of(words, other.words);
        other.words = SeveralWords.NONE;
    }

    /** What it holds now. */
    Words words() {
        return words;
    }

    /** The ids that reports tell of; others were only ever called one with them. */
    Set<DevelopmentId> reportedIds() {
        return words.claims().stream()
                .filter(it -> it.claim() instanceof Report)
                .flatMap(it -> it.claim().developments().toJavaStream())
                .collect(Collectors.toSet());
    }

    /** What was known from when until when of a development on which these are all words. */
    static List<Version> versions(Words all, Resolution resolution, Recorded recorded) {
        List<EffectiveClaim> counting = all.recorded(recorded);
        if (counting.size() == 1) {
            EffectiveClaim only = counting.getFirst();
            return only.claim() instanceof Report report
                    ? List.of(new Version(Reconciliation.alone(report, only), only.knownSince(), Instant.MAX))
                    : List.of();
        }
        return versions(counting, new Reconciliation(resolution));
    }

    private static List<Version> versions(List<EffectiveClaim> counting, Reconciliation reading) {
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

    private static void learn(
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
            ended.add(new Version(before.assessment(), before.from(), now));
            standing.remove(id);
        }
        assessment.forEach(it -> standing.put(id, new Version(it, now, Instant.MAX)));
    }
}
