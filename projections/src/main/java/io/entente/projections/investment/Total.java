package io.entente.projections.investment;

import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Investment;
import io.entente.event.Names;
import io.entente.event.Qualifier;
import io.entente.projection.Item;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * A sum of like amounts put into one host country: same currency, same price basis, same qualifier. An exact sum and an approximate one add up to
 * an approximate one; nothing else is added up.
 *
 * @param host the country invested in
 * @param currency ISO 4217; none for the investments whose size no source tells
 * @param basis the price basis; none for current prices
 * @param qualifier how exact the sum is; none where the size is not told
 * @param sum the sum, of ranges that of their lower ends; none where the size is not told
 * @param upTo of ranges the sum of their upper ends; none otherwise
 * @param evidence the developments added up
 */
public record Total(
        Entity host,
        Option<String> currency,
        Option<String> basis,
        Option<Qualifier> qualifier,
        Option<BigDecimal> sum,
        Option<BigDecimal> upTo,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    static Total of(Investment investment, DevelopmentId evidence) {
        Option<Amount> amount = investment.amount();
        return new Total(
                investment.host(),
                amount.map(Amount::currency),
                amount.flatMap(Amount::basis),
                amount.map(Amount::qualifier),
                amount.map(it -> it.value().getAmount()),
                amount.flatMap(Amount::upTo).map(BigMoney::getAmount),
                TreeSet.of(evidence));
    }

    /** The sum as an amount; none where the size is not told. */
    public Option<Amount> amount() {
        return sum.map(it -> new Amount(qualifier.get(), money(it), upTo.map(this::money), basis));
    }

    private BigMoney money(BigDecimal sum) {
        return BigMoney.of(CurrencyUnit.of(currency.get()), sum);
    }

    boolean isLike(Total other) {
        return host.equals(other.host)
                && currency.equals(other.currency)
                && basis.equals(other.basis)
                && qualifier.map(Total::group).equals(other.qualifier.map(Total::group));
    }

    Total plus(Total other) {
        return new Total(
                host,
                currency,
                basis,
                qualifier.map(mine -> mine == Qualifier.EXACT ? other.qualifier.get() : mine),
                sum.map(mine -> mine.add(other.sum.get())),
                upTo.map(mine -> mine.add(other.upTo.get())),
                evidence.addAll(other.evidence));
    }

    private static Qualifier group(Qualifier qualifier) {
        return qualifier == Qualifier.ABOUT ? Qualifier.EXACT : qualifier;
    }

    /** {@code about EUR 5 in Serbia}. */
    @Override
    public String sentence(Names names) {
        return "%s in %s".formatted(amount().map(Amount::toString).getOrElse("unknown sums"), names.nameOf(host));
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = LinkedHashMap.<String, Object>of("host", host)
                .put("currency", currency)
                .put("basis", basis)
                .put("qualifier", qualifier)
                .put("total", sum);
        return upTo.isDefined() ? fields.put("upTo", upTo) : fields;
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(host, currency, basis, qualifier.map(Total::group));
    }

    /** For a person, by ids: {@code about EUR 5 in RS [steel, rail]}. */
    @Override
    public String toString() {
        String size = amount().map(Amount::toString).getOrElse("an unknown sum");
        return "%s in %s %s".formatted(size, host, evidence.mkString("[", ", ", "]"));
    }
}
