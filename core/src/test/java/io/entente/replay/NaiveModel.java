package io.entente.replay;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.history.StandingReport;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.time.EventDate;
import io.entente.time.Recorded;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * The judge: what the rules say, word by word, of one question. It reads every entry anew, as often as it takes, and
 * knows nothing of how the engine does it.
 */
final class NaiveModel {

    private static final Comparator<Entry> BY_KNOWN =
            Comparator.comparing(NaiveModel::knownSince).thenComparing(Entry::position);

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

    /** Of each development the reports on it that stand. */
    static Seq<Seq<StandingReport>> standing(Seq<Entry> journal, Question question) {
        NaiveModel model = new NaiveModel(journal, question);
        return model.subjects().map(model::standing);
    }

    // Rule 1: a word counts once its known is certainly past, or from its recording on if it may have been known by
    // then;
    // and if it was recorded by R.

    static Instant knownSince(Entry entry) {
        Instant certainly = claim(entry).known().latestMoment().get();
        boolean isMoment = claim(entry).known().earliestMoment().contains(certainly);
        // a day begins up to fourteen hours before it does in UTC
        Instant begun = entry.recorded().plus(Duration.ofHours(isMoment ? 0 : 14));
        boolean mayBeKnown = claim(entry).known().earliestMoment().forAll(first -> !first.isAfter(begun));
        return mayBeKnown && entry.recorded().isBefore(certainly) ? entry.recorded() : certainly;
    }

    private boolean counts(Entry entry) {
        return entry.content() instanceof Claim && !knownSince(entry).isAfter(question.known()) && isRecorded(entry);
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
                && counting.filter(it -> claim(it).source().equals(claim(entry).source()))
                        .filter(it ->
                                claim(it).developments().equals(claim(entry).developments()))
                        .forAll(it -> BY_KNOWN.compare(it, entry) <= 0);
    }

    // Rule 3: ids joined by what stands are one development.

    private SortedSet<DevelopmentId> joined(SortedSet<DevelopmentId> ids) {
        return joined(ids, standing.map(NaiveModel::claim));
    }

    private Seq<SortedSet<DevelopmentId>> subjects() {
        return standing.filter(NaiveModel::isReport)
                .map(it -> joined(claim(it).developments()))
                .distinct();
    }

    /** All ids that the words of sameness among {@code words} lead to, one after the other. */
    static SortedSet<DevelopmentId> joined(SortedSet<DevelopmentId> ids, Seq<? extends Claim> words) {
        SortedSet<DevelopmentId> more = words.filter(SameAs.class::isInstance)
                .map(Claim::developments)
                .filter(they -> they.exists(ids::contains))
                .foldLeft(ids, SortedSet::addAll);
        return more.size() == ids.size() ? ids : joined(more, words);
    }

    // Rule 4: the standing reports are put together in their order; what they tell, and a denial of it, is what it is;
    // where it belongs, all say that do not deny it.

    private Seq<StandingReport> standing(SortedSet<DevelopmentId> ids) {
        return reports(standing, ids).map(it -> new StandingReport(report(it), it.position(), knownSince(it)));
    }

    private Verdict verdict(SortedSet<DevelopmentId> ids) {
        NaiveOrder order = NaiveOrder.of(standing(ids), question.preference());
        NaiveAssembly assembly = NaiveAssembly.of(order.standing());
        Seq<Report> evidence = assembly.evidence();
        Option<LocalDate> latest = order.disputed() ? Option.none() : latest(assembly, ids);
        return new Verdict(
                ids,
                evidence.head(),
                evidence.tail(),
                assembly.beside(),
                assembly.rivals(),
                order.disputed(),
                assembly.development(),
                assembly.date(),
                assembly.whose(),
                TreeSet.ofAll(assembly.placing().flatMap(Report::dyads)),
                assembly.placing().flatMap(Report::storylines).distinct(),
                assembly.placing().flatMap(Report::links).distinct(),
                earliest(assembly, latest),
                latest);
    }

    // Rule 5: of those that tell the day in one way, the first day by which one has it; of what happened without one,
    // the
    // day it was first told by any that agrees, unless it begins later.

    private Option<LocalDate> latest(NaiveAssembly assembly, SortedSet<DevelopmentId> ids) {
        return telling(assembly).flatMap(it -> latest(it, assembly, ids)).min();
    }

    private Option<LocalDate> latest(Report report, NaiveAssembly assembly, SortedSet<DevelopmentId> ids) {
        return lastDay(report).orElse(() -> Option.when(
                        report.modality() == Modality.OCCURRED, () -> told(assembly, ids))
                .map(told -> report.occurred().earliest().filter(told::isBefore).getOrElse(told)));
    }

    private static Option<LocalDate> lastDay(Report report) {
        EventDate date = report.occurred();
        Development development = report.development();
        boolean goesOn = date.isSpan() && (development.lasts() || (date.isOpenEnded() && !development.accumulates()));
        return goesOn ? date.latestStart().orElse(date::latest) : date.latest();
    }

    private LocalDate told(NaiveAssembly assembly, SortedSet<DevelopmentId> ids) {
        return assembly.evidence()
                .flatMap(it -> firstTold(it.source(), ids))
                .min()
                .get();
    }

    private Option<LocalDate> firstTold(SourceId source, SortedSet<DevelopmentId> ids) {
        return reports(counting, ids)
                .filter(it -> report(it).source().equals(source))
                .filter(it -> report(it).modality() == Modality.OCCURRED)
                .minBy(BY_KNOWN)
                .map(it -> LocalDate.ofInstant(knownSince(it), ZoneOffset.UTC));
    }

    private static Option<LocalDate> earliest(NaiveAssembly assembly, Option<LocalDate> latest) {
        return telling(assembly).flatMap(it -> it.occurred().earliest()).max().map(first -> latest.filter(
                        first::isAfter)
                .getOrElse(first));
    }

    private static Seq<Report> telling(NaiveAssembly assembly) {
        return assembly.evidence()
                .filter(it -> NaiveDate.of(it.occurred()).sort()
                        == NaiveDate.of(assembly.date()).sort());
    }

    // Rules 5 to 7: where each stands on the day, of those filed under the dyad, in the order of the fold.

    private Answer answer() {
        Seq<Verdict> verdicts = subjects()
                .map(this::verdict)
                .filter(it -> question.dyad().forAll(it.dyads()::contains))
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
        return verdicts.filter(it -> it.modality() == modality);
    }

    private static Seq<Entry> reports(Seq<Entry> entries, SortedSet<DevelopmentId> ids) {
        return entries.filter(NaiveModel::isReport)
                .filter(it -> ids.contains(report(it).id()));
    }

    private static boolean isReport(Entry entry) {
        return entry.content() instanceof Report;
    }

    private static Report report(Entry entry) {
        return (Report) entry.content();
    }

    private static Claim claim(Entry entry) {
        return (Claim) entry.content();
    }
}
