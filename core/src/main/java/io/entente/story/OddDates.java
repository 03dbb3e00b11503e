package io.entente.story;

import io.entente.event.FigureReported;
import io.entente.internal.document.Place;
import io.entente.internal.words.DateSlips;
import io.entente.internal.words.Form;
import io.entente.internal.words.Problems;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Dates that are probably read otherwise than they were meant, or cannot be right. */
final class OddDates implements Oddity {

    private static final Pattern SEASON = Pattern.compile("\\d{4}-(2[1-9]|3\\d|4[01])(?!\\d)");
    private static final int FAR_AHEAD = 100; // years after the latest word: a lease may run for 99
    private static final int DAYS_OF_A_YEAR = 366;
    private static final int SECONDS_OF_A_DAY = 86_400;

    private final Problems problems;
    private final List<Ahead> ahead = new ArrayList<>();
    private final Map<SourceId, LocalDate> published = new HashMap<>();
    private Instant latestKnown = Instant.MIN;

    /** A day far ahead of the word that tells of it. */
    private record Ahead(String what, EventDate date, LocalDate day, Place place) {}

    OddDates(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void recall(Entry recorded) {
        switch (recorded.content()) {
            case Claim claim -> noteKnown(claim);
            case Source source -> noteSource(source);
            default -> {
                // nothing else bears a date
            }
        }
    }

    @Override
    public void note(Report report, Form form) {
        noteKnown(report);
        String key = report.modality().toString();
        noteAhead(key, report.occurred(), report, form);
        if (report.development() instanceof FigureReported figure) {
            figure.period().forEach(period -> noteAhead("period", period, report, form));
        }
        tellOfPublication(report, form);
        if (report.modality() == Modality.OCCURRED) {
            tellOfOccurred(report, form.placeOf(key));
        }
    }

    @Override
    public void note(Source source, Place place) {
        noteSource(source);
    }

    private void noteSource(Source source) {
        source.published().flatMap(EventDate::earliest).forEach(day -> published.put(source.id(), day));
    }

    /** A source may be told of before its day; a year before, one of the two is probably wrong. */
    private void tellOfPublication(Report report, Form form) {
        LocalDate day = published.get(report.source());
        report.known()
                .latest()
                .filter(known -> day != null && known.toEpochDay() + DAYS_OF_A_YEAR < day.toEpochDay())
                .forEach(known -> problems.warning(
                        form.placeOf("known"),
                        "known before it was published",
                        "known %s on the word of %s, which was published %s: is that the source?"
                                .formatted(report.known(), report.source(), day)));
    }

    private void noteKnown(Claim claim) {
        Instant known = claim.known().latestMoment().get();
        latestKnown = known.isAfter(latestKnown) ? known : latestKnown;
    }

    private void noteAhead(String key, EventDate date, Report report, Form form) {
        date.latest()
                .orElse(date.earliest())
                .filter(day -> isFarAhead(day, report.known().latestMoment().get()))
                .forEach(day -> ahead.add(new Ahead(key, date, day, form.placeOf(key))));
    }

    // in plain days, for the calendar ends where a date may not yet
    private static boolean isFarAhead(LocalDate day, Instant known) {
        return day.toEpochDay() > Math.floorDiv(known.getEpochSecond(), SECONDS_OF_A_DAY) + FAR_AHEAD * DAYS_OF_A_YEAR;
    }

    private void tellOfOccurred(Report report, Place place) {
        EventDate occurred = report.occurred();
        if (SEASON.matcher(occurred.toString()).find()) {
            problems.warning(
                    place,
                    "season",
                    "occurred: %s is a season, read as whole months, %s to %s: write the months if others are meant"
                            .formatted(
                                    occurred,
                                    occurred.earliest().getOrNull(),
                                    occurred.latest().getOrNull()));
        }
        if (occurred.isOpenEnded() && report.development().accumulates()) {
            problems.warning(
                    place,
                    "no end",
                    "%s has no end, so all of it counts as certain only from the day it was told; if it began then, write %s"
                            .formatted(occurred, occurred.toString().replace("/..", "")));
        }
        if (DateSlips.isKnownBefore(report.known(), occurred)) {
            problems.warning(
                    place,
                    "told too early",
                    "told as occurred (%s) before it could have been, known %s: should it be planned?"
                            .formatted(occurred, report.known()));
        }
    }

    @Override
    public void tell() {
        ahead.stream()
                .filter(it -> isFarAhead(it.day(), latestKnown))
                .forEach(it -> problems.warning(
                        it.place(),
                        "far ahead",
                        "%s: %s is more than %d years after the latest that is known: is the year right?"
                                .formatted(it.what(), it.date(), FAR_AHEAD)));
    }
}
