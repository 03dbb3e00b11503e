package io.entente.projections.arms;

import io.entente.event.Amount;
import io.entente.event.ArmsTransfer.Condition;
import io.entente.event.ArmsTransfer.Production;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.history.Cancellations;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.state.Parts;
import io.vavr.Lazy;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/** What of one weapon system one recipient ordered from one supplier, and was delivered. Immutable. */
public final class ArmsSupply implements Item {

    private final String system;
    private final Option<Entity> supplier;
    private final Entity recipient;
    private final Lots ordered;
    private final Lots delivered;
    private final Cancellations cancellations;
    private final Lazy<Lots> orders; // those that count
    private final Lazy<Lots> deliveries; // those that count

    private ArmsSupply(
            String system,
            Option<Entity> supplier,
            Entity recipient,
            Lots ordered,
            Lots delivered,
            Cancellations cancellations) {
        this.system = system;
        this.supplier = supplier;
        this.recipient = recipient;
        this.ordered = ordered;
        this.delivered = delivered;
        this.cancellations = cancellations;
        this.orders = Lazy.of(() -> ordered.counted(cancellations));
        this.deliveries = Lazy.of(() -> delivered.counted(Cancellations.NONE));
    }

    static ArmsSupply none(String system, Option<Entity> supplier, Entity recipient) {
        return new ArmsSupply(system, supplier, recipient, Lots.NONE, Lots.NONE, Cancellations.NONE);
    }

    ArmsSupply withOrder(Lot order) {
        return new ArmsSupply(system, supplier, recipient, ordered.and(order), delivered, cancellations);
    }

    ArmsSupply withDelivery(Lot delivery) {
        return new ArmsSupply(system, supplier, recipient, ordered, delivered.and(delivery), cancellations);
    }

    /** The same, without the orders that something calls off: what was delivered, was. */
    ArmsSupply inViewOf(Cancellations cancellations) {
        return new ArmsSupply(system, supplier, recipient, ordered, delivered, cancellations);
    }

    /** All that deliveries may be of: the orders that count, and of those called off what may have come before that. */
    Seq<Lot> ordersOf(Seq<Lot> deliveries) {
        return orders().appendAll(ordered.calledOff(cancellations)
                .map(order -> order.upTo(deliveries.reject(it -> cancellations
                        .of(order.assessment())
                        .map(Occurrence::new)
                        .exists(it.occurrence()::certainlyAfter)))));
    }

    /** The orders that count. */
    Seq<Lot> orders() {
        return orders.get().all();
    }

    /** The deliveries that count. */
    Seq<Lot> deliveries() {
        return deliveries.get().all();
    }

    /** How many orders and deliveries do not count, because each is a part of another that does. */
    public int partsLeftOut() {
        return ordered.parts().size() + delivered.parts().size();
    }

    /** How many cancellations of orders are taken off. */
    public int cancelled() {
        return ordered.all()
                .flatMap(it -> cancellations.of(it.assessment()))
                .distinct()
                .size();
    }

    /** The designation of the weapon system, as the first order or delivery spells it. */
    public String system() {
        return system;
    }

    /** Who delivers; none if nobody tells. */
    public Option<Entity> supplier() {
        return supplier;
    }

    /** Who receives. */
    public Entity recipient() {
        return recipient;
    }

    /**
     * How many units were delivered, of the deliveries whose size is told, no more exactly than the least exact of them;
     * none if it is told of none.
     */
    public Option<Count> units() {
        return deliveries.get().units();
    }

    /** How many units were delivered by the deliveries whose size is told exactly; none if it is of none. */
    public Option<Count> unitsExact() {
        return deliveries.get().exact();
    }

    /** How many were delivered by those whose size is only estimated: about so many, or a band; none if it is of none. */
    public Option<Count> unitsEstimated() {
        return deliveries.get().estimated();
    }

    /** How many deliveries do not tell their size. */
    public int ofUnknownSize() {
        return deliveries.get().ofUnknownSize();
    }

    /** How many units were ordered, of the orders whose size is told, as {@link #units}; none if it is told of none. */
    public Option<Count> unitsOrdered() {
        return orders.get().units();
    }

