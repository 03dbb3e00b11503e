package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Same;
import io.entente.journal.SourceId;
import io.entente.journal.Word;
import io.vavr.collection.List;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads words in the order in which they take effect, and accounts for them: which word of each source stands, what is
 * one development, which report is preferred.
 */
final class Reading {

    private final Resolution resolution;
    private final Map<Subject, Told> latest = new LinkedHashMap<>();
    private final Map<Subject, LocalDate> firstTold = new HashMap<>();

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
        Word word = told.word();
        Subject subject = Subject.of(word);
        latest.put(subject, told);
        if (word instanceof Report report && report.modality() == Modality.OCCURRED) {
            firstTold.putIfAbsent(subject, report.known().latest().get());
        }
    }

    /** What is known by now. */
    java.util.List<Account> accounts() {
        Joined joined = new Joined();
        latest.values().forEach(told -> {
            if (told.word() instanceof Same same) {
                joined.join(same.developments());
            }
        });
        Map<DevelopmentId, java.util.List<Standing>> standing = new LinkedHashMap<>();
        latest.values().forEach(told -> {
            if (told.word() instanceof Report report) {
                standing.computeIfAbsent(joined.smallest(report.id()), id -> new ArrayList<>(1))
                        .add(new Standing(report, told.entry().position()));
            }
        });
        return standing.entrySet().stream()
                .map(it -> account(it.getKey(), joined.all(it.getKey()), it.getValue()))
                .toList();
    }

    private Account account(DevelopmentId id, SortedSet<DevelopmentId> ids, java.util.List<Standing> reports) {
        if (reports.size() == 1) {
            Report only = reports.getFirst().report();
            return new Account(
                    id, ids, only, List.empty(), List.empty(), only.occurred().earliest(), latestDay(only, ids));
        }
        List<Standing> standing = List.ofAll(reports).sorted(Comparator.comparing(Standing::position));
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
        return Option.some(report.occurred().earliest().filter(told::isBefore).getOrElse(told));
    }
}
