package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Same;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.journal.Word;
import io.vavr.collection.List;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads words in the order in which they take effect, and accounts for them: which word of each source stands, what is
 * one development, which report is preferred. After each word it accounts anew only for what the word touches.
 */
final class Reading {

    private final Resolution resolution;
    private final Map<Subject, Word> latest = new HashMap<>();
    private final Map<Subject, LocalDate> firstTold = new HashMap<>();
    private final Map<DevelopmentId, Map<SourceId, Standing>> reports = new HashMap<>();
    private final Set<DevelopmentId> touched = new LinkedHashSet<>();
    private Joined joined = new Joined();

    /** What a source has one word on: a development, or several being one. */
    record Subject(SortedSet<DevelopmentId> developments, SourceId source) {
        static Subject of(Word word) {
            return new Subject(word.developments(), word.source());
        }
    }

    Reading(Resolution resolution) {
        this.resolution = resolution;
    }

    /** Takes in the next word; it replaces the one before of the same source on the same. */
    void take(Told told) {
        Word before = latest.put(Subject.of(told.word()), told.word());
        switch (told.word()) {
            case Report report -> stand(report, told.entry().position());
            case Same same -> join(same.developments());
            case Withdrawal withdrawal -> {
                if (before instanceof Report report) {
                    standing(report.id()).remove(report.source());
                    touch(report.id());
                } else if (before instanceof Same) {
                    separate();
                }
            }
        }
    }

    private void stand(Report report, long position) {
        standing(report.id()).put(report.source(), new Standing(report, position));
        if (report.modality() == Modality.OCCURRED) {
            firstTold.putIfAbsent(Subject.of(report), report.known().latest().get());
        }
        touch(report.id());
    }

    private void join(SortedSet<DevelopmentId> ids) {
        ids.forEach(this::touch);
        joined.join(ids);
        touch(ids.head());
    }

    private void separate() {
        joined.ids().forEach(this::touch);
        joined = new Joined();
        latest.values().forEach(word -> {
            if (word instanceof Same same) {
                joined.join(same.developments());
            }
        });
        touched.addAll(reports.keySet());
    }

    private void touch(DevelopmentId id) {
        touched.add(joined.smallest(id));
    }

    private Map<SourceId, Standing> standing(DevelopmentId id) {
        return reports.computeIfAbsent(id, untold -> new LinkedHashMap<>(2));
    }

    /** What is known now of everything that was touched since this was last asked; none of what no longer is. */
    Map<DevelopmentId, Option<Account>> changes() {
        Map<DevelopmentId, Option<Account>> changes = new LinkedHashMap<>();
        touched.forEach(id -> changes.put(id, joined.smallest(id).equals(id) ? account(id) : Option.none()));
        touched.clear();
        return changes;
    }

    /** What is known of a development on which there is one report, and no other word. */
    static Account alone(Report only) {
        Option<LocalDate> latest = only.occurred().latest();
        boolean told = latest.isEmpty() && only.modality() == Modality.OCCURRED;
        return alone(
                only.id(),
                only.developments(),
                only,
                told ? firstTold(only, only.known().latest().get()) : latest);
    }

    private static Account alone(
            DevelopmentId id, SortedSet<DevelopmentId> ids, Report only, Option<LocalDate> latest) {
        return new Account(
                id, ids, only, List.empty(), List.empty(), only.occurred().earliest(), latest);
    }

    private Option<Account> account(DevelopmentId id) {
        SortedSet<DevelopmentId> ids = joined.all(id);
        List<Standing> standing = ids.size() == 1
                ? List.ofAll(standing(id).values())
                : ids.toList().flatMap(it -> standing(it).values());
        return standing.isEmpty() ? Option.none() : Option.some(account(id, ids, standing));
    }

    private Account account(DevelopmentId id, SortedSet<DevelopmentId> ids, List<Standing> reports) {
        if (reports.size() == 1) {
            Report only = reports.head().report();
            return alone(id, ids, only, latestDay(only, ids));
        }
        List<Standing> standing = reports.sorted(Comparator.comparing(Standing::position));
        Standing preferred = resolution.prefer(standing);
        if (!standing.contains(preferred)) {
            throw new IllegalArgumentException(
                    "the resolution prefers a report on %s that does not stand: %s".formatted(id, preferred.report()));
        }
        Report report = preferred.report();
        var others = standing.remove(preferred)
                .map(Standing::report)
                .partition(other -> Contradiction.between(report, other));
        return new Account(
                id, ids, report, others._2, others._1, report.occurred().earliest(), latestDay(report, ids));
    }

    private Option<LocalDate> latestDay(Report report, SortedSet<DevelopmentId> ids) {
        Option<LocalDate> given = report.occurred().latest();
        if (given.isDefined() || report.modality() != Modality.OCCURRED) {
            return given;
        }
        LocalDate told = ids.toList()
                .flatMap(id -> Option.of(firstTold.get(new Subject(TreeSet.of(id), report.source()))))
                .min()
                .get();
        return firstTold(report, told);
    }

    /** What is told has happened: on the day when it was told, or if that comes later on its earliest day. */
    private static Option<LocalDate> firstTold(Report report, LocalDate told) {
        return Option.some(report.occurred().earliest().filter(told::isBefore).getOrElse(told));
    }
}
