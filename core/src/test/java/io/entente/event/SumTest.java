package io.entente.event;

import static io.entente.event.Amount.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumTest {

    /** {@code ~5}, {@code >5}, {@code <5}, {@code 5-8} or {@code 5}, in euros. */
    private static Sum sum(String written) {
        long number = Long.parseLong(written.replaceAll("^[~<>]|(?<=\\d)-.*", ""));
        Amount exact = eur(number);
        return Sum.of(
                switch (written.charAt(0)) {
                    case '~' -> exact.about();
                    case '>' -> exact.atLeast();
                    case '<' -> exact.atMost();
                    default ->
                        written.indexOf('-', 1) < 0
                                ? exact
                                : exact.to(new BigDecimal(written.split("(?<=\\d)-", -1)[1]));
                });
    }

    private static Seq<Sum> sums(String written) {
        return Array.of(written.split(" ", -1)).map(SumTest::sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 | EUR 40",
                "40 2 | EUR 42",
                "40 ~2 | about EUR 42",
                "~40 ~2 | about EUR 42",
                "40 -50 | EUR -10",
                "~40 -5 | about EUR 35",
                "~40 ~-30 | about EUR 10",
                "10-20 1-5 | EUR 11 to 25",
                "10 1-5 | EUR 11 to 15",
                "~10 1-5 | EUR 10 to 16",
                "10 >5 | at least EUR 15",
                "10 <5 | EUR 10 to 15",
                "<10 <5 | at most EUR 15",
                "10-20 >5 | at least EUR 15",
                ">5 <10 | at least EUR 5",
                "<-5 | at most EUR -5",
                "<-5 10 | at most EUR 5",
                ">5 <-5 | an unknown sum of EUR",
            })
    void amounts_add_up_no_more_exactly_than_they_are_told_in_any_order(String amounts, String told) {
        assertThat(sums(amounts).permutations().map(it -> it.reduce(Sum::plus).toString()))
                .containsOnly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300 100 | EUR 200",
                "300 ~100 | EUR 190 to 210",
                "~300 100 | EUR 170 to 230",
                "300 >100 | at most EUR 200",
                "300 <100 | EUR 200 to 300",
                "<300 100 | at most EUR 200",
                ">300 100 | at least EUR 200",
                ">300 >100 | an unknown sum of EUR",
                "100-300 50 | EUR 50 to 250",
                "300 300 | EUR 0",
                "300 500 | EUR 0",
            })
    void what_is_left_without_a_part_is_never_less_than_nothing(String amounts, String left) {
        Seq<Sum> both = sums(amounts);

        assertThat(both.get(0).without(both.get(1))).hasToString(left);
    }

    @ParameterizedTest
    @CsvSource({
        "100 300, true",
        "300 300, false",
        "400 300, false",
        "~300 ~300, false",
        "295 ~300, false",
        "~100 ~300, true",
        "100 <300, true",
        "<300 <300, false",
        "<100 300, true",
        ">100 300, true",
        "300 >300, false",
        "200 >300, true",
        "100-300 100-300, false",
        "100-200 300, true"
    })
    void a_number_is_smaller_only_where_rounded_words_leave_no_doubt(String amounts, boolean isSmaller) {
        Seq<Sum> both = sums(amounts);

        assertThat(both.get(0).isSmallerThan(both.get(1))).isEqualTo(isSmaller);
    }

    @Test
    void any_part_is_from_nothing_to_all_of_it() {
        assertThat(sums("300 ~300 >300 <300 100-300 -300")
                        .map(it -> it.anyPart().toString()))
                .containsExactly(
                        "at most EUR 300",
                        "at most EUR 330",
                        "an unknown sum of EUR",
                        "at most EUR 300",
                        "at most EUR 300",
                        "EUR -300 to 0");
    }

    @Test
    void money_of_unlike_currency_or_basis_is_never_added_up() {
        Sum euros = sum("5");
        Sum constant = Sum.of(eur(5).inPricesOf("constant EUR 2010"));

        assertThat(euros.isLike(constant)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> euros.plus(constant))
                .withMessage("EUR 5 and EUR 5 (constant EUR 2010) are of unlike money");
        assertThatIllegalArgumentException().isThrownBy(() -> euros.without(Sum.of(Amount.usd(5))));
    }

    @Test
    void the_case_of_a_basis_makes_no_difference() {
        Sum small = Sum.of(eur(5).inPricesOf("constant EUR 2010"));
        Sum capital = Sum.of(eur(5).inPricesOf("Constant EUR 2010"));

        assertThat(small.plus(capital)).isEqualTo(capital.plus(small)).hasToString("EUR 10 (Constant EUR 2010)");
    }

    @Test
    void ends_that_cross_are_refused() {
        Option<BigDecimal> one = Option.some(BigDecimal.ONE);
        Option<BigDecimal> ten = Option.some(BigDecimal.TEN);

        assertThatIllegalArgumentException().isThrownBy(() -> new Sum("EUR", Option.none(), Option.none(), ten, one));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sum("EUR", Option.none(), one, one, Option.none()));
    }
}
