package io.entente.projections.answers;

import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Percent;
import io.entente.event.Qualifier;
import io.entente.event.Quantity;
import io.entente.projection.Granularity;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projection.Projection;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projection.Snapshot;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.relationship.RelationshipState;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.joda.money.BigMoney;

/**
 * The numbers of a relationship period by period: what each number that an item tells is by the end of each, in a table
 * as statistics programs read it. All of it is as known at the one moment that the view is of.
 *
 * @param view what was asked; the last period ends with its day
 * @param selection what of it was asked for
 * @param by how long a period is
 * @param from the first day of the first period
 * @param rows period by period, in each in the order of the state; a number that is not told then has no row
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
     * @param section the section that the item is of, by its name
     * @param name which number it is, in any period: what the item is by its {@linkplain Item#identity identity}, then the
     *     field; {@code smederevo-steel hbis percent}
     * @param item the item as it is told then
     * @param field the field that the number stands in: {@code percent}
     * @param value a {@link Measure} that is told, a {@code BigDecimal}, an {@code Integer} or a {@code Long}
     * @param certain whether the number is told just so whether or not what is only possible counts
     */
    public record Row(
            EventDate period, String section, String name, Item item, String field, Object value, boolean certain) {

        /** The number, {@code 25}; of a band or where an end is open, {@code 25..50}, {@code 25..} or {@code ..50}. */
        public String number() {
            return switch (value) {
                case Measure measure -> measure.told().map(Row::number).getOrElse("");
                case BigDecimal number -> number.toPlainString();
                default -> value.toString();
            };
        }

        private static String number(Quantity told) {
            return switch (told) {
                case Amount it ->
                    number(it.qualifier(), it.value().getAmount(), it.upTo().map(BigMoney::getAmount));
                case Percent it -> number(it.qualifier(), it.value(), it.upTo());
                case Count it ->
                    number(
                            it.qualifier(),
                            BigDecimal.valueOf(it.value()),
                            it.upTo().map(BigDecimal::valueOf));
            };
        }

        private static String number(Qualifier qualifier, BigDecimal value, Option<BigDecimal> upTo) {
            String number = value.toPlainString();
            return switch (qualifier) {
                case EXACT, ABOUT -> number;
                case AT_LEAST -> number + "..";
                case AT_MOST -> ".." + number;
                case RANGE ->
                    number + ".." + upTo.map(BigDecimal::toPlainString).getOrElse("");
            };
        }

        /**
         * What the number counts: a currency with its price basis, {@code USD (constant USD 2017)}; {@code percent};
         * {@code units}; else what the item's field {@code unit} says, or the name of the field.
         */
        public String unit() {
            return quantity()
                    .map(Row::unit)
                    .orElse(() -> item.fields().get("unit").flatMap(Row::text))
                    .getOrElse(field);
        }

        private static String unit(Quantity told) {
            return switch (told) {
                case Amount it ->
                    it.currency() + it.basis().map(" (%s)"::formatted).getOrElse("");
                case Percent percent -> "percent";
                case Count count -> "units";
            };
        }

        private static Option<String> text(Object value) {
            return switch (value) {
                case Option<?> option -> option.flatMap(Row::text);
                case String text -> Option.some(text);
                default -> Option.none();
            };
        }

        /** How exact the number is. */
        public Qualifier qualifier() {
            return quantity().map(Quantity::qualifier).getOrElse(Qualifier.EXACT);
        }

        private Option<Quantity> quantity() {
            return value instanceof Measure measure ? Option.narrow(measure.told()) : Option.none();
        }

        /** How sure the number is, in a word: {@code certain} or {@code possible}. */
        public String certainty() {
            return certain ? "certain" : "possible";
        }

        /** The developments that the item rests on. */
        public SortedSet<DevelopmentId> evidence() {
            return item.evidence();
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
        return new PeriodsAnswer(
                view,
                selection,
                by,
                from,
                view.overTime(by, from, asked)
                        .zipWith(
                                doubted,
                                (it, other) -> rows(
                                        period(by, it.first(), it.last()),
                                        numbers.in(it.state()),
                                        numbers.in(other.state())))
                        .flatMap(rows -> rows)
                        .toVector());
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

    private static Seq<Row> rows(EventDate period, NumbersTold.State shown, NumbersTold.State otherwise) {
        return shown.numbers()
                .map(it -> new Row(
                        period, it.section(), it.name(), it.item(), it.field(), it.value(), otherwise.tells(it)));
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
