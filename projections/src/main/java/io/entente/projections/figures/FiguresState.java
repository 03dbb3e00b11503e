package io.entente.projections.figures;

import io.entente.event.Amount;
import io.entente.event.FigureReported;
import io.entente.event.InvestmentCancelled;
import io.entente.event.InvestmentMade;
import io.entente.event.StakeAcquired;
import io.entente.event.Sum;
import io.entente.history.Occurrence;
import io.vavr.Lazy;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The figures stated, each on its own: sources' sums differ in scope, so they are never added up or averaged. */
public final class FiguresState {

    static final FiguresState EMPTY = new FiguresState(Vector.empty(), Vector.empty());

    private final Seq<Occurrence> figures;
    private final Seq<Occurrence> oneByOne; // what is added up, and what bears on that
    private final Lazy<Seq<Figure>> all;

    private FiguresState(Seq<Occurrence> figures, Seq<Occurrence> oneByOne) {
        this.figures = figures;
        this.oneByOne = oneByOne;
        this.all = Lazy.of(this::compared);
    }

    FiguresState after(Occurrence it) {
        boolean isFigure = it.development() instanceof FigureReported;
        boolean bears = bears(it);
        return isFigure || bears
                ? new FiguresState(isFigure ? figures.append(it) : figures, bears ? oneByOne.append(it) : oneByOne)
                : this;
    }

    private static boolean bears(Occurrence it) {
        return switch (it.development()) {
            case InvestmentMade made -> true;
            case StakeAcquired acquired -> true;
            case InvestmentCancelled cancelled -> true;
            default -> OneByOne.isTied(it);
        };
    }

    /** In the order in which they were stated. */
    public Seq<Figure> all() {
        return all.get();
    }

    private Seq<Figure> compared() {
        Map<Window, Map<String, Beside>> sums = new OneByOne(oneByOne)
                .within(figures.filter(it -> currency(it).isDefined()).map(Window::of));
        return figures.map(it -> figure(
                it, currency(it).isDefined() ? sums.getOrElse(Window.of(it), HashMap.empty()) : HashMap.empty()));
    }

    /** What a figure may be set against; none but of money in current prices. */
    private static Option<String> currency(Occurrence figure) {
        return ((FigureReported) figure.development())
                .amount()
                .filter(it -> it.basis().isEmpty())
                .map(Amount::currency);
    }

    private static Figure figure(Occurrence it, Map<String, Beside> beside) {
        Option<String> currency = currency(it);
        return new Figure(
                it.id(),
                (FigureReported) it.development(),
                it.date(),
                currency.flatMap(beside::get).map(Beside::sum).flatMap(Sum::amount),
                beside.removeAll(currency).toVector().sortBy(Tuple2::_1).flatMap(other -> other._2
                        .sum()
                        .amount()),
                beside.values().foldLeft(TreeSet.of(it.id()), (ids, other) -> ids.addAll(other.evidence())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiguresState state && all().equals(state.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Figures(", ", ", ")");
    }
}
