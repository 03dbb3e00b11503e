package io.entente.story;

import io.entente.event.Percent;
import io.entente.event.Quantity;
import io.entente.internal.document.Place;
import io.entente.internal.words.Form;
import io.entente.internal.words.Problems;
import io.entente.journal.Entry;
import io.entente.journal.Report;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Reports that take the place of another of the same source on the same development: nothing is replaced in silence. Of one
 * day of knowledge, a second report in the same file is an error, for the order of lines decides nothing; in another file,
 * or after what was recorded, it replaces the first, and that is told. A later day is a revision, and told only where it takes the
 * development to other dyads.
 */
final class Replacements implements Oddity {

    private final Problems problems;
    private final java.util.Map<String, List<Told>> bySubject = new HashMap<>();
    private final List<Told> read = new ArrayList<>();
    private int replaced;

    /** A report, and where it is told: in a file, or in the journal. */
    private record Told(Report report, Option<Place> place, long position) {

        Instant known() {
            return report.known().latestMoment().get();
        }

        String where(Told from) {
            return place.fold(
                    () -> "position " + position,
                    it -> from.place().exists(mine -> mine.file().equals(it.file()))
                            ? "line " + it.line()
                            : "%s, line %d".formatted(it.file(), it.line()));
        }

        boolean isOfFile(Told other) {
            return place.exists(mine -> other.place.exists(it -> it.file().equals(mine.file())));
        }
    }

    /** In which one takes the place of another: by what is known, then as recorded, then as read. */
    private static final Comparator<Told> ORDER = Comparator.comparing(Told::known)
            .thenComparing(it -> it.place().isDefined())
            .thenComparing(Told::position);

    Replacements(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void recall(Entry entry) {
        if (entry.content() instanceof Report report) {
            subject(report).add(new Told(report, Option.none(), entry.position()));
        }
    }

    @Override
    public void note(Report report, Form form) {
        Told told = new Told(report, Option.some(form.place()), read.size());
        read.add(told);
        subject(report).add(told);
    }

    private List<Told> subject(Report report) {
        return bySubject.computeIfAbsent(report.id() + " " + report.source(), unheard -> new ArrayList<>(1));
    }

    /** How many reports take the place of another of the same day of knowledge. */
    int count() {
        return replaced;
    }

    @Override
    public void tell() {
        bySubject.values().stream().filter(it -> it.size() > 1).forEach(it -> it.sort(ORDER));
        read.forEach(this::tell);
    }

    private void tell(Told told) {
        List<Told> others = subject(told.report());
        int place = others.indexOf(told);
        List<Told> before = others.subList(0, place);
        if (before.stream().anyMatch(it -> it.report().equals(told.report()))) {
            tellOfOldWords(told, others);
            return;
        }
        if (!before.isEmpty()) {
            tellOf(told, before.getLast());
        }
    }

    /** What was once recorded is there already: it is not brought back where something else took its place. */
    private void tellOfOldWords(Told told, List<Told> others) {
        Option<Told> since = Vector.ofAll(others)
                .filter(it -> it.place().isEmpty() && it.known().equals(told.known()))
                .lastOption()
                .filter(it -> !it.report().equals(told.report()));
        since.forEach(it -> warn(
                told,
                "an old word",
                "%s was recorded before and replaced at %s since: it stays so"
                        .formatted(subject(told), it.where(told))));
    }

    private void tellOf(Told told, Told before) {
        boolean atOnce = before.known().equals(told.known());
        if (atOnce && told.isOfFile(before)) {
            problems.error(
                    told.place().get(),
                    "%s is told in %s, too, known %s, and otherwise (%s): tell it once; or, where the source revised it, give known: the day of the revision"
                            .formatted(
                                    subject(told),
                                    before.where(told),
                                    told.report().known(),
                                    differences(before.report(), told.report())
                                            .map(Tuple2::_1)
                                            .mkString(", ")));
            return;
        }
        if (atOnce) {
            replaced++;
            warn(
                    told,
                    "replaces",
                    "%s: replaces %s told at %s, known %s, too"
                            .formatted(
                                    subject(told),
                                    differences(before.report(), told.report())
                                            .map(Replacements::shown)
                                            .mkString(", "),
                                    before.where(told),
                                    told.report().known()));
        } else if (!before.report().dyads().equals(told.report().dyads())) {
            warn(
                    told,
                    "to other dyads",
                    "%s: from known %s on it is filed under %s, no longer under %s as told at %s"
                            .formatted(
                                    subject(told),
                                    told.report().known(),
                                    told.report().dyads().mkString(", "),
                                    before.report().dyads().mkString(", "),
                                    before.where(told)));
        }
    }

    private void warn(Told told, String kind, String message) {
        problems.warning(told.place().get(), kind, message);
    }

    private static String subject(Told told) {
        return "%s of %s".formatted(told.report().id(), told.report().source());
    }

    /** What the earlier told otherwise: by field, with its value. */
    private static Seq<Tuple2<String, Object>> differences(Report before, Report now) {
        Map<String, Object> later = fields(now);
        return fields(before)
                .filter(field -> !later.get(field._1).contains(field._2))
                .toVector()
                .orElse(Vector.of(new Tuple2<>("citation, storylines or links", "")));
    }

    private static Map<String, Object> fields(Report report) {
        return LinkedHashMap.<String, Object>of("kind", report.development().kind())
                .put(report.modality().toString(), report.occurred())
                .put("dyads", report.dyads().mkString(", "))
                .merge(report.development().fields());
    }

    private static String shown(Tuple2<String, Object> field) {
        return switch (field._2) {
            case Option<?> open when open.isEmpty() -> "no " + field._1;
            case Option<?> some -> shown(new Tuple2<>(field._1, some.get()));
            case Percent share -> share + " %";
            case Quantity quantity -> quantity.toString();
            default -> "%s %s".formatted(field._1, field._2).strip();
        };
    }
}
