package io.entente.projections.ownership;

import io.entente.event.Percent;
import io.entente.event.Qualifier;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * A sum of shares, as exact as what it is made of. Between two steps it may lie below nothing or above the whole: the dates
 * may leave open which step came first.
 *
 * @param least the least that it may be
 * @param most the most that it may be
 * @param about what it is about, where it is a sum of exact and approximate shares
 * @param floor whether no upper end is told
 * @param ceiling whether no lower end is told
 */
record Share(BigDecimal least, BigDecimal most, Option<BigDecimal> about, boolean floor, boolean ceiling) {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    static final Share NOTHING = of(Percent.ZERO);

    /** What nobody tells: between nothing and the whole. */
    static final Share UNKNOWN = new Share(BigDecimal.ZERO, WHOLE, Option.none(), true, true);

    static Share of(Percent percent) {
        return new Share(
                percent.least().get(),
                percent.most().get(),
                Option.when(percent.qualifier() == Qualifier.ABOUT, percent.value()),
                percent.qualifier() == Qualifier.AT_LEAST,
                percent.qualifier() == Qualifier.AT_MOST);
    }

    static Share of(Option<Percent> percent) {
        return percent.map(Share::of).getOrElse(UNKNOWN);
    }

    Share plus(Share other) {
        boolean points = isPoint() && other.isPoint();
        return new Share(
                least.add(other.least),
                most.add(other.most),
                Option.when(points && !(isExact() && other.isExact()), () -> point().add(other.point())),
                floor || other.floor,
                ceiling || other.ceiling);
    }

    // what is left of about 30 without 28 is not about 2: it lies between the ends
    Share minus(Share other) {
        return new Share(
                least.subtract(other.most),
                most.subtract(other.least),
                Option.none(),
                floor || other.ceiling,
                ceiling || other.floor);
    }

    /** What is the one or the other. */
    Share or(Share other) {
        return equals(other)
                ? this
                : new Share(
                        least.min(other.least),
                        most.max(other.most),
                        Option.none(),
                        floor || other.floor,
                        ceiling || other.ceiling);
    }

    /** The same, where it lies between two steps whose order is certain: not below nothing and not above the whole. */
    Share bounded() {
        return new Share(least.max(BigDecimal.ZERO), most.min(WHOLE), about, floor, ceiling);
    }

    boolean isExact() {
        return least.compareTo(most) == 0;
    }

    private boolean isPoint() {
        return isExact() || about.isDefined();
    }

    private BigDecimal point() {
        return about.getOrElse(least);
    }

    /** Whether it can be nothing but nothing. */
    boolean isNothing() {
        return most.signum() == 0;
    }

    /** As a share of the whole; none if nothing is known of it. */
    Option<Percent> percent() {
        BigDecimal from = least.max(BigDecimal.ZERO);
        BigDecimal to = most.min(WHOLE);
        if (from.compareTo(to) > 0) {
            return Option.none();
        }
        if (from.compareTo(to) == 0) {
            return Option.some(Percent.of(from));
        }
        Option<Percent> roughly = about.filter(it -> it.compareTo(WHOLE) <= 0)
                .map(it -> Percent.of(it).about());
        return roughly.orElse(() -> between(Percent.of(from), Percent.of(to)));
    }

    // an end that nobody tells is left out where it says nothing: at least nothing, at most the whole
    private Option<Percent> between(Percent from, Percent to) {
        boolean anything = floor || ceiling;
        boolean saysLeast = !(anything && from.equals(Percent.ZERO));
        boolean saysMost = !(anything && to.value().compareTo(WHOLE) == 0);
        if (saysLeast && saysMost) {
            return Option.some(from.to(to.value()));
        }
        return saysLeast ? Option.some(from.atLeast()) : Option.when(saysMost, to::atMost);
    }
}
