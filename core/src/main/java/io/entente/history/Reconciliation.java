package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.journal.Claim;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.vavr.collection.List;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads words in the order in which they take effect, and assesses what they are on: which word of each source stands, what is
 * one development, what the reports on it amount to. After each word it assesses anew only what the word touches.
 */
final class Reconciliation {

    private final Resolution resolution;
    private final Map<Subject, Claim> latest = new HashMap<>();
    private final Map<Subject, LocalDate> firstTold = new HashMap<>();
    private final Map<DevelopmentId, Map<SourceId, StandingReport>> reports = new HashMap<>();
    private final Set<DevelopmentId> touched = new LinkedHashSet<>();
    private Joined joined = new Joined();

    /** What a source has one word on: a development, or several being one. */
    record Subject(SortedSet<DevelopmentId> developments, SourceId source) {
        static Subject of(Claim claim) {
            return new Subject(claim.developments(), claim.source());
        }
    }

    Reconciliation(Resolution resolution) {
        this.resolution = resolution;
    }

    /** Takes in the next word; it replaces the one before of the same source on the same. */
    void take(EffectiveClaim told) {
        Claim before = latest.put(Subject.of(told.claim()), told.claim());
        switch (told.claim()) {
            case Report report -> stand(report, told);
            case SameAs same -> join(same.developments());
            case Withdrawal withdrawal -> {
                if (before instanceof Report report) {
                    standing(report.id()).remove(report.source());
                    touch(report.id());
                } else if (before instanceof SameAs) {
                    separate();
                }
            }
        }
    }

    private void stand(Report report, EffectiveClaim told) {
        standing(report.id()).put(report.source(), new StandingReport(report, told.position(), told.knownSince()));
        if (report.modality() == Modality.OCCURRED) {
            firstTold.putIfAbsent(Subject.of(report), dayOf(told));
        }
        touch(report.id());
    }

    private static LocalDate dayOf(EffectiveClaim told) {
        return LocalDate.ofInstant(told.knownSince(), ZoneOffset.UTC);
    }

    private void join(SortedSet<DevelopmentId> ids) {
        ids.forEach(this::touch);
        joined.join(ids);
        touch(ids.head());
    }

    private void separate() {
        joined.ids().forEach(this::touch);
        joined = new Joined();
        latest.values().forEach(claim -> {
            if (claim instanceof SameAs same) {
                joined.join(same.developments());
            }
        });
        touched.addAll(reports.keySet());
    }

    private void touch(DevelopmentId id) {
        touched.add(joined.smallest(id));
    }

    private Map<SourceId, StandingReport> standing(DevelopmentId id) {
        return reports.computeIfAbsent(id, untold -> new LinkedHashMap<>(2));
    }

    /** What is known now of everything that was touched since this was last asked; none of what no longer is. */
    Map<DevelopmentId, Option<Assessment>> changes() {
        Map<DevelopmentId, Option<Assessment>> changes = new LinkedHashMap<>();
        touched.forEach(id -> changes.put(id, joined.smallest(id).equals(id) ? assessment(id) : Option.none()));
        touched.clear();
        return changes;
    }

    /** What is known of a development on which there is one report, and no other word. */
    static Assessment alone(Report only, EffectiveClaim told) {
        return Assessment.alone(only, only.occurred().earliest(), Certainty.latest(only, it -> dayOf(told)));
    }

    private Option<Assessment> assessment(DevelopmentId id) {
        SortedSet<DevelopmentId> ids = joined.all(id);
        List<StandingReport> standing = ids.size() == 1
                ? List.ofAll(standing(id).values())
                : ids.toList().flatMap(it -> standing(it).values());
        return standing.isEmpty() ? Option.none() : Option.some(assessment(ids, standing));
    }

    private Assessment assessment(SortedSet<DevelopmentId> ids, List<StandingReport> standing) {
        Function<Report, LocalDate> told = it -> firstTold(it, ids);
        if (standing.size() == 1) {
            Report only = standing.head().report();
            return Assessment.alone(ids, only, only.occurred().earliest(), Certainty.latest(only, told));
        }
        Precedence precedence = Precedence.of(standing, resolution);
        Report first = precedence.standing().head().report();
        Together together = Assembly.of(precedence.standing(), precedence.disputed());
        Option<LocalDate> latest = Certainty.latest(first, together, told);
        return Assessment.of(ids, first, together, Certainty.earliest(first, together, latest), latest);
    }

    private LocalDate firstTold(Report report, SortedSet<DevelopmentId> ids) {
        return ids.toList()
                .flatMap(id -> Option.of(firstTold.get(new Subject(TreeSet.of(id), report.source()))))
                .min()
                .get();
    }
}
