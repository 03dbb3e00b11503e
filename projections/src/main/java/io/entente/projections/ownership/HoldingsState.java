package io.entente.projections.ownership;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Percent;
import io.entente.projection.Anomaly;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/** Who holds what. */
public final class HoldingsState {

    static final HoldingsState EMPTY =
            new HoldingsState(TreeMap.empty(Comparator.comparing(Key::asset).thenComparing(Key::holder)));

    private final SortedMap<Key, Stake> stakes;

    private record Key(Entity asset, Entity holder) {}

    private HoldingsState(SortedMap<Key, Stake> stakes) {
        this.stakes = stakes;
    }

    /** All that is held, by asset and holder. */
    public Seq<Holding> all() {
        return stakes.values().toVector().flatMap(Stake::holding);
    }

    /** Who holds how much of one asset, by holder. */
    public Seq<Holding> of(Entity asset) {
        return all().filter(holding -> holding.asset().equals(asset));
    }

    /** What does not add up: more given up than held, more held than there is. */
    public Seq<Anomaly> anomalies() {
        return stakes.values()
                .toVector()
                .flatMap(Stake::anomalies)
                .appendAll(all().groupBy(Holding::asset).values().flatMap(HoldingsState::oversold));
    }

    HoldingsState change(Entity asset, Entity holder, UnaryOperator<Stake> step) {
        Key key = new Key(asset, holder);
        return new HoldingsState(stakes.put(key, step.apply(stakes.getOrElse(key, Stake.none(asset, holder)))));
    }

    boolean isHeld(Entity asset, Entity holder) {
        return stakes.get(new Key(asset, holder)).exists(Stake::held);
    }

    private static Seq<Anomaly> oversold(Seq<Holding> holdings) {
        BigDecimal sum =
                holdings.flatMap(Holding::percent).flatMap(Percent::exact).fold(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(BigDecimal.valueOf(100)) > 0 && holdings.size() > 1
                ? List.of(new Anomaly(
                        "the stakes told of %s add up to %s %%"
                                .formatted(holdings.head().asset(), sum.toPlainString()),
                        holdings.foldLeft(TreeSet.<DevelopmentId>empty(), (ids, it) -> ids.addAll(it.evidence()))))
                : List.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HoldingsState state && stakes.equals(state.stakes);
    }

    @Override
    public int hashCode() {
        return stakes.hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Holdings(", ", ", ")");
    }
}
