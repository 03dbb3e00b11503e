package io.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The money of every time has its code; one that is wrong leads to no other by the way it is spelled. */
class CurrenciesTest {

    static Stream<String> all() {
        return Currencies.codes().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_sum_can_be_told_in_every_currency_there_was(String code) {
        Amount amount = Amount.of(BigDecimal.TEN, code);

        assertThat(amount.currency()).isEqualTo(code);
        assertThat(amount).hasToString(code + " 10").isEqualTo(Amount.of(new BigDecimal("10.00"), code));
    }

    @Test
    void the_currencies_of_joda_money_are_among_them() {
        assertThat(Currencies.codes())
                .contains("EUR", "CSD", "YUM", "YUN", "YUD", "DEM", "SUR", "TRL", "CSK", "ROL", "PLZ")
                .contains("ITL", "HRK", "RUR", "ATS", "DDM", "BGN", "UYW", "VED");
        assertThat(Array.of("EUR", "DEM", "XAU").map(CurrencyUnit::of).map(CurrencyUnit::getCode))
                .allMatch(Currencies.codes()::contains);
    }

    @Test
    void what_the_program_has_registered_itself_is_left_as_it_is() {
        CurrencyUnit own = CurrencyUnit.registerCurrency("ZWC", 700, 3, List.of());

        assertThat(Currencies.of("ZWC").getDecimalPlaces())
                .isEqualTo(own.getDecimalPlaces())
                .isEqualTo(3);

        CurrencyUnit invented = CurrencyUnit.registerCurrency("QQA", -1, 0, List.of());
        assertThat(Currencies.of("QQA")).isSameAs(invented);
    }

    @Test
    void a_withdrawn_currency_takes_neither_number_nor_country_from_a_valid_one() {
        Currencies.of("YUM");
        Currencies.of("TRL");

        assertThat(Currencies.of("YUM").getNumericCode()).isNegative();
        assertThat(Currencies.of("TRL").getCountryCodes()).isEmpty();
        assertThat(CurrencyUnit.ofCountry("TR").getCode()).isEqualTo("TRY");
    }

    @Test
    void many_may_be_the_first_to_need_one() {
        try (ForkJoinPool pool = new ForkJoinPool(8)) {
            assertThat(pool.submit(() -> Stream.generate(() -> "PEH")
                                    .limit(200)
                                    .parallel()
                                    .map(Currencies::of)
                                    .distinct()
                                    .toList())
                            .join())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RMB, CNY",
        "renminbi, CNY",
        "Yuan, CNY",
        "euro, EUR",
        "EURO, EUR",
        "Euros, EUR",
        "€, EUR",
        "eur, EUR",
        "csd, CSD",
        "dollar, USD",
        "dollars, USD",
        "US$, USD",
        "US Dollars, USD",
        "$, USD",
        "£, GBP",
        "Serbian dinar, RSD",
        "serbian dinars, RSD",
        "Deutsche Mark, DEM",
        "ECU, XEU",
        "ﬂorint, ",
        "złoty, PLN",
        "Soviet rouble, SUR"
    })
    void a_name_leads_to_the_code(String written, String code) {
        assertThatThrownBy(() -> Currencies.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        code == null
                                ? "'%s' is no currency code of ISO 4217, valid or withdrawn: write one such as EUR or USD"
                                        .formatted(written)
                                : "%s: did you mean %s?".formatted(written, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUX", "CSZ", "RSE", "SUX", "RUX", "GBX", "dinar", "XX", "", "USDT", "¤"})
    void what_is_only_spelled_like_a_currency_leads_to_none(String written) {
        assertThatThrownBy(() -> Amount.of(BigDecimal.ONE, written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + written + "' is no currency code of ISO 4217")
                .hasMessageNotContaining("did you mean");
    }

    @Test
    void sums_of_unlike_time_stay_unlike() {
        assertThat(BigMoney.of(Currencies.of("TRL"), 1)).isNotEqualTo(BigMoney.of(Currencies.of("TRY"), 1));
    }
}
