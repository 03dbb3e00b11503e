package io.entente.projections.investment;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Money invested, and money promised; per host country, unlike amounts side by side.
 *
 * @param made what was invested
 * @param pledged what was promised, never counted as invested
 */
public record InvestmentState(Seq<Total> made, Seq<Total> pledged) {

    static final InvestmentState EMPTY = new InvestmentState(List.empty(), List.empty());

    InvestmentState withMade(Total investment) {
        return new InvestmentState(added(made, investment), pledged);
    }

    InvestmentState withPledged(Total pledge) {
        return new InvestmentState(made, added(pledged, pledge));
    }

    private static Seq<Total> added(Seq<Total> totals, Total more) {
        int like = totals.indexWhere(more::isLike);
        return like < 0
                ? totals.append(more)
                : totals.update(like, totals.get(like).plus(more));
    }

    @Override
    public String toString() {
        return made.map(it -> "made: " + it)
                .appendAll(pledged.map(it -> "pledged: " + it))
                .mkString("Investment(", ", ", ")");
    }
}
