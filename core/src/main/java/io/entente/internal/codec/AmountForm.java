package io.entente.internal.codec;

import io.entente.event.Amount;
import io.entente.event.Currencies;
import io.entente.event.Qualifier;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** How an amount is stored: {@code {"amount":42000000,"currency":"EUR","qualifier":"about"}}. */
final class AmountForm {

    private static final Choices<Qualifier> QUALIFIERS = new Choices<>(Qualifier.class);

    private AmountForm() {}

    static void write(Amount amount, JsonText json) {
        json.beginObject();
        json.key("amount").number(amount.value().getAmount());
        json.key("currency").text(amount.currency());
        json.key("qualifier").text(amount.qualifier().toString());
        if (amount.upTo().isDefined()) {
            json.key("to").number(amount.upTo().get().getAmount());
        }
        if (amount.basis().isDefined()) {
            json.key("basis").text(amount.basis().get());
        }
        json.endObject();
    }

    static Amount read(Payload payload) {
        BigDecimal sum = null;
        CurrencyUnit currency = null;
        Qualifier qualifier = null;
        BigDecimal to = null;
        String basis = null;
        payload.beginObject();
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            switch (key) {
                case "amount" -> sum = payload.once(sum, Payload::decimal);
                case "currency" -> currency = payload.once(currency, it -> it.made(Currencies::of));
                case "qualifier" -> qualifier = payload.once(qualifier, it -> it.made(QUALIFIERS::of));
                case "to" -> to = payload.once(to, Payload::decimal);
                case "basis" -> basis = payload.once(basis, Payload::text);
                default -> throw payload.unknownKey();
            }
        }
        return amount(
                payload,
                payload.required("currency", currency),
                payload.required("amount", sum),
                payload.required("qualifier", qualifier),
                to,
                basis);
    }

    private static Amount amount(
            Payload payload,
            CurrencyUnit currency,
            BigDecimal sum,
            Qualifier qualifier,
            @Nullable BigDecimal to,
            @Nullable String basis) {
        Option<BigMoney> upTo = to == null ? Option.none() : Option.some(BigMoney.of(currency, to));
        return payload.checked(() -> new Amount(qualifier, BigMoney.of(currency, sum), upTo, Option.of(basis)));
    }
}
