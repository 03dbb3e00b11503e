package io.entente.history;

import io.entente.journal.Report;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A field of an assessment: what stands, on whose word, and what else was told and passed over.
 *
 * @param field a field of the kind, or {@link Assessment#OCCURRED}
 * @param value what stands; an empty {@code Option} or group where nothing is told
 * @param by the report whose word that is; none where nothing is told
 * @param passedOver what other reports tell otherwise, in the order in which they were put together, then plans beside a
 *     fact, rivals last
 */
public record Telling(String field, Object value, Option<Report> by, Seq<PassedOver> passedOver) {

    /**
     * What a report tells of a field that does not stand.
     *
     * @param value what it tells
     * @param by the report
     * @param why why it does not stand
     */
    public record PassedOver(Object value, Report by, Why why) {}

    /** Why a value does not stand. */
    public enum Why {
        /** It is a plan, and what stands is what happened; or the other way. */
        OTHER_MODALITY("a plan beside a fact"),
        /** What stands is more precise. */
        LESS_PRECISE("less precise"),
        /** It says the same in other words. */
        OTHER_WORDS("other words"),
        /** It cannot be compared with what stands, which was told first in order: money of another currency, say. */
        NOT_COMPARABLE("not comparable"),
        /** It is as precise as what stands, which was told first in order. */
        NO_MORE_PRECISE("no more precise"),
        /** It contradicts what stands, or what another report tells that agrees with that. */
        CONTRADICTS("contradicts"),
        /** It could be right, but its report contradicts what stands in another field, in its kind, or as a whole. */
        CONTRADICTS_ELSEWHERE("contradicts elsewhere");

        private final String text;

        Why(String text) {
            this.text = text;
        }

        /** In words: {@code less precise}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** Whether any report tells the field, one that contradicts in the whole, too. */
    public boolean isAnythingTold() {
        return by.isDefined() || !passedOver.isEmpty();
    }

    /** What an assessment tells of a field. */
    static Telling of(String field, Object value, Assessment assessment) {
        Option<Report> by = assessment.reportOf(field);
        return new Telling(
                field,
                value,
                by,
                assessment
                        .standing()
                        .reject(by::contains)
                        .flatMap(report -> passedOver(field, value, report, assessment)));
    }

    private static Option<PassedOver> passedOver(String field, Object value, Report report, Assessment assessment) {
        return Assessment.valueOf(field, report.occurred(), report.development())
                .filter(told -> !FieldValues.isOpen(told) && !told.equals(value))
                .map(told -> new PassedOver(told, report, why(field, value, told, report, assessment)));
    }

    private static Why why(String field, Object value, Object told, Report report, Assessment assessment) {
        if (assessment.rivals().contains(report)) {
            return agrees(field, value, told, report, assessment) ? Why.CONTRADICTS_ELSEWHERE : Why.CONTRADICTS;
        }
        if (report.modality() != assessment.modality()) {
            return Why.OTHER_MODALITY;
        }
        if (FieldValues.tellsMore(field, value, told, assessment.development())) {
            return Why.LESS_PRECISE;
        }
        return FieldValues.isText(told)
                ? Why.OTHER_WORDS
                : FieldValues.areComparable(value, told) ? Why.NO_MORE_PRECISE : Why.NOT_COMPARABLE;
    }

    /** Whether a field could be so, too, by what all tell that agree. */
    private static boolean agrees(String field, Object value, Object told, Report report, Assessment assessment) {
        Margins margins = new Margins();
        assessment.reports().forEach(margins::narrow);
        if (field.equals(Assessment.OCCURRED)) {
            return margins.allowTime(report);
        }
        return FieldValues.agree(field, value, told, assessment.development())
                && margins.allow(field, told, assessment.development());
    }
}
