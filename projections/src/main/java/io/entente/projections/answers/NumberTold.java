package io.entente.projections.answers;

import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Percent;
import io.entente.event.Qualifier;
import io.entente.event.Quantity;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.joda.money.BigMoney;

/**
 * A number that an item tells.
 *
 * @param section the section that the item is of, by its name
 * @param name which number it is, at any time: what the item is by its {@linkplain Item#identity identity}, then the label;
 *     {@code smederevo-steel hbis percent}
 * @param label the field; where that has room for several, with the currency of a sum, and which of several that are
 *     still alike it is: {@code amounts USD}, {@code lanes 2}
 * @param item the item
 * @param field the field that the number stands in: {@code percent}
 * @param value a {@link Measure} that is told, a {@code BigDecimal}, an {@code Integer} or a {@code Long}
 */
public record NumberTold(String section, String name, String label, Item item, String field, Object value) {

    /** The number, {@code 25}; of a band or where an end is open, {@code 25..50}, {@code 25..} or {@code ..50}. */
    public String number() {
        return switch (value) {
            case Measure measure -> measure.told().map(NumberTold::number).getOrElse("");
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
                number(it.qualifier(), BigDecimal.valueOf(it.value()), it.upTo().map(BigDecimal::valueOf));
        };
    }

    private static String number(Qualifier qualifier, BigDecimal value, Option<BigDecimal> upTo) {
        String number = value.toPlainString();
        return switch (qualifier) {
            case EXACT, ABOUT -> number;
            case AT_LEAST -> number + "..";
            case AT_MOST -> ".." + number;
            case RANGE -> number + ".." + upTo.map(BigDecimal::toPlainString).getOrElse("");
        };
    }

    /**
     * What the number counts: a currency with its price basis, {@code USD (constant USD 2017)}; {@code percent}; {@code
     * units}; else what the item's field {@code unit} says, or the name of the field.
     */
    public String unit() {
        return quantity()
                .map(NumberTold::unit)
                .orElse(() -> item.fields().get("unit").flatMap(NumberTold::text))
                .getOrElse(field);
    }

    private static String unit(Quantity told) {
        return switch (told) {
            case Amount it -> it.currency() + it.basis().map(" (%s)"::formatted).getOrElse("");
            case Percent percent -> "percent";
            case Count count -> "units";
        };
    }

    private static Option<String> text(Object value) {
        return switch (value) {
            case Option<?> option -> option.flatMap(NumberTold::text);
            case String text -> Option.some(text);
            default -> Option.none();
        };
    }

    /** The number as its source gives it, exact or approximate; none of a band, or where an end is open. */
    public Option<BigDecimal> figure() {
        return switch (qualifier()) {
            case EXACT, ABOUT -> Option.some(new BigDecimal(number()));
            case AT_LEAST, AT_MOST, RANGE -> Option.none();
        };
    }

    /** The least that the number may be, inclusive; see {@link Quantity#least}. */
    public Option<BigDecimal> least() {
        return quantity().map(Quantity::least).getOrElse(this::figure);
    }

    /** The most that the number may be, inclusive; see {@link Quantity#most}. */
    public Option<BigDecimal> most() {
        return quantity().map(Quantity::most).getOrElse(this::figure);
    }

    /** How exact the number is. */
    public Qualifier qualifier() {
        return quantity().map(Quantity::qualifier).getOrElse(Qualifier.EXACT);
    }

    private Option<Quantity> quantity() {
        return value instanceof Measure measure ? Option.narrow(measure.told()) : Option.none();
    }

    /** The developments that the item rests on. */
    public SortedSet<DevelopmentId> evidence() {
        return item.evidence();
    }

    /** Whether it counts what there is none of: nothing left out, nothing cancelled. */
    boolean isCountOfNone() {
        return isCountOfNone(value);
    }

    static boolean isCountOfNone(Object value) {
        return value.equals(0) || value.equals(0L);
    }

    /** What tells it from what another state tells, wherever in that it stands. */
    Seq<Object> content() {
        return Vector.of(section, item.identity(), field, value);
    }
}
