package io.entente.projections.ownership;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Percent;
import io.entente.projection.Anomaly;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Comparator;

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

    /** What was held and wholly given up, by asset and holder. */
    public Seq<Holding> former() {
        return stakes.values().toVector().flatMap(Stake::former);
    }

    /** What is or was held, by asset and holder. */
    Seq<Holding> told() {
        return stakes.values().toVector().flatMap(it -> it.holding().orElse(it::former));
    }

    /** Who holds how much of one asset, by holder. */
    public Seq<Holding> of(Entity asset) {
        return stakes.filterKeys(key -> key.asset().equals(asset))
                .values()
                .toVector()
                .flatMap(Stake::holding);
    }

    /** What no reading of dates and sizes allows: more given up than held, more held than there is. */
    public Seq<Anomaly> anomalies() {
        return stakes.values()
                .toVector()
                .flatMap(Stake::anomalies)
                .appendAll(all().groupBy(Holding::asset).values().flatMap(HoldingsState::oversold));
    }

    HoldingsState with(Entity asset, Entity holder, Move move) {
        Key key = new Key(asset, holder);
        return new HoldingsState(
                stakes.put(key, stakes.getOrElse(key, Stake.none(asset, holder)).after(move)));
    }

    private static Option<Anomaly> oversold(Seq<Holding> holdings) {
        Seq<Percent> shares = holdings.flatMap(Holding::percent);
        BigDecimal sum = shares.flatMap(Percent::least).fold(BigDecimal.ZERO, BigDecimal::add);
        boolean exact = shares.forAll(share -> share.exact().isDefined());
        return Option.when(sum.compareTo(BigDecimal.valueOf(100)) > 0 && holdings.size() > 1, () -> Anomaly.of(
                        "the stakes told of %s add up to %s %%",
                        holdings.head().asset(), (exact ? "" : "at least ") + sum.toPlainString())
                .restingOn(holdings.foldLeft(TreeSet.<DevelopmentId>empty(), (ids, it) -> ids.addAll(it.evidence()))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HoldingsState state
                && told().equals(state.told())
                && anomalies().equals(state.anomalies());
    }

    @Override
    public int hashCode() {
        return told().hashCode();
    }

    @Override
    public String toString() {
        return told().mkString("Holdings(", ", ", ")");
    }
}
