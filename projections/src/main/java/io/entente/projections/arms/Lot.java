package io.entente.projections.arms;

import io.entente.event.Amount;
import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsOrdered;
import io.entente.event.ArmsTransfer.Condition;
import io.entente.event.ArmsTransfer.Production;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Sum;
import io.entente.history.Assessment;
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

    /** The same without a part of it that is called off. */
    Lot without(Lot part) {
        Option<Count> left = units.map(it -> it.without(part.units.getOrElse(Count.ZERO.atLeast())));
        Option<Sum> price = amount.map(Sum::of);
        Option<Sum> off =
                price.map(it -> part.amount.map(Sum::of).filter(it::isLike).getOrElse(it::anyPart));
        Option<Amount> rest = price.flatMap(it -> off.map(it::without)).flatMap(Sum::amount);
        return new Lot(left, rest, category, condition, production, occurrence);
    }

    /** None of it, as it is called off. */
    Lot none() {
        return new Lot(Option.some(Count.ZERO), Option.none(), category, Option.none(), Option.none(), occurrence);
    }

    /** As much of it as these deliveries may be of. */
    Lot upTo(Seq<Lot> deliveries) {
        Option<Count> delivered = Count.sum(deliveries.flatMap(Lot::units)).orElse(Option.some(Count.ZERO));
        Option<Count> most = deliveries.forAll(it -> it.most().isDefined()) ? delivered : Option.none();
        boolean isLess = most.flatMap(Count::most).exists(some -> most().forAll(all -> some.compareTo(all) < 0));
        return isLess ? new Lot(most, Option.none(), category, condition, production, occurrence) : this;
    }

    Assessment assessment() {
        return occurrence.assessment();
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
