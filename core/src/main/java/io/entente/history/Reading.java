package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.journal.Entry;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Same;
import io.entente.journal.SourceId;
import io.entente.journal.Word;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads entries in the journal's order into accounts: which word of each source stands, what is one, what is preferred. */
final class Reading {

    private final Instant known;
    private final Resolution resolution;
    private final Map<Subject, Latest> latest = new LinkedHashMap<>();
    private final Map<Subject, LocalDate> firstTold = new HashMap<>();
    private Directory directory = Directory.EMPTY;

    /** What a source has one word on: a development, or several being one. */
    private record Subject(SortedSet<DevelopmentId> developments, SourceId source) {}

    private record Latest(Word word, long position) {
        Instant knownSince() {
            return word.known().latestMoment().get();
        }
    }

    Reading(Instant known, Resolution resolution) {
        this.known = known;
        this.resolution = resolution;
    }

    void take(Entry entry) {
        if (!(entry.content() instanceof Word word)) {
            directory = directory.with(entry);
            return;
        }
        Latest candidate = new Latest(word, entry.position());
        if (candidate.knownSince().isAfter(known)) {
            return;
        }
        Subject subject = new Subject(word.developments(), word.source());
        latest.merge(subject, candidate, (stood, now) -> now.knownSince().isBefore(stood.knownSince()) ? stood : now);
        if (word instanceof Report report && report.modality() == Modality.OCCURRED) {
            firstTold.merge(subject, report.known().latest().get(), (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    Directory directory() {
        return directory;
    }

    Seq<Account> accounts() {
        Joined joined = new Joined();
        latest.values().forEach(it -> {
            if (it.word() instanceof Same same) {
                joined.join(same.developments());
            }
        });
        Map<DevelopmentId, java.util.List<Standing>> standing = new LinkedHashMap<>();
        latest.values().forEach(it -> {
            if (it.word() instanceof Report report) {
                standing.computeIfAbsent(joined.smallest(report.id()), id -> new ArrayList<>())
                        .add(new Standing(report, it.position()));
            }
        });
        return Vector.ofAll(standing.entrySet())
                .map(it -> account(it.getKey(), joined.all(it.getKey()), List.ofAll(it.getValue())));
    }

    private Account account(DevelopmentId id, SortedSet<DevelopmentId> ids, List<Standing> reports) {
        List<Standing> standing = reports.sorted(Comparator.comparing(Standing::position));
        Standing preferred = standing.size() == 1 ? standing.head() : resolution.prefer(standing);
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
        LocalDate told = ids.flatMap(id -> Option.of(firstTold.get(new Subject(TreeSet.of(id), report.source()))))
                .min()
                .get();
        return Option.some(report.occurred().earliest().filter(told::isBefore).getOrElse(told));
    }
}
