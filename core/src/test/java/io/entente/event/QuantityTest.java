package io.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static String ends(Quantity quantity) {
        return "%s..%s".formatted(end(quantity.least()), end(quantity.most()));
    }

    private static String end(Option<BigDecimal> end) {
        return end.map(BigDecimal::toPlainString).getOrElse("");
    }

    @Test
    void a_share_says_how_exact_it_is() {
        assertThat(Percent.of(30).about()).hasToString("about 30");
        assertThat(Percent.of(51).atLeast()).hasToString("at least 51");
        assertThat(Percent.of(49).atMost()).hasToString("at most 49");
        assertThat(Percent.of("25.0").to(50))
                .hasToString("25 to 50")
                .isEqualTo(Percent.of(25).to(new BigDecimal("50.00")));
    }

    @Test
    void a_share_lies_between_its_ends_and_never_below_0_or_above_100() {
        assertThat(ends(Percent.of(63))).isEqualTo("63..63");
        assertThat(ends(Percent.of(30).about())).isEqualTo("27..33");
        assertThat(ends(Percent.of(95).about())).isEqualTo("85.5..100");
        assertThat(ends(Percent.of(51).atLeast())).isEqualTo("51..100");
        assertThat(ends(Percent.of(49).atMost())).isEqualTo("0..49");
        assertThat(ends(Percent.of(25).to(50))).isEqualTo("25..50");
    }

    @Test
    void a_number_of_units_lies_between_whole_ends_and_never_below_0() {
        assertThat(ends(Count.of(8))).isEqualTo("8..8");
        assertThat(ends(Count.of(8).about())).isEqualTo("8..8");
        assertThat(ends(Count.of(15).about())).isEqualTo("14..16");
        assertThat(ends(Count.of(200).about())).isEqualTo("180..220");
        assertThat(ends(Count.of(4).atLeast())).isEqualTo("4..");
        assertThat(ends(Count.of(12).atMost())).isEqualTo("0..12");
        assertThat(ends(Count.of(6).to(8))).isEqualTo("6..8");
    }

    @Test
    void a_sum_of_money_has_no_bound_where_its_source_gives_none() {
        assertThat(ends(Amount.eur(5))).isEqualTo("5..5");
        assertThat(ends(Amount.eur(5).about())).isEqualTo("4.5..5.5");
        assertThat(ends(Amount.eur(5).atLeast())).isEqualTo("5..");
        assertThat(ends(Amount.eur(5).atMost())).isEqualTo("..5");
        assertThat(ends(Amount.eur(5).to(BigDecimal.TEN))).isEqualTo("5..10");
    }

    @Test
    void only_what_has_one_unit_can_be_compared() {
        assertThat(Percent.of(1).isComparableTo(Percent.of(2).about())).isTrue();
        assertThat(Count.of(1).isComparableTo(Count.of(2).atLeast())).isTrue();
        assertThat(Count.of(1).isComparableTo(Percent.of(1))).isFalse();
        assertThat(Amount.eur(1).isComparableTo(Amount.eur(2).about())).isTrue();
        assertThat(Amount.eur(1).isComparableTo(Amount.usd(1))).isFalse();
        assertThat(Amount.eur(1).isComparableTo(Amount.eur(1).inPricesOf("constant EUR 2017")))
                .isFalse();
        assertThat(Amount.eur(1).isComparableTo(Count.of(1))).isFalse();
    }

    @Test
    void only_what_is_exact_is_an_exact_number() {
        assertThat(Percent.of(63).exact()).containsExactly(BigDecimal.valueOf(63));
        assertThat(Percent.of(63).about().exact()).isEmpty();
        assertThat(Count.of(8).exact()).containsExactly(8L);
        assertThat(Count.of(8).atMost().exact()).isEmpty();
    }

    @Test
    void ends_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> Percent.of(50).to(25))
                .hasMessage("percent from 50 to 25: the upper end must be the greater one");
        assertThatThrownBy(() -> Percent.of(50).to(101)).hasMessage("percent 101: write a number from 0 to 100");
        assertThatThrownBy(() -> Count.of(8).to(8))
                .hasMessage("count from 8 to 8: the upper end must be the greater one");
        assertThatThrownBy(() -> new Percent(Qualifier.RANGE, BigDecimal.ONE, Option.none()))
                .hasMessage("percent from 1: its upper end is missing");
        assertThatThrownBy(() -> new Count(Qualifier.ABOUT, 1, Option.some(2L)))
                .hasMessage("count 1: only a range has an upper end, not 'to 2' with 'about'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+999999999", "1E-999999999"})
    void a_number_that_would_fill_the_memory_is_refused(String number) {
        BigDecimal endless = new BigDecimal(number);
        Stream.<ThrowingCallable>of(
                        () -> Amount.of(endless, "EUR"),
                        () -> Amount.eur(1).to(endless),
                        () -> Percent.of(endless),
                        () -> Percent.of(1).to(endless))
                .forEach(made -> assertThatThrownBy(made)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("00000 digits, written in full; write at most 1000")
                        .hasMessageMatching("(sum|upper|percent): a number of .*"));
    }

    @Test
    void what_is_reckoned_from_numbers_that_are_as_long_as_can_be_is_told() {
        Amount huge = Amount.of(new BigDecimal("1E+999"), "EUR");
        Amount tiny = Amount.of(new BigDecimal("1E-999"), "EUR");

        Sum both = Sum.of(huge).plus(Sum.of(tiny));

        assertThat(both.toString()).hasSizeGreaterThan(1999).startsWith("EUR 1").endsWith("1");
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2, 6",
        "0, at most 5, at most 5",
        "4, about 8, about 12",
        "about 4, about 8, about 12",
        "4, 6 to 8, 10 to 12",
        "about 20, 6 to 8, 24 to 30",
        "4, at least 8, at least 12",
        "6 to 8, at least 8, at least 14",
        "at most 3, at most 5, at most 8",
        "at most 0, 5, 5",
        "9223372036854775807, 1, at least 9223372036854775807",
        "at most 9223372036854775807, 2, at least 2"
    })
    void two_numbers_of_units_are_together_no_more_exact_than_each(String one, String other, String both) {
        assertThat(count(one).plus(count(other)))
                .hasToString(both)
                .isEqualTo(count(other).plus(count(one)));
    }

    @Test
    void numbers_of_units_are_together_the_same_in_any_order() {
        Array<Count> counts = Array.of("about 8", "1 to 2", "about 4", "3", "at least 1", "at most 6")
                .map(QuantityTest::count);

        assertThat(Count.sum(Array.empty())).isEmpty();
        assertThat(counts.permutations().map(Count::sum).distinct()).containsExactly(Option.some(count("at least 16")));
        assertThat(counts.take(3).permutations().map(Count::sum).distinct())
                .containsExactly(Option.some(count("12 to 15")));
    }

    @Test
    void sums_of_money_add_up_where_they_are_like_and_else_stand_side_by_side_in_any_order() {
        Array<Amount> amounts = Array.of(
                Amount.usd(1),
                Amount.eur(40),
                Amount.eur(2).about(),
                Amount.eur(-3),
                Amount.eur(5).atMost(),
                Amount.eur(1).to(new BigDecimal("2.50")),
                Amount.eur(10).to(BigDecimal.valueOf(20)),
                Amount.eur(7).inPricesOf("constant EUR 2010"));

        assertThat(Amount.sums(Array.empty())).isEmpty();
        assertThat(Amount.sums(amounts).map(Amount::toString))
                .containsExactly(
                        "about EUR 39", "at most EUR 5", "EUR 11 to 22.5", "EUR 7 (constant EUR 2010)", "USD 1");
        assertThat(amounts.permutations().take(3000).map(Amount::sums).distinct())
                .hasSize(1);
    }

    private static Count count(String written) {
        String[] words = written.split(" ", -1);
        Count last = Count.of(Long.parseLong(words[words.length - 1]));
        return switch (words[0] + " " + words.length) {
            case "about 2" -> last.about();
            case "at 3" -> words[1].equals("least") ? last.atLeast() : last.atMost();
            default ->
                words.length == 1 ? last : Count.of(Long.parseLong(words[0])).to(last.value());
        };
    }
}
