package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.history.Reconciliation.Subject;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Withdrawal;
import io.entente.time.AsOf;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * A word on a development, and what became of it in an answer.
 *
 * @param entry the entry that keeps the word
 * @param fate what became of it
 */
public record ClaimOutcome(Entry entry, Fate fate) {

    /** What becomes of a word. */
    public enum Fate {
        /** It stands, and goes first: what the answer rests on begins with it. */
        PREFERRED,
        /** It stands, agrees, and adds what was left open or what it tells more precisely. */
        COMPLETES,
        /** It stands, agrees, and adds nothing. */
        CORROBORATES,
        /** It stands, and tells a plan of what occurred, or the other way: it neither agrees nor contradicts. */
        STANDS_BESIDE,
        /** It stands, and contradicts what is put together. */
        CONTRADICTS,
        /** Its source said something else later. */
        REPLACED,
        /** Its source took it back. */
        WITHDRAWN,
        /** It takes a word of its source back. */
        WITHDRAWS,
        /** It makes several ids one development. */
        JOINS,
        /** It was not known yet. */
        NOT_YET_KNOWN,
        /** The journal had not recorded it yet. */
        NOT_YET_RECORDED
    }

    private static final Comparator<EffectiveClaim> BY_SOURCE_IF_KNOWN_AT_ONCE = Comparator.comparing(
                    EffectiveClaim::knownSince)
            .thenComparing(it -> it.claim().source())
            .thenComparing(it -> it.entry().position());

    /** The word itself. */
    public Claim claim() {
        return (Claim) entry.content();
    }

    /** What became of every claim of a dossier on a development, in the order in which they take effect. */
    static Seq<ClaimOutcome> of(Dossier of, DevelopmentId id, AsOf asOf, Resolution resolution) {
        Map<Subject, EffectiveClaim> last = new HashMap<>();
        Map<EffectiveClaim, Claim> replacedBy = new HashMap<>();
        Reconciliation reading = new Reconciliation(resolution);
        of.words().claims().stream().filter(told -> counts(told, asOf)).forEach(told -> {
            EffectiveClaim before = last.put(Subject.of(told.claim()), told);
            if (before != null) {
                replacedBy.put(before, told.claim());
            }
            reading.take(told);
        });
        List<Assessment> assessments = List.ofAll(reading.changes().values()).flatMap(assessment -> assessment);
        SortedSet<DevelopmentId> ids =
                assessments.map(Assessment::ids).find(it -> it.contains(id)).getOrElse(TreeSet.of(id));
        return List.ofAll(of.words().claims())
                .sorted(BY_SOURCE_IF_KNOWN_AT_ONCE)
                .filter(told -> told.claim().developments().exists(ids::contains))
                .map(told ->
                        new ClaimOutcome(told.entry(), fate(told, asOf, Option.of(replacedBy.get(told)), assessments)));
    }

    private static boolean counts(EffectiveClaim told, AsOf asOf) {
        return !told.knownSince().isAfter(asOf.known()) && told.counts(asOf.recorded());
    }

    private static Fate fate(EffectiveClaim told, AsOf asOf, Option<Claim> replacedBy, List<Assessment> assessments) {
        if (!told.counts(asOf.recorded())) {
            return Fate.NOT_YET_RECORDED;
        }
        if (told.knownSince().isAfter(asOf.known())) {
            return Fate.NOT_YET_KNOWN;
        }
        if (replacedBy.isDefined()) {
            return replacedBy.get() instanceof Withdrawal ? Fate.WITHDRAWN : Fate.REPLACED;
        }
        return switch (told.claim()) {
            case SameAs same -> Fate.JOINS;
            case Withdrawal withdrawal -> Fate.WITHDRAWS;
            case Report report ->
                fate(
                        report,
                        assessments.find(it -> it.ids().contains(report.id())).get());
        };
    }

    private static Fate fate(Report report, Assessment assessment) {
        if (assessment.report().equals(report)) {
            return Fate.PREFERRED;
        }
        if (assessment.rivals().contains(report)) {
            return Fate.CONTRADICTS;
        }
        if (assessment.beside().contains(report)) {
            return Fate.STANDS_BESIDE;
        }
        return assessment.isCompletedBy(report) ? Fate.COMPLETES : Fate.CORROBORATES;
    }
}
