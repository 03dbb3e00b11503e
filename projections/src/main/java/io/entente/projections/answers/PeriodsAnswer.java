package io.entente.projections.answers;

import io.entente.projection.Granularity;
import io.entente.projection.Projection;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projection.Snapshot;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.relationship.RelationshipState;
import io.entente.time.EventDate;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * The numbers of a relationship period by period: what each number that an item tells is by the end of each, in a table
 * as statistics programs read it. All of it is as known at the one moment that the view is of.
 *
 * @param view what was asked; the last period ends with its day
 * @param selection what of it was asked for
 * @param by how long a period is
 * @param from the first day of the first period
 * @param rows period by period, in each in the order of the state; a number that is not told then has no row, nor
 *     has a count that is 0 in all of them
 */
public record PeriodsAnswer(View view, Selection selection, Granularity by, LocalDate from, Seq<Row> rows)
        implements Answer {

    /** How many periods an answer has at most. */
    public static final int MOST_PERIODS = 10_000;

    /**
     * A number by the end of a period.
     *
     * @param period the period, {@code 2016}, {@code 2016-04/2016-06}; of one that is cut its days, {@code
     *     2016-05-15/2016-12-31}
     * @param told the number, with the item as it is told then
     * @param certain whether the number is told just so whether or not what is only possible counts, and the item rests on
     *     developments that are known
     */
    public record Row(EventDate period, NumberTold told, boolean certain) {

        /** How sure the number is, in a word: {@code certain} or {@code possible}. */
        public String certainty() {
            return certain ? "certain" : "possible";
        }

        private Tuple2<String, String> which() {
            return new Tuple2<>(told.section(), told.name());
        }
    }

    /**
     * The numbers of that view by the end of each period up to its own day.
     *
     * @param by how long a period is
     * @param from the first day; a period that begins before it begins there
     * @throws IllegalArgumentException if a section is asked for that there is not, if {@code from} is after the day of the
     *     view, or if there are more than {@link #MOST_PERIODS} periods
     */
    public static PeriodsAnswer of(
            View view, Relationship relationship, Selection selection, Granularity by, LocalDate from) {
        selection.requireAmong(
                relationship.questions().flatMap(Question::sections).map(Section::name));
        requireFew(by, from, view.asOf().at());
        Projection<RelationshipState> asked =
                selection.of(new Relationship(relationship.questions().filter(it -> it.sections()
                        .exists(section -> selection.asksFor(section.name())))));
        View otherwise = view.isPossible() ? view.certain() : view.possible();
        Seq<Snapshot<RelationshipState>> doubted = otherwise.overTime(by, from, asked);
        NumbersTold numbers = new NumbersTold(selection);
        Grounds grounds = new Grounds(view.history());
        Seq<Row> rows = view.overTime(by, from, asked)
                .zipWith(
                        doubted,
                        (it, other) -> rows(
                                period(by, it.first(), it.last()),
                                numbers.in(it.state()),
                                numbers.in(other.state()),
                                grounds))
                .flatMap(each -> each)
                .toVector();
        return new PeriodsAnswer(view, selection, by, from, withoutCountsOfNone(rows));
    }

    private static Seq<Row> withoutCountsOfNone(Seq<Row> rows) {
        Set<Tuple2<String, String>> told =
                HashSet.ofAll(rows.reject(row -> row.told().isCountOfNone()).map(Row::which));
        return rows.filter(row -> told.contains(row.which()));
    }

    /** The same, from the beginning of the period in which the first of what has happened, or may have, began. */
    public static PeriodsAnswer of(View view, Relationship relationship, Selection selection, Granularity by) {
        LocalDate day = view.asOf().at();
        LocalDate first = view.history()
                .assessments()
                .filter(it -> it.isOccurred() && selection.holds(it))
                .flatMap(it -> it.earliest().orElse(it.latest()))
                .append(day)
                .reduce((one, other) -> one.isBefore(other) ? one : other);
        return of(view, relationship, selection, by, by.firstDay(first));
    }

    private static void requireFew(Granularity by, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("%s is after %s: there is no period between".formatted(from, to));
        }
        boolean few = Stream.iterate(from, first -> by.lastDay(first).plusDays(1))
                .take(MOST_PERIODS)
                .exists(first -> !by.lastDay(first).isBefore(to));
        if (!few) {
            throw new IllegalArgumentException("from %s to %s by %s there are more than %d periods: %s"
                    .formatted(from, to, by, MOST_PERIODS, "ask for longer ones, or from a later day"));
        }
    }

    private static Seq<Row> rows(
            EventDate period, NumbersTold.State shown, NumbersTold.State otherwise, Grounds grounds) {
        return shown.numbers()
                .values()
                .map(it -> new Row(period, it, otherwise.tells(it) && grounds.areKnown(it.evidence())));
    }

    private static EventDate period(Granularity by, LocalDate first, LocalDate last) {
        if (!by.firstDay(first).equals(first) || !by.lastDay(last).equals(last)) {
            return from(EventDate.of(first), EventDate.of(last));
        }
        return switch (by) {
            case DAY -> EventDate.of(first);
            case MONTH -> EventDate.of(YearMonth.from(first));
            case QUARTER -> from(EventDate.of(YearMonth.from(first)), EventDate.of(YearMonth.from(last)));
            case YEAR -> EventDate.of(Year.from(first));
        };
    }

    private static EventDate from(EventDate first, EventDate last) {
        return first.equals(last) ? first : EventDate.parse(first + "/" + last);
    }
}
