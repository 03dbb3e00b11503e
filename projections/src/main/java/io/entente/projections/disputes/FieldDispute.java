package io.entente.projections.disputes;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.history.Assessment;
import io.entente.history.Telling;
import io.entente.history.Telling.PassedOver;
import io.entente.history.Telling.Why;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.Item;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * A field of a development that another source tells otherwise, or so that nothing says whether it is the same: in another
 * currency.
 *
 * @param id the development
 * @param development what happened, or was planned, as it stands
 * @param field a field of the kind, or {@code occurred} ({@code planned}, {@code denied}); {@code kind} or {@code modality} where that is disputed; or
 *     {@code all} where each field could be so, but not all together
 * @param told what stands
 * @param otherwise what another tells, or several that tell the same
 * @param why whether that contradicts what stands, or cannot be compared with it
 */
public record FieldDispute(DevelopmentId id, Development development, String field, Side told, Side otherwise, Why why)
        implements Item {

    private static final String MODALITY = "modality";
    private static final String KIND = "kind";
    private static final String ALL = "all";

    /** Each field of a development that is disputed, with each thing that is told otherwise. */
    static Seq<FieldDispute> in(Assessment assessment) {
        return assessment.contested()
                ? contradicted(assessment).appendAll(notComparable(assessment))
                : notComparable(assessment);
    }

    private static Seq<FieldDispute> notComparable(Assessment assessment) {
        return assessment.corroboration().isEmpty()
                ? Vector.empty()
                : assessment
                        .tellings()
                        .flatMap(it -> of(
                                assessment,
                                it,
                                Why.NOT_COMPARABLE,
                                it.passedOver().filter(told -> told.why() == Why.NOT_COMPARABLE)));
    }

    private static Seq<FieldDispute> contradicted(Assessment assessment) {
        Seq<Report> rivals = assessment.rivals();
        Seq<Report> denying = rivals.filter(it -> isDenied(it) != isDenied(assessment.report()));
        Seq<Report> ofAnotherKind = rivals.reject(it -> isOfThatKind(it, assessment));
        Seq<Report> others = rivals.removeAll(denying).removeAll(ofAnotherKind);
        Seq<Telling> tellings = others.isEmpty() ? Vector.empty() : assessment.tellings();
        Seq<Report> asAWhole = others.reject(rival -> tellings.exists(
                it -> contradictions(it, others).exists(told -> told.by().equals(rival))));
        return of(assessment, MODALITY, assessment.modality(), denying, Report::modality)
                .appendAll(of(assessment, KIND, assessment.development().kind(), ofAnotherKind, it -> it.development()
                        .kind()))
                .appendAll(tellings.flatMap(it -> of(assessment, it, Why.CONTRADICTS, contradictions(it, others))))
                .appendAll(of(assessment, ALL, assessment.development(), asAWhole, Report::development));
    }

    private static boolean isDenied(Report report) {
        return report.modality() == Modality.DENIED;
    }

    private static boolean isOfThatKind(Report report, Assessment assessment) {
        return report.development().kind().equals(assessment.development().kind());
    }

    /** What rivals tell of a field that speak of it: who denies the development, or tells of another kind, does not. */
    private static Seq<PassedOver> contradictions(Telling telling, Seq<Report> rivals) {
        return telling.passedOver().filter(it -> it.why() == Why.CONTRADICTS && rivals.contains(it.by()));
    }

    private static Seq<FieldDispute> of(Assessment assessment, Telling telling, Why why, Seq<PassedOver> otherwise) {
        Side told = new Side(
                telling.value(),
                telling.by().map(Report::source).<Seq<SourceId>>map(Vector::of).getOrElse(assessment::sources));
        return sides(otherwise, PassedOver::value, it -> it.by().source())
                .map(it -> new FieldDispute(
                        assessment.id(), assessment.development(), field(telling, assessment), told, it, why));
    }

    /** When it is planned is not when it occurred. */
    private static String field(Telling telling, Assessment assessment) {
        return telling.field().equals(Modality.OCCURRED.toString())
                ? assessment.modality().toString()
                : telling.field();
    }

    private static Seq<FieldDispute> of(
            Assessment assessment, String field, Object value, Seq<Report> rivals, Function<Report, Object> rival) {
        Seq<SourceId> by = assessment
                .reports()
                .filter(it -> rival.apply(it).equals(value))
                .map(Report::source)
                .distinct();
        Side told = new Side(value, by.isEmpty() ? assessment.sources() : by);
        return sides(rivals, rival, Report::source)
                .map(it ->
                        new FieldDispute(assessment.id(), assessment.development(), field, told, it, Why.CONTRADICTS));
    }

    private static <T> Seq<Side> sides(Seq<T> rivals, Function<T, Object> told, Function<T, SourceId> source) {
        return rivals.groupBy(told)
                .toVector()
                .map(it -> new Side(it._1, it._2.map(source).distinct()));
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return TreeSet.of(id);
    }

    /** {@code sale (HBIS acquires 98 % of the mill): percent 98 according to gazette, but 51 according to registry}. */
    @Override
    public String sentence(Names names) {
        boolean areNamedAlike = names.told(told.value()).equals(names.told(otherwise.value()));
        Names apart = areNamedAlike ? Names.IDS : names;
        return "%s (%s): %s %s, %s %s"
                .formatted(
                        id,
                        development.sentence(names),
                        field.equals(ALL) ? "as a whole," : field,
                        told.sentence(apart),
                        but(),
                        otherwise.sentence(apart));
    }

    private String but() {
        return why == Why.CONTRADICTS ? "but" : "beside it, not comparable,";
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "development", id.value(),
                "field", field,
                "told", told.value(),
                "toldBy", told.sources(),
                "otherwise", otherwise.value(),
                "otherwiseBy", otherwise.sources(),
                "why", why.toString());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(id.value(), field);
    }

    /** For a person, by ids: {@code sale percent: 98 according to gazette, but 51 according to registry}. */
    @Override
    public String toString() {
        return "%s %s: %s, %s %s".formatted(id, field, told.sentence(Names.IDS), but(), otherwise.sentence(Names.IDS));
    }
}
