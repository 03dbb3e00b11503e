package io.entente.history;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Link;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Traversable;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the standing reports on one development amount to: put together field by field from those that agree, in the order
 * that a {@link Resolution} gives them, with the rivals beside it. Every field knows whose word it is. Where it belongs (its
 * dyads, storylines and links) is no field: whatever its sources contradict each other in, it is one development, and belongs
 * wherever any of them puts it that does not deny it. Immutable.
 */
public final class Assessment {

    /** The field of every report that says when it occurred, is planned, or is denied for. */
    public static final String OCCURRED = "occurred";

    private static final long NONE_FIRST = Long.MIN_VALUE;
    private static final long NONE_LAST = Long.MAX_VALUE;

    private final Option<SortedSet<DevelopmentId>> joined; // none where it goes by the id of its report alone
    private final Report report;
    private final Option<Together> together; // none where one report stands alone, as of most developments
    private final long firstDay; // as days of the epoch: two dates for each of many assessments would outweigh them
    private final long lastDay;

    private Assessment(
            Option<SortedSet<DevelopmentId>> joined,
            Report report,
            Option<Together> together,
            Option<LocalDate> earliest,
            Option<LocalDate> latest) {
        this.joined = joined;
        this.report = report;
        this.together = together;
        this.firstDay = earliest.map(LocalDate::toEpochDay).getOrElse(NONE_FIRST);
        this.lastDay = latest.map(LocalDate::toEpochDay).getOrElse(NONE_LAST);
    }

    /** Of a report that stands alone on its development. */
    static Assessment alone(Report report, Option<LocalDate> earliest, Option<LocalDate> latest) {
        return new Assessment(Option.none(), report, Option.none(), earliest, latest);
    }

    /** Of one that stands alone on what goes by several ids. */
    static Assessment alone(
            SortedSet<DevelopmentId> ids, Report report, Option<LocalDate> earliest, Option<LocalDate> latest) {
        return new Assessment(joined(ids, report), report, Option.none(), earliest, latest);
    }

    static Assessment of(
            SortedSet<DevelopmentId> ids,
            Report first,
            Together together,
            Option<LocalDate> earliest,
            Option<LocalDate> latest) {
        return new Assessment(joined(ids, first), first, Option.some(together), earliest, latest);
    }

    private static Option<SortedSet<DevelopmentId>> joined(SortedSet<DevelopmentId> ids, Report report) {
        return Option.when(ids.size() > 1 || !ids.head().equals(report.id()), ids);
    }

    /** Where a development stands on a day. */
    public enum Status {
        /** It has happened, or begun where it is a state that lasts: its latest day is past or today. */
        CERTAIN("certain"),
        /** It may have happened: its earliest day is past or today, its latest is not; or it is disputed. */
        POSSIBLE("possible"),
        /** It was planned for a day that is past or today, and no word says that it occurred. */
        DUE("due"),
        /** It is said not to have happened. */
        DENIED("denied"),
        /** It lies ahead. */
        AHEAD("ahead");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** As written in an answer: {@code certain}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** The development; where several ids are one, the smallest. */
    public DevelopmentId id() {
        return joined.isEmpty() ? report.id() : joined.get().head();
    }

    /** All ids by which it goes. */
    public SortedSet<DevelopmentId> ids() {
        return joined.getOrElse(report::developments);
    }

    /** The report that goes first: what it tells, the others agree with or contradict. */
    public Report report() {
        return report;
    }

    /** The others that agree, in the order in which they were put together. */
    public Seq<Report> corroboration() {
        return together.fold(List::empty, Together::agreeing);
    }

    /** Those that contradict what was put together, in the order in which they were read. */
    public Seq<Report> rivals() {
        return together.fold(List::empty, Together::rivals);
    }

    /**
     * Those that tell a plan where what goes first is that it occurred, or that it occurred where a plan goes first. A plan
     * says nothing of what came of it: they neither corroborate nor contradict, and no field is their word.
     */
    public Seq<Report> beside() {
        return together.fold(List::empty, Together::beside);
    }

    /** Every report on it: those that it rests on, those beside, and the rivals. */
    public Seq<Report> standing() {
        return together.fold(
                () -> List.of(report), it -> reports().appendAll(it.beside()).appendAll(it.rivals()));
    }

    /** Those by which it belongs where it does: all, but for those that deny what others tell. */
    public Seq<Report> placing() {
        return together.fold(() -> List.of(report), it -> standing().filter(this::places));
    }

