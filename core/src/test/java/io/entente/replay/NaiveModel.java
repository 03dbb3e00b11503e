package io.entente.replay;

import io.entente.event.DevelopmentId;
import io.entente.journal.Entry;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Same;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.journal.Word;
import io.entente.time.Recorded;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The judge: what the rules say, word by word, of one question. It reads every entry anew, as often as it takes, and
 * knows nothing of how the engine does it.
 */
final class NaiveModel {

    private static final Comparator<Entry> BY_KNOWN =
            Comparator.comparing(NaiveModel::knownSince).thenComparing(Entry::position);

    private static final Comparator<Entry> AS_IT_IS_TOLD_LAST = Comparator.comparing(
                    (Entry it) -> report(it).modality() != Modality.PLANNED)
            .thenComparing(BY_KNOWN);

    // no bound is further away than every bound
    private static final Comparator<Verdict> FOLD_ORDER = Comparator.comparing(
                    (Verdict it) -> it.latest().getOrElse(LocalDate.MAX))
            .thenComparing(it -> it.earliest().getOrElse(LocalDate.MIN))
            .thenComparing(Verdict::id);

    private final Question question;
    private final Seq<Entry> counting;
    private final Seq<Entry> standing;

    private NaiveModel(Seq<Entry> journal, Question question) {
        this.question = question;
        this.counting = journal.filter(this::counts);
        this.standing = counting.filter(this::stands);
    }

    static Answer answer(Seq<Entry> journal, Question question) {
        return new NaiveModel(journal, question).answer();
    }

    // Rule 1: an entry counts if its known is certainly not after K, and if it was recorded by R.

    private boolean counts(Entry entry) {
        return entry.content() instanceof Word && !knownSince(entry).isAfter(question.known()) && isRecorded(entry);
    }

    private boolean isRecorded(Entry entry) {
        return switch (question.recorded()) {
            case Recorded.Ever ever -> true;
            case Recorded.UpTo upTo -> entry.position() <= upTo.last();
            case Recorded.By by -> !entry.recorded().isAfter(by.moment());
        };
    }

    // Rule 2: per subject and source the latest known stands, ties by position; a withdrawal leaves nothing.

    private boolean stands(Entry entry) {
        return !(entry.content() instanceof Withdrawal)
                && counting.filter(it -> word(it).source().equals(word(entry).source()))
                        .filter(it -> word(it).developments().equals(word(entry).developments()))
                        .forAll(it -> BY_KNOWN.compare(it, entry) <= 0);
    }

    // Rule 3: ids joined by what stands are one development.

    private SortedSet<DevelopmentId> joined(SortedSet<DevelopmentId> ids) {
        return joined(ids, standing.map(NaiveModel::word));
    }

    /** All ids that the words of sameness among {@code words} lead to, one after the other. */
    static SortedSet<DevelopmentId> joined(SortedSet<DevelopmentId> ids, Seq<? extends Word> words) {
        SortedSet<DevelopmentId> more = words.filter(Same.class::isInstance)
                .map(Word::developments)
                .filter(they -> they.exists(ids::contains))
                .foldLeft(ids, SortedSet::addAll);
        return more.size() == ids.size() ? ids : joined(more, words);
    }

    // Rule 4: of the standing reports one is preferred; the rest corroborates it or rivals it.

    private Verdict verdict(SortedSet<DevelopmentId> ids) {
        Seq<Entry> reports = standing.filter(NaiveModel::isReport)
                .filter(it -> ids.contains(report(it).id()));
        Entry preferred = preferred(reports);
        Report report = report(preferred);
        Seq<Report> others = reports.reject(preferred::equals).map(NaiveModel::report);
        return new Verdict(
                ids,
                report,
                others.reject(it -> NaiveRivalry.contradict(report, it)).toList(),
                others.filter(it -> NaiveRivalry.contradict(report, it)).toList(),
                report.occurred().earliest(),
                latest(report, ids));
    }

    private Entry preferred(Seq<Entry> reports) {
        return switch (question.preference()) {
            case Preference.Latest latest -> reports.maxBy(AS_IT_IS_TOLD_LAST).get();
            case Preference.Earliest earliest -> reports.minBy(BY_KNOWN).get();
            case Preference.Ranked ranked ->
                ranked.ranking()
                        .map(source -> of(source, reports))
                        .find(its -> !its.isEmpty())
                        .getOrElse(reports)
                        .maxBy(AS_IT_IS_TOLD_LAST)
                        .get();
            case Preference.Nth nth -> reports.head();
        };
    }

    // Rule 5: its latest day; of what happened without one, the day it was first told, unless it begins later.

    private Option<LocalDate> latest(Report report, SortedSet<DevelopmentId> ids) {
        return report.modality() == Modality.OCCURRED
                ? report.occurred().latest().orElse(() -> Option.some(told(report, ids)))
                : report.occurred().latest();
    }

    private LocalDate told(Report report, SortedSet<DevelopmentId> ids) {
        LocalDate firstTold = of(report.source(), counting)
                .filter(NaiveModel::isReport)
                .filter(it -> ids.contains(report(it).id()))
                .filter(it -> report(it).modality() == Modality.OCCURRED)
                .minBy(BY_KNOWN)
                .flatMap(it -> word(it).known().latest())
                .get();
        return report.occurred()
                .earliest()
                .filter(begun -> begun.isAfter(firstTold))
                .getOrElse(firstTold);
    }

    // Rules 5 to 7: where each stands on the day, of those filed under the dyad, in the order of the fold.

    private Answer answer() {
        Seq<Verdict> verdicts = standing.filter(NaiveModel::isReport)
                .map(it -> joined(word(it).developments()))
                .distinct()
                .map(this::verdict)
                .filter(it -> question.dyad().forAll(it.report().dyads()::contains))
                .sorted(FOLD_ORDER)
                .toList();
        Seq<Verdict> occurred = of(Modality.OCCURRED, verdicts);
        Seq<Verdict> planned = of(Modality.PLANNED, verdicts);
        return new Answer(
                occurred.filter(this::isOver),
                occurred.reject(this::isOver).filter(this::hasBegun),
                planned.filter(this::isOver),
                of(Modality.DENIED, verdicts),
                occurred.reject(this::isOver)
                        .reject(this::hasBegun)
                        .appendAll(planned.reject(this::isOver))
                        .sorted(FOLD_ORDER));
    }

    private boolean isOver(Verdict verdict) {
        return verdict.latest().exists(last -> !last.isAfter(question.day()));
    }

    private boolean hasBegun(Verdict verdict) {
        return verdict.earliest().forAll(first -> !first.isAfter(question.day()));
    }

    private static Seq<Verdict> of(Modality modality, Seq<Verdict> verdicts) {
        return verdicts.filter(it -> it.report().modality() == modality);
    }

    private static Seq<Entry> of(SourceId source, Seq<Entry> entries) {
        return entries.filter(it -> word(it).source().equals(source));
    }

    private static Instant knownSince(Entry entry) {
        return word(entry).known().latestMoment().get();
    }

    private static boolean isReport(Entry entry) {
        return entry.content() instanceof Report;
    }

    private static Report report(Entry entry) {
        return (Report) entry.content();
    }

    private static Word word(Entry entry) {
        return (Word) entry.content();
    }
}
