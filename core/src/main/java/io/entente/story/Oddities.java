package io.entente.story;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Same;
import io.entente.journal.Withdrawal;
import io.entente.journal.Word;
import io.entente.json.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is odd but possible in a story: noted while it is read, told as warnings once all of it is. */
final class Oddities {

    private static final Pattern SEASON = Pattern.compile("\\d{4}-(2[1-9]|3\\d|4[01])(?!\\d)");

    private final Problems problems;
    private final Set<DevelopmentId> reported = new HashSet<>();
    private final Map<String, Instant> firstKnown = new HashMap<>();
    private final List<Read<Report>> reports = new ArrayList<>();
    private final List<Read<Withdrawal>> withdrawals = new ArrayList<>();
    private final List<Read<Same>> joins = new ArrayList<>();

    private record Read<W>(W word, Form form) {}

    Oddities(Problems problems) {
        this.problems = problems;
    }

    void note(Report report, Form form) {
        reports.add(new Read<>(report, form));
        reported.add(report.id());
        noteKnown(report);
    }

    void note(Same same, Form form) {
        joins.add(new Read<>(same, form));
        noteKnown(same);
    }

    void note(Withdrawal withdrawal, Form form) {
        withdrawals.add(new Read<>(withdrawal, form));
    }

    /** Whatever is told of, or referred to. */
    Set<DevelopmentId> developments() {
        Set<DevelopmentId> all = new HashSet<>(reported);
        reports.forEach(it -> it.word().links().map(Link::to).forEach(all::add));
        joins.forEach(it -> it.word().developments().forEach(all::add));
        withdrawals.forEach(it -> it.word().developments().forEach(all::add));
        return all;
    }

    /** A word that was recorded before: nothing in it is told to be odd. */
    void recall(Word word) {
        switch (word) {
            case Report report -> {
                reported.add(report.id());
                noteKnown(report);
            }
            case Same same -> noteKnown(same);
            case Withdrawal withdrawal -> {
                // withdraws words that were recorded, too
            }
        }
    }

    private void noteKnown(Word word) {
        firstKnown.merge(
                subject(word), word.known().latestMoment().get(), (one, other) -> one.isBefore(other) ? one : other);
    }

    // a text, because hostile ids could make the hashes of anything else collide
    private static String subject(Word word) {
        return word.developments().mkString(" ") + " " + word.source();
    }

    void tell() {
        reports.forEach(it -> {
            tellOfDates(it.word(), it.form().placeOf(it.word().modality().toString()));
            it.word()
                    .links()
                    .map(Link::to)
                    .reject(reported::contains)
                    .forEach(to -> problems.warning(
                            it.form().placeOf("links"),
                            "it is linked to %s, of which no report here tells".formatted(to)));
        });
        joins.forEach(it -> it.word()
                .developments()
                .toList()
                .reject(reported::contains)
                .forEach(id -> problems.warning(
                        it.form().placeOf("developments"),
                        "same names %s, of which no report here tells".formatted(id))));
        withdrawals.forEach(it -> tellOfWithdrawal(it.word(), it.form().place()));
    }

    private void tellOfDates(Report report, Place place) {
        if (report.modality() != Modality.OCCURRED) {
            return;
        }
        if (SEASON.matcher(report.occurred().toString()).find()) {
            problems.warning(
                    place,
                    "occurred: %s is a season, read as whole months, %s to %s: write the months if others are meant"
                            .formatted(
                                    report.occurred(),
                                    report.occurred().earliest().getOrNull(),
                                    report.occurred().latest().getOrNull()));
        }
        if (report.occurred().isOpenEnded()) {
            String start = report.occurred().toString().replace("/..", "");
            problems.warning(
                    place,
                    "%s has no end, so it counts as certain only from the day it was told; if it began then, write %s"
                            .formatted(report.occurred(), start));
        }
        if (OddDates.isKnownBefore(report.known(), report.occurred())) {
            problems.warning(
                    place,
                    "told as occurred (%s) before it could have been, known %s: should it be planned?"
                            .formatted(report.occurred(), report.known()));
        }
    }

    private void tellOfWithdrawal(Withdrawal withdrawal, Place place) {
        Instant first = firstKnown.get(subject(withdrawal));
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