    private boolean places(Report told) {
        return modality() == Modality.DENIED || told.modality() != Modality.DENIED;
    }

    /** Every report that it rests on: the first, and those that agree. */
    public Seq<Report> reports() {
        return corroboration().prepend(report);
    }

    /** Everybody whose word it rests on, who goes first first. */
    public Seq<SourceId> sources() {
        return reports().map(Report::source).distinct();
    }

    /** What happened (is planned, is denied), put together from all that agree. */
    public Development development() {
        return together.isEmpty() ? report.development() : together.get().development();
    }

    /** When, as precisely as any source that agrees tells it. */
    public EventDate date() {
        return together.isEmpty() ? report.occurred() : together.get().date();
    }

    /** Whether the sources say that it occurred, is planned, or did not occur. */
    public Modality modality() {
        return report.modality();
    }

    /**
     * The report whose word a field is.
     *
     * @param field a field of the kind, or {@link #OCCURRED}
     * @return none where no source tells it
     * @throws IllegalArgumentException if there is no such field
     */
    public Option<Report> reportOf(String field) {
        Option<Object> value = valueOf(field);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a %s has no field '%s'; it has: %s"
                    .formatted(
                            development().kind(),
                            field,
                            development()
                                    .fields()
                                    .keySet()
                                    .toList()
                                    .prepend(OCCURRED)
                                    .mkString(", ")));
        }
        return value.filter(it -> !FieldValues.isOpen(it) && !it.equals(EventDate.UNDATED))
                .map(told -> together.flatMap(it -> it.tellers().get(field)).getOrElse(report));
    }

    /**
     * Whose word a field is; see {@link #reportOf}.
     *
     * @throws IllegalArgumentException if there is no such field
     */
    public Option<SourceId> sourceOf(String field) {
        return reportOf(field).map(Report::source);
    }

    /** Whether any field is the word of a report that agrees. */
    boolean isCompletedBy(Report agreeing) {
        return together.exists(it -> it.tellers().values().exists(agreeing::equals));
    }

    /** Whether it tells a field that {@code other} leaves open, or more precisely. */
    public boolean tellsMore(String field, Assessment other) {
        return other.valueOf(field)
                .exists(value -> valueOf(field).exists(it -> FieldValues.tellsMore(field, it, value, development())));
    }

    private Option<Object> valueOf(String field) {
        return valueOf(field, date(), development());
    }

    static Option<Object> valueOf(String field, EventDate date, Development development) {
        return field.equals(OCCURRED) ? Option.some(date) : development.fields().get(field);
    }

    /** Field by field whose word it is, and what was passed over: first when, then the fields of the kind in their order. */
    public Seq<Telling> tellings() {
        return development()
                .fields()
                .toList()
                .prepend(new Tuple2<>(OCCURRED, date()))
                .map(field -> Telling.of(field._1, field._2, this));
    }

    /** Further wordings of a text that only describes, such as a title, as other sources that agree give them. */
    public Seq<String> variants(String field) {
        return tellings()
                .filter(it -> it.field().equals(field))
                .flatMap(Telling::passedOver)
                .filter(it -> it.why() == Telling.Why.OTHER_WORDS)
                .map(it -> it.value() instanceof Option<?> text
                        ? text.get().toString()
                        : it.value().toString())
                .distinct();
    }

    /** The relationships that it is filed under: all that any report gives that does not deny it. */
    public SortedSet<Dyad> dyads() {
        return together.fold(report::dyads, it -> TreeSet.ofAll(placing().flatMap(Report::dyads)));
    }

    /** Whether it is filed under a dyad. */
    public boolean isFiledUnder(Dyad dyad) {
        return report.dyads().contains(dyad)
                || (together.isDefined()
                        && placing().exists(other -> other.dyads().contains(dyad)));
    }

    /** The threads that it belongs to: all that any report gives that does not deny it. */
    public Seq<String> storylines() {
        return each(together.fold(report::storylines, it -> placing().flatMap(Report::storylines)));
    }

    /** Its ties to other developments: all that any report gives that does not deny it. */
    public Seq<Link> links() {
        return each(together.fold(report::links, it -> placing().flatMap(Report::links)));
    }

    /** Where it belongs, and on whose word: its dyads, then its storylines, then its links. */
    public Seq<Placement> placements() {
        return dyads().toVector()
                .map(dyad -> placement(Placement.Sort.DYAD, dyad, Report::dyads))
                .appendAll(storylines().map(it -> placement(Placement.Sort.STORYLINE, it, Report::storylines)))
                .appendAll(links().map(link -> placement(Placement.Sort.LINK, link, Report::links)));
    }

    private Placement placement(Placement.Sort sort, Object value, Function<Report, Traversable<?>> of) {
        Seq<SourceId> by = placing()
                .filter(told -> of.apply(told).exists(value::equals))
                .map(Report::source)
                .distinct();
        return new Placement(sort, value, by);
    }

    private static <T> Seq<T> each(Seq<T> several) { // asked of every development, and mostly there is none
        return several.isEmpty() ? several : several.distinct();
    }

    /** The first day on which it may have happened (is planned, is denied), inclusive; none if unbounded. */
    public Option<LocalDate> earliest() {
        return firstDay == NONE_FIRST ? Option.none() : Option.some(LocalDate.ofEpochDay(firstDay));
    }

    /** The same as a day of the epoch; the least number where it is unbounded. */
    long firstDay() {
        return firstDay;
    }

    /**
     * The day by whose end it has certainly happened (is planned, is denied), inclusive: where sources that agree leave
     * different days open, the first by which one of them has it; of a state that lasts and is told of a span, the day by
     * which it has begun. Of what has happened but bears no such day, it is the day since which the first word of a source
     * that agrees was known: what is told has happened. None of what is planned or denied without a day, and of what is
     * disputed.
     */
    public Option<LocalDate> latest() {
        return lastDay == NONE_LAST ? Option.none() : Option.some(LocalDate.ofEpochDay(lastDay));
    }

    /** The same as a day of the epoch; the greatest number where there is none, as no day is late enough. */
    long lastDay() {
        return lastDay;
    }

    /** Where it stands at the end of {@code day}. */
    public Status on(LocalDate day) {
        boolean past = lastDay != NONE_LAST && lastDay <= day.toEpochDay();
        return switch (modality()) {
            case DENIED -> Status.DENIED;
            case PLANNED -> past ? Status.DUE : Status.AHEAD;
            case OCCURRED -> past ? Status.CERTAIN : begun(day) ? Status.POSSIBLE : Status.AHEAD;
        };
    }

    private boolean begun(LocalDate day) {
        return firstDay <= day.toEpochDay();
    }

    /** Whether it has begun and not ended by the end of {@code day}: only a span, open or not, is ever going on. */
    public boolean isOngoing(LocalDate day) {
        return isOccurred() && date().isSpan() && begun(day) && date().latest().forAll(last -> last.isAfter(day));
    }

    /** Whether any standing report contradicts what is put together. */
    public boolean contested() {
        return together.exists(it -> !it.rivals().isEmpty());
    }

    /**
     * Whether one source says that it occurred and another, known since the same moment, that it did not, with nothing to
     * decide between them: then it is not certain in either sense.
     */
    public boolean disputed() {
        return together.exists(Together::disputed);
    }

    /**
     * The same as those tell it who deny it, with those beside them who say otherwise: itself where the denial goes first;
     * none where nobody denies it.
     */
    public Option<Assessment> denial() {
        if (modality() == Modality.DENIED) {
            return Option.some(this);
        }
        Seq<Report> denying = rivals().filter(it -> it.modality() == Modality.DENIED);
        return denying.headOption().map(first -> {
            Together denied = new Together(
                    first.development(),
                    first.occurred(),
                    LinkedHashMap.empty(),
                    denying.tail(),
                    List.empty(),
                    standing().removeAll(denying),
                    disputed());
            return of(ids(), first, denied, first.occurred().earliest(), Option.none());
        });
    }

    /** Whether it is told to have occurred. */
    public boolean isOccurred() {
        return modality() == Modality.OCCURRED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that
                && joined.equals(that.joined)
                && report.equals(that.report)
                && together.equals(that.together)
                && firstDay == that.firstDay
                && lastDay == that.lastDay;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id(), report, lastDay);
    }

    /** {@code sale: StakeAcquired[..], 2016, according to gazette and registry}. */
    @Override
    public String toString() {
        return "%s: %s, %s %s, according to %s%s"
                .formatted(
                        id(),
                        development(),
                        modality(),
                        date(),
                        sources().mkString(" and "),
                        rivals().map(it -> ", but %s contradicts".formatted(it.source()))
                                .mkString());
    }
}
