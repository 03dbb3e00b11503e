package io.entente.story;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.MeetingHeld;
import io.entente.event.Spelling;
import io.entente.event.VisitMade;
import io.entente.internal.document.Place;
import io.entente.internal.words.Form;
import io.entente.internal.words.Problems;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Withdrawal;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that lead nowhere: links, samenesses and withdrawals of what is not told, or not so. */
final class OddTies implements Oddity {

    private final Problems problems;
    private final Map<DevelopmentId, String> kinds = new HashMap<>();
    private final Map<String, DevelopmentId> byFolded = new HashMap<>();
    private final Map<String, Instant> firstKnown = new HashMap<>();
    private final List<Tie> links = new ArrayList<>();
    private final List<Read<Withdrawal>> withdrawals = new ArrayList<>();
    private final List<Read<SameAs>> joins = new ArrayList<>();

    private final Map<DevelopmentId, Report> deeds = new HashMap<>();
    private final List<Toward> parts = new ArrayList<>();
    private final List<Toward> cancellations = new ArrayList<>();

    private record Toward(Report report, DevelopmentId to, Place place) {}

    private record Tie(DevelopmentId to, Place place) {}

    private record Read<W>(W claim, Place place) {}

    OddTies(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void recall(Entry recorded) {
        switch (recorded.content()) {
            case Report report -> noteReported(report);
            case SameAs same -> noteKnown(same);
            default -> {
                // what was withdrawn before was told then
            }
        }
    }

    @Override
    public void note(Report report, Form form) {
        noteReported(report);
        if (report.modality() == Modality.OCCURRED) {
            towards(report, Link.Relation.PART_OF, form).forEach(parts::add);
            towards(report, Link.Relation.CANCELS, form).forEach(cancellations::add);
        }
        report.links().map(Link::to).forEach(to -> {
            if (to.equals(report.id())) {
                problems.warning(form.placeOf("links"), "linked to itself", "%s is linked to itself".formatted(to));
            } else if (!kinds.containsKey(to)) {
                links.add(new Tie(to, form.placeOf("links")));
            }
        });
    }

    private static Seq<Toward> towards(Report report, Link.Relation relation, Form form) {
        return report.links()
                .filter(it -> it.relation() == relation)
                .map(it -> new Toward(report, it.to(), form.placeOf("links")));
    }

    @Override
    public void note(SameAs same, Form form) {
        joins.add(new Read<>(same, form.placeOf("developments")));
        noteKnown(same);
    }

    @Override
    public void note(Withdrawal withdrawal, Form form) {
        withdrawals.add(new Read<>(withdrawal, form.place()));
    }

    private void noteReported(Report report) {
        kinds.put(report.id(), report.development().kind());
        if (report.modality() == Modality.OCCURRED && report.development().isDeed()) {
            deeds.put(report.id(), report);
        }
        byFolded.putIfAbsent(Spelling.folded(report.id().value()), report.id());
        noteKnown(report);
    }

    private void noteKnown(Claim claim) {
        firstKnown.merge(
                subject(claim), claim.known().latestMoment().get(), (one, other) -> one.isBefore(other) ? one : other);
    }

    // a text, because hostile ids could make the hashes of anything else collide
    private static String subject(Claim claim) {
        return claim.developments().mkString(" ") + " " + claim.source();
    }

    /** Whatever is told of, or referred to. */
    Set<DevelopmentId> developments() {
        Set<DevelopmentId> all = new HashSet<>(kinds.keySet());
        links.forEach(it -> all.add(it.to()));
        joins.forEach(it -> it.claim().developments().forEach(all::add));
        withdrawals.forEach(it -> it.claim().developments().forEach(all::add));
        return all;
    }

    @Override
    public void tell() {
        if (problems.errors() == 0) { // else what is missing here may be told where an error is
            links.forEach(this::tellOfLink);
            joins.forEach(it -> tellOfUntold(it.claim(), it.place()));
            withdrawals.forEach(it -> tellOfWithdrawal(it.claim(), it.place()));
        }
        parts.forEach(this::tellOfPart);
        cancellations.forEach(this::tellOfCancellation);
        joins.forEach(it -> tellOfKinds(it.claim(), it.place()));
    }

    private void tellOfLink(Tie link) {
        if (!kinds.containsKey(link.to())) {
            problems.warning(
                    link.place(),
                    "linked to nothing",
                    "it is linked to %s, of which no report here tells%s".formatted(link.to(), meant(link.to())));
        }
    }

    private void tellOfPart(Toward part) {
        Report whole = deeds.get(part.to());
        if (whole == null
                || !(whole.development() instanceof VisitMade || whole.development() instanceof MeetingHeld)) {
            return;
        }
        EventDate date = part.report().occurred();
        if (date.certainlyBefore(whole.occurred()) || end(whole).certainlyBefore(date)) {
            problems.warning(
                    part.place(),
                    "part of another time",
                    "it is told of %s, but is to be part of %s, which is told of %s"
                            .formatted(date, part.to(), whole.occurred()));
        }
    }

    private static EventDate end(Report deed) {
        return deed.development() instanceof VisitMade visit
                ? visit.until().getOrElse(deed.occurred())
                : deed.occurred();
    }

    private void tellOfCancellation(Toward cancellation) {
        Report done = deeds.get(cancellation.to());
        if (done != null && end(done).certainlyBefore(cancellation.report().occurred())) {
            problems.warning(
                    cancellation.place(),
                    "called off in vain",
                    "it is told of %s, and calls off %s, which is told to have happened by then (%s): only a plan of it can be"
                                    .formatted(cancellation.report().occurred(), cancellation.to(), done.occurred())
                            + " called off");
        }
    }

    private String meant(DevelopmentId unknown) {
        DevelopmentId near = byFolded.get(Spelling.folded(unknown.value()));
        return near == null ? "" : ": did you mean %s?".formatted(near);
    }

    private void tellOfUntold(SameAs same, Place place) {
        same.developments()
                .toVector()
                .reject(kinds::containsKey)
                .forEach(id -> problems.warning(
                        place,
                        "same as nothing",
                        "same names %s, of which no report here tells%s".formatted(id, meant(id))));
    }

    private void tellOfKinds(SameAs same, Place place) {
        Vector<DevelopmentId> told = same.developments().toVector().filter(kinds::containsKey);
        if (told.map(kinds::get).distinct().size() > 1) {
            problems.warning(
                    place,
                    "kinds that differ",
                    "same names developments of kinds that differ, which are rivals and never one: %s"
                            .formatted(told.map(id -> "%s is told as %s".formatted(id, kinds.get(id)))
                                    .mkString(", ")));
        }
    }

    private void tellOfWithdrawal(Withdrawal withdrawal, Place place) {
        Instant first = firstKnown.get(subject(withdrawal));
        if (first == null || withdrawal.known().latestMoment().get().isBefore(first)) {
            problems.warning(
                    place,
                    "withdrawn in vain",
                    "%s withdraws a word on %s that is not known by %s: nothing is withdrawn yet"
                            .formatted(
                                    withdrawal.source(),
                                    withdrawal.developments().mkString(" and "),
                                    withdrawal.known()));
        }
    }
}
