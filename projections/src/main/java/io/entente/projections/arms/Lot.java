package io.entente.projections.arms;

import io.entente.event.Amount;
import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsOrdered;
import io.entente.event.ArmsTransfer.Condition;
import io.entente.event.ArmsTransfer.Production;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.history.Occurrence;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** What was ordered, or delivered, at once. */
record Lot(
        Option<Count> units,
        Option<Amount> amount,
        Option<String> category,
        Option<Condition> condition,
        Option<Production> production,
        Occurrence occurrence) {

    static Lot of(ArmsOrdered it, Occurrence order) {
        return new Lot(it.units(), it.amount(), it.category(), it.condition(), it.production(), order);
    }

    static Lot of(ArmsDelivered it, Occurrence delivery) {
        return new Lot(it.units(), Option.none(), it.category(), it.condition(), it.production(), delivery);
    }

    /** What is told of its units: in which condition they are, and where made. */
    Seq<String> traits() {
        return Vector.<Option<?>>of(condition, production).flatMap(it -> it).map(Object::toString);
    }

    DevelopmentId id() {
        return occurrence.id();
    }

    boolean certainlyAfter(Lot other) {
        return occurrence.certainlyAfter(other.occurrence);
    }

    /** The least that it may be; nothing where its size is not told. */
    BigDecimal least() {
        return units.flatMap(Count::least).getOrElse(BigDecimal.ZERO);
    }

    /** The most that it may be; none where its size is not told, or has no bound. */
    Option<BigDecimal> most() {
        return units.flatMap(Count::most);
    }
}
