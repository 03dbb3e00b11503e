package io.entente.replay;

import io.entente.event.Development;
import io.entente.event.Quantity;
import io.entente.event.UnknownDevelopment;
import io.entente.history.Assessment;
import io.entente.history.StandingReport;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What the judge puts together, report by report.
 *
 * @param whose by field, the date's too, the report whose word it is; without the fields that are left open
 * @param evidence the first, and those that agree, in their order
 * @param beside plans, where the first is none, or facts, where it is one
 */
record NaiveAssembly(
        Development development,
        EventDate date,
        Map<String, Report> whose,
        Seq<Report> evidence,
        Seq<Report> beside,
        Seq<Report> rivals) {

    static NaiveAssembly of(Seq<StandingReport> inOrder) {
        return together(inOrder.map(StandingReport::report)).spelled(inOrder);
    }

    private static NaiveAssembly together(Seq<Report> inOrder) {
        return inOrder.tail().foldLeft(of(inOrder.head()), NaiveAssembly::with);
    }

    private static NaiveAssembly of(Report first) {
        Set<String> given = first.development()
                .fields()
                .keySet()
                .filter(field -> told(field, first.development()).isDefined())
                .addAll(Option.when(!first.occurred().isUndated(), Assessment.OCCURRED));
        return new NaiveAssembly(
                first.development(),
                first.occurred(),
                given.foldLeft(HashMap.empty(), (all, field) -> all.put(field, first)),
                List.of(first),
                List.empty(),
                List.empty());
    }

    /** Whether each agrees with the other, taken alone. */
    static boolean agree(Report one, Report other) {
        return together(List.of(one, other)).rivals.isEmpty()
                && together(List.of(other, one)).rivals.isEmpty();
    }

    /** The same, with what identifies spelled as it was told first, whoever told it first in order. */
    private NaiveAssembly spelled(Seq<StandingReport> inOrder) {
        Seq<StandingReport> told = inOrder.filter(it -> evidence.contains(it.report()));
        return HashSet.ofAll(development.fields().keySet())
                .filter(development::identifies)
                .filter(field -> told(field, development).exists(String.class::isInstance))
                .foldLeft(this, (all, field) -> all.spelled(field, told));
    }

    private NaiveAssembly spelled(String field, Seq<StandingReport> told) {
        StandingReport first = told.filter(
                        it -> told(field, it.report().development()).isDefined())
                .sortBy(it -> spelling(field, it.report()))
                .minBy(StandingReport::knownSince)
                .get();
        return spelling(field, first.report()).equals(told(field, development).get())
                ? this
                : new NaiveAssembly(
                        development.with(HashMap.of(
                                field,
                                first.report().development().fields().get(field).get())),
                        date,
                        whose.put(field, first.report()),
                        evidence,
                        beside,
                        rivals);
    }

    private static String spelling(String field, Report report) {
        return (String) told(field, report.development()).get();
    }

    private NaiveAssembly with(Report report) {
        if (!isOfOneKind(report.development())) {
            return withRival(report);
        }
        if (report.modality() != modality()) {
            boolean isDenialBeside = report.modality() == Modality.DENIED || modality() == Modality.DENIED;
            return isDenialBeside ? withRival(report) : withBeside(report);
        }
        boolean agrees =
                fields(report).forAll(field -> agree(field, report)) && evidence.forAll(it -> leavesOpen(it, report));
        return agrees ? completedBy(report) : withRival(report);
    }

    private Modality modality() {
        return evidence.head().modality();
    }

    private boolean isOfOneKind(Development other) {
        if (development instanceof UnknownDevelopment one && other instanceof UnknownDevelopment another) {
            return one.kind().equals(another.kind()) && one.version().equals(another.version());
        }
        return development.getClass().equals(other.getClass());
    }

    private Set<String> fields(Report report) {
        return HashSet.ofAll(development.fields().keySet())
                .addAll(report.development().fields().keySet());
    }

    private boolean agree(String field, Report report) {
        return told(field, development).forAll(mine -> told(field, report.development())
                .forAll(its -> NaiveField.agree(mine, its, development.identifies(field))));
    }

    /** Whether the dates and quantities that one tells can be those of another, whichever of them stand. */
    private static boolean leavesOpen(Report told, Report report) {
        return NaiveDate.agree(told.occurred(), report.occurred())
                && told.development().fields().forAll(field -> NaiveField.told(Option.some(field._2))
                        .filter(value -> value instanceof Quantity || value instanceof EventDate)
                        .forAll(value -> told(field._1, report.development())
                                .forAll(its -> NaiveField.agree(value, its, false))));
    }

    private NaiveAssembly completedBy(Report report) {
        Set<String> added = fields(report).filter(field -> adds(field, report));
        Map<String, Object> values = added.foldLeft(
                HashMap.empty(),
                (all, field) ->
                        all.put(field, report.development().fields().get(field).get()));
        boolean isDateAdded = NaiveDate.tellsMore(report.occurred(), date);
        Set<String> whoseNow = added.addAll(Option.when(isDateAdded, Assessment.OCCURRED));
        return with(values)
                .map(completed -> new NaiveAssembly(
                        completed,
                        isDateAdded ? report.occurred() : date,
                        whoseNow.foldLeft(whose, (all, field) -> all.put(field, report)),
                        evidence.append(report),
                        beside,
                        rivals))
                .getOrElse(() -> withRival(report));
    }

    private boolean adds(String field, Report report) {
        return told(field, report.development())
                .exists(its -> told(field, development).forAll(mine -> NaiveField.tellsMore(its, mine)));
    }

    /** None if the kind refuses them. */
    private Option<Development> with(Map<String, Object> values) {
        try {
            return Option.some(development.with(values));
        } catch (IllegalArgumentException refused) {
            return Option.none();
        }
    }

    private NaiveAssembly withBeside(Report report) {
        return new NaiveAssembly(development, date, whose, evidence, beside.append(report), rivals);
    }

    private NaiveAssembly withRival(Report report) {
        return new NaiveAssembly(development, date, whose, evidence, beside, rivals.append(report));
    }

    /** Those whose word it is where it belongs: a denial only where denials are all that counts. */
    Seq<Report> placing() {
        return evidence.appendAll(beside)
                .appendAll(rivals)
                .filter(it -> it.modality() != Modality.DENIED || modality() == Modality.DENIED);
    }

    private static Option<Object> told(String field, Development development) {
        return NaiveField.told(development.fields().get(field));
    }
}