    /** How many orders do not tell their size. */
    public int ordersOfUnknownSize() {
        return orders.get().ofUnknownSize();
    }

    /** What is to be paid, as far as the orders tell; like sums added up, unlike ones side by side. */
    public Seq<Amount> amounts() {
        return Amount.sums(orders().flatMap(Lot::amount));
    }

    /** The sorts of weapon that it is told to be, mostly one. */
    public Seq<String> categories() {
        return lots().flatMap(Lot::category).distinctBy(Spelling::folded).sortBy(Spelling::folded);
    }

    /** In which conditions it is told to be. */
    public Seq<Condition> conditions() {
        return lots().flatMap(Lot::condition).distinct().sorted();
    }

    /** Where it is told to be made. */
    public Seq<Production> productions() {
        return lots().flatMap(Lot::production).distinct().sorted();
    }

    private Seq<Lot> lots() {
        return orders().appendAll(deliveries());
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return TreeSet.ofAll(ordered.all().appendAll(delivered.all()).map(Lot::id))
                .addAll(ordered.all().flatMap(it -> cancellations.bearingOn(it.assessment())));
    }

    /** {@code China to Serbia: HQ-22 (new), 8 units ordered for EUR 7, 6 units delivered and one delivery of unknown size}. */
    @Override
    public String sentence(Names names) {
        return "%s to %s: %s%s, %s"
                .formatted(
                        supplier.map(names::nameOf).getOrElse("an unknown supplier"),
                        names.nameOf(recipient),
                        system,
                        described(),
                        transfers("one "));
    }

    private String described() {
        Seq<String> told = Option.when(
                        !categories().isEmpty(), () -> categories().mkString(" and "))
                .toVector()
                .appendAll(common());
        return told.isEmpty() ? "" : told.mkString(" (", ", ", ")");
    }

    private Seq<String> common() {
        return new Lots(lots()).common();
    }

    private String transfers(String one) {
        return Vector.of(
                                orders.get().told(common(), "ordered", one + "order", "orders") + price(),
                                deliveries.get().told(common(), "delivered", one + "delivery", "deliveries"))
                        .reject(String::isEmpty)
                        .mkString(", ")
                + Parts.remarks(partsLeftOut(), cancelled());
    }

    private String price() {
        boolean whole = orders().forAll(it -> it.amount().isDefined());
        return amounts().isEmpty() ? "" : amounts().mkString(" for ", " and ", whole ? "" : " as far as told");
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("supplier", supplier, "recipient", recipient, "system", system)
                .put("categories", told(categories()))
                .put("conditions", told(conditions()))
                .put("productions", told(productions()))
                .put("unitsOrdered", new Measure(unitsOrdered()))
                .put("ordersOfUnknownSize", ordersOfUnknownSize())
                .put("amounts", told(amounts()))
                .put("units", new Measure(units()))
                .put("unitsExact", new Measure(unitsExact()))
                .put("unitsEstimated", new Measure(unitsEstimated()))
                .put("deliveriesOfUnknownSize", ofUnknownSize())
                .put("partsLeftOut", partsLeftOut())
                .put("cancelled", cancelled());
    }

    private static Option<Seq<?>> told(Seq<?> several) {
        return Option.when(!several.isEmpty(), several);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(supplier, recipient, Spelling.folded(system));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArmsSupply that
                && system.equals(that.system)
                && supplier.equals(that.supplier)
                && recipient.equals(that.recipient)
                && ordered.equals(that.ordered)
                && delivered.equals(that.delivered)
                && orders().equals(that.orders())
                && evidence().equals(that.evidence());
    }

    @Override
    public int hashCode() {
        return Objects.hash(system, supplier, recipient, evidence());
    }

    /** For a person, by ids: {@code HQ-22 from CN to RS, 8 units delivered and 1 delivery of unknown size [first, second]}. */
    @Override
    public String toString() {
        return "%s%s from %s to %s, %s %s"
                .formatted(
                        system,
                        described(),
                        supplier.map(Entity::id).getOrElse("somebody"),
                        recipient,
                        transfers("1 "),
                        evidence().mkString("[", ", ", "]"));
    }
}
