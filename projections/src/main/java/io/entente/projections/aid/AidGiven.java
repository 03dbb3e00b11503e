package io.entente.projections.aid;

import io.entente.event.AidDelivered;
import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.projection.Measure;
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
 * @param evidence the developments it rests on
 */
public record AidGiven(Seq<AidDelivered> deliveries, SortedSet<DevelopmentId> evidence) implements Item {

    static AidGiven of(AidDelivered told, Occurrence delivery) {
        return new AidGiven(Vector.of(told), TreeSet.of(delivery.id()));
    }

    AidGiven and(AidDelivered told, Occurrence delivery) {
        return new AidGiven(deliveries.append(told), evidence.add(delivery.id()));
    }

    /** Who gave. */
    public Entity giver() {
        return deliveries.head().giver();
    }

    /** Who received. */
    public Entity recipient() {
        return deliveries.head().recipient();
    }

    /** What was given, as the first delivery spells it. */
    public String item() {
        return deliveries.head().item();
    }

    /** How many, of the deliveries that tell it, no more exactly than the least exact of them; none if none tells. */
    public Option<Count> quantity() {
        return Count.sum(deliveries.flatMap(AidDelivered::quantity));
    }

    /** How many deliveries do not tell how many were given; what only takes back a part of the worth is none. */
    public int ofUnknownSize() {
        return deliveries.count(it -> it.quantity().isEmpty() && !it.amount().exists(Amount::isNegative));
    }

    /** What it is worth, of the deliveries that tell it; like sums added up, unlike ones side by side. */
    public Seq<Amount> amounts() {
        return Amount.sums(deliveries.flatMap(AidDelivered::amount));
    }

    /** How many deliveries do not tell their worth. */
    public int ofUnknownWorth() {
        return deliveries.count(it -> it.amount().isEmpty());
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
        boolean byWorth = quantity().isEmpty() && ofUnknownWorth() == 0;
        String sizes = quantity()
                .map(Count::toString)
                .toVector()
                .appendAll(Option.when(ofUnknownSize() > 0 && !byWorth, unknown))
                .mkString(" and ");
        String worth = amounts().isEmpty()
                ? ""
                : "worth " + amounts().mkString(" and ") + (ofUnknownWorth() > 0 ? " as far as told" : "");
        return Vector.of(item(), sizes, worth).reject(String::isEmpty).mkString(", ");
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
                "deliveriesOfUnknownWorth", ofUnknownWorth());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(giver(), recipient(), Spelling.folded(item()));
    }

    /** For a person, by ids: {@code CN to RS: masks, about 300000 and 1 delivery of unknown size [first, second]}. */
    @Override
    public String toString() {
        return "%s to %s: %s %s".formatted(giver(), recipient(), given("1"), evidence.mkString("[", ", ", "]"));
    }
}
