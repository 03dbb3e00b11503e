package io.entente.projections.aid;

import io.entente.event.AidDelivered;
import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.event.Sum;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.state.Parts;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What of one item one giver gave to one recipient.
 *
 * @param deliveries what was given, at least once, in the order in which it is certain
 */
public record AidGiven(Seq<Delivery> deliveries) implements Item {

    /**
     * Something given at once.
     *
     * @param told what was given
     * @param occurrence the development that tells it
     */
    public record Delivery(AidDelivered told, Occurrence occurrence) {}

    static AidGiven of(AidDelivered told, Occurrence occurrence) {
        return new AidGiven(Vector.of(new Delivery(told, occurrence)));
    }

    AidGiven and(AidDelivered told, Occurrence occurrence) {
        return new AidGiven(deliveries.append(new Delivery(told, occurrence)));
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return TreeSet.ofAll(deliveries.map(it -> it.occurrence().id()));
    }

    /** What is told of how many were given, without the parts that count with their whole. */
    private Seq<AidDelivered> byQuantity() {
        return Parts.counted(
                        deliveries,
                        Delivery::occurrence,
                        (part, whole) -> part.told().quantity().isEmpty()
                                || whole.told().quantity().isDefined())
                .map(Delivery::told);
    }

    /** What is told of its worth, without the parts that count with their whole: of the same currency and price basis. */
    private Seq<AidDelivered> byWorth() {
        return Parts.counted(deliveries, Delivery::occurrence, AidGiven::isWorthWithin)
                .map(Delivery::told);
    }

    private static boolean isWorthWithin(Delivery part, Delivery whole) {
        Option<Sum> its = whole.told().amount().map(Sum::of);
        return part.told()
                .amount()
                .map(Sum::of)
                .map(it -> its.exists(it::isLike))
                .getOrElse(true);
    }

    /** How many deliveries do not count, or not with all that they tell, because each is a part of another that does. */
    public int partsLeftOut() {
        return deliveries.size() - Math.min(byQuantity().size(), byWorth().size());
    }

    private AidDelivered first() {
        return deliveries.head().told();
    }

    /** Who gave. */
    public Entity giver() {
        return first().giver();
    }

    /** Who received. */
    public Entity recipient() {
        return first().recipient();
    }

    /** What was given, as the first delivery spells it. */
    public String item() {
        return first().item();
    }

    /** How many, of the deliveries that tell it, no more exactly than the least exact of them; none if none tells. */
    public Option<Count> quantity() {
        return Count.sum(byQuantity().flatMap(AidDelivered::quantity));
    }

    /** How many deliveries do not tell how many were given; what only takes back a part of the worth is none. */
    public int ofUnknownSize() {
        return byQuantity().count(it -> it.quantity().isEmpty() && !it.amount().exists(Amount::isNegative));
    }

    /** What it is worth, of the deliveries that tell it; like sums added up, unlike ones side by side. */
    public Seq<Amount> amounts() {
        return Amount.sums(byWorth().flatMap(AidDelivered::amount));
    }

    /** How many deliveries do not tell their worth. */
    public int ofUnknownWorth() {
        return byWorth().count(it -> it.amount().isEmpty());
    }

    /** {@code China to Serbia: masks, about 300000 and one delivery of unknown size, worth EUR 7 as far as told}. */
    @Override
    public String sentence(Names names) {
        return "%s to %s: %s".formatted(names.nameOf(giver()), names.nameOf(recipient()), given("one"));
    }

    private String given(String one) {
        String unknown = ofUnknownSize() == 1
                ? one + " delivery of unknown size"
                : ofUnknownSize() + " deliveries of unknown size";
        // money is told by its worth alone
        boolean onlyWorth = quantity().isEmpty() && ofUnknownWorth() == 0;
        String sizes = quantity()
                .map(Count::toString)
                .toVector()
                .appendAll(Option.when(ofUnknownSize() > 0 && !onlyWorth, unknown))
                .mkString(" and ");
        String worth = amounts().isEmpty()
                ? ""
                : "worth " + amounts().mkString(" and ") + (ofUnknownWorth() > 0 ? " as far as told" : "");
        return Vector.of(item(), sizes, worth).reject(String::isEmpty).mkString(", ")
                + Parts.leftOut(partsLeftOut()).map(" (%s)"::formatted).getOrElse("");
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "giver", giver(),
                "recipient", recipient(),
                "item", item(),
                "quantity", new Measure(quantity()),
                "deliveriesOfUnknownSize", ofUnknownSize(),
                "amounts", Option.when(!amounts().isEmpty(), amounts()),
                "deliveriesOfUnknownWorth", ofUnknownWorth(),
                "partsLeftOut", partsLeftOut());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(giver(), recipient(), Spelling.folded(item()));
    }

    /** For a person, by ids: {@code CN to RS: masks, about 300000 and 1 delivery of unknown size [first, second]}. */
    @Override
    public String toString() {
        return "%s to %s: %s %s"
                .formatted(giver(), recipient(), given("1"), evidence().mkString("[", ", ", "]"));
    }
}
