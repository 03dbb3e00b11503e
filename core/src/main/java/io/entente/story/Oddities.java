package io.entente.story;

import io.entente.event.DevelopmentId;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Same;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.journal.Word;
import io.entente.json.Place;
import io.vavr.collection.SortedSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is odd but possible in a story: noted while it is read, told as warnings once all of it is. */
final class Oddities {

    private final Problems problems;
    private final Set<DevelopmentId> reported = new HashSet<>();
    private final Map<Subject, Instant> firstKnown = new HashMap<>();
    private final List<Placed<Report>> reports = new ArrayList<>();
    private final List<Placed<Withdrawal>> withdrawals = new ArrayList<>();
    private final List<Placed<Same>> joins = new ArrayList<>();

    private record Subject(SortedSet<DevelopmentId> developments, SourceId source) {}

    private record Placed<W>(W word, Place place) {}

    Oddities(Problems problems) {
        this.problems = problems;
    }

    void note(Report report, Place place) {
        reports.add(new Placed<>(report, place));
        reported.add(report.id());
        noteKnown(report);
    }

    void note(Same same, Place place) {
        joins.add(new Placed<>(same, place));
        noteKnown(same);
    }

    void note(Withdrawal withdrawal, Place place) {
        withdrawals.add(new Placed<>(withdrawal, place));
    }

    private void noteKnown(Word word) {
        firstKnown.merge(
                new Subject(word.developments(), word.source()),
                word.known().latestMoment().get(),
                (one, other) -> one.isBefore(other) ? one : other);
    }

    void tell() {
        reports.forEach(it -> {
            tellOfDates(it.word(), it.place());
            it.word()
                    .links()
                    .map(link -> link.to())
                    .reject(reported::contains)
                    .forEach(to -> problems.warning(
                            it.place(), "it is linked to %s, of which no report here tells".formatted(to)));
        });
        joins.forEach(it -> it.word()
                .developments()
                .toList()
                .reject(reported::contains)
                .forEach(id ->
                        problems.warning(it.place(), "same names %s, of which no report here tells".formatted(id))));
        withdrawals.forEach(it -> tellOfWithdrawal(it.word(), it.place()));
    }

    private void tellOfDates(Report report, Place place) {
        if (report.modality() != Modality.OCCURRED) {
            return;
        }
        if (report.occurred().isOpenEnded()) {
            String start = report.occurred().toString().replace("/..", "");
            problems.warning(
                    place,
                    "occurred: %s has no end, so it counts as certain only from the day it was told; if that is when it began, write %s"
                            .formatted(report.occurred(), start));
        }
        if (report.occurred()
                .earliestMoment()
                .exists(first -> first.isAfter(report.known().latestMoment().get()))) {
            problems.warning(
                    place,
                    "told as occurred (%s) before it could have been, known %s: should it be planned?"
                            .formatted(report.occurred(), report.known()));
        }
    }

    private void tellOfWithdrawal(Withdrawal withdrawal, Place place) {
        Instant first = firstKnown.get(new Subject(withdrawal.developments(), withdrawal.source()));
        if (first == null || withdrawal.known().latestMoment().get().isBefore(first)) {
            problems.warning(
                    place,
                    "%s withdraws a word on %s that is not known by %s: nothing is withdrawn yet"
                            .formatted(
                                    withdrawal.source(),
                                    withdrawal.developments().mkString(" and "),
                                    withdrawal.known()));
        }
    }
}
