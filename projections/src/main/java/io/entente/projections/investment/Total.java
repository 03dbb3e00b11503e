package io.entente.projections.investment;

import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.event.Sum;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.state.Balance;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What was put into one host country in one currency and price basis, or in sums of unknown size.
 *
 * @param host the country invested in
 * @param balance what it comes to
 */
public record Total(Entity host, Balance<?> balance) implements Item {

    /** The sum as an amount, as exact as what it is made of; none where the size is not told. */
    public Option<Amount> amount() {
        return balance.sum().flatMap(Sum::amount);
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return balance.evidence();
    }

    /** {@code about EUR 5 in Serbia (1 part left out, counted with the whole)}. */
    @Override
    public String sentence(Names names) {
        return told(names.nameOf(host));
    }

    private String told(String host) {
        return "%s in %s%s".formatted(balance, host, balance.remarks());
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("host", host)
                .put("currency", balance.sum().map(Sum::currency))
                .put("basis", balance.sum().flatMap(Sum::basis))
                .put("qualifier", amount().map(Amount::qualifier))
                .put("total", new Measure(amount()))
                .put("ofUnknownSize", Option.when(balance.sum().isEmpty(), balance.ofUnknownSize()))
                .put("partsLeftOut", balance.partsLeftOut())
                .put("cancelled", balance.cancellations());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(
                host,
                balance.sum().map(Sum::currency),
                balance.sum().flatMap(Sum::basis).map(Spelling::folded));
    }

    /** For a person, by ids: {@code about EUR 5 in RS [steel, rail]}. */
    @Override
    public String toString() {
        return "%s %s".formatted(told(host.id()), evidence().mkString("[", ", ", "]"));
    }
}
