package io.entente.journal;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.Amount;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.InteractionCoded;
import io.entente.event.OwnDevelopment;
import io.entente.event.Percent;
import io.entente.event.StakeAcquired;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number that is too long to be kept is refused by the report that bears it, wherever it stands. */
class LongNumbersTest {

    private static final Entity NORWAY = Entity.of("NO");

    record HoneyTraded(BigDecimal tonnes) implements OwnDevelopment {}

    record HoneySold(Option<BigDecimal> tonnes) implements OwnDevelopment {}

    record HoneyEaten(Seq<BigDecimal> tonnes) implements OwnDevelopment {}

    record HoneyPriced(Amount tonnes) implements OwnDevelopment {}

    record HoneyMeasured<N extends BigDecimal>(N tonnes) implements OwnDevelopment {}

    record HoneyLost(Optional<BigDecimal> tonnes) implements OwnDevelopment {}

    private static final Map<String, Function<BigDecimal, Development>> PLACES = LinkedHashMap.of(
            "amount", it -> FigureReported.of("trade", Amount.of(it, "EUR").atLeast()),
            "amount, to", it -> FigureReported.of("trade", Amount.eur(0).to(it)),
            "percent",
                    it -> StakeAcquired.of(Entity.of("mill"))
                            .by(NORWAY)
                            .percent(Percent.of(it).about()),
            "value", it -> FigureReported.of("jobs", it),
            "intensity",
                    it -> InteractionCoded.of(NORWAY, InteractionCoded.Scheme.CAMEO, "010")
                            .intensity(it),
            "tonnes", HoneyTraded::new,
            "tonnes, perhaps", it -> new HoneySold(Option.some(it)),
            "tonnes, several", it -> new HoneyEaten(Array.of(BigDecimal.ONE, it)),
            "tonnes, money", it -> new HoneyPriced(Amount.of(it, "EUR")),
            "tonnes, by a variable", HoneyMeasured::new);

    static Seq<String> places() {
        return PLACES.keySet().toArray();
    }

    private static Report on(Development development) {
        return report("honey").of(development).between("NO", "SE").on("2019").accordingTo("gazette", "2020-02");
    }

    @Test
    void a_field_that_no_kind_may_have_is_no_matter_of_its_numbers() {
        assertThat(on(new HoneyLost(Optional.of(BigDecimal.TEN))).development()).isInstanceOf(HoneyLost.class);
    }

    @Test
    void a_number_that_is_kept_without_its_zeros_is_held_to_what_is_kept() {
        assertThat(on(new HoneyTraded(new BigDecimal("0E+5000"))).development())
                .isEqualTo(new HoneyTraded(BigDecimal.ZERO));
        assertThat(on(new HoneyTraded(new BigDecimal("7." + "0".repeat(2000)))).development())
                .isEqualTo(new HoneyTraded(BigDecimal.valueOf(7)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_number_of_more_than_a_thousand_digits_is_refused_with_its_report_and_field(String place) {
        Function<BigDecimal, Development> of = PLACES.get(place).get();
        String field = place.replaceAll(",.*", "");

        assertThat(on(of.apply(new BigDecimal("1E-999"))).development().kind()).isNotEmpty();
        assertThatThrownBy(() -> on(of.apply(new BigDecimal("1E-1000"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report on honey: %s: a number of 1001 digits, written in full; write at most 1000", field);
    }
}
