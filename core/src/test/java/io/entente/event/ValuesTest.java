package io.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void a_dyad_has_no_direction() {
        assertThat(Dyad.of("RS", "CN")).isEqualTo(Dyad.of("CN", "RS")).hasToString("CN-RS");
        assertThat(Dyad.of("RS", "CN").has(Entity.of("RS"))).isTrue();
        assertThat(Dyad.of("RS", "CN").has(Entity.of("HU"))).isFalse();
    }

    @Test
    void a_dyad_is_of_two() {
        assertThatThrownBy(() -> Dyad.of("CN", "CN"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a dyad needs two different members, not CN twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "RS", "XK", "QM", "YUCS", "CSXX"})
    void country_codes_are_current_former_and_user_assigned(String code) {
        assertThat(Entity.of(code).isCountryCode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn", "EU1", "hbis", "CNN"})
    void other_ids_are_no_country_codes(String id) {
        assertThat(Entity.of(id).isCountryCode()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "-x", "a/b", "a\nb"})
    void an_id_that_is_malformed_is_refused_with_the_rule(String id) {
        assertThatThrownBy(() -> Entity.of(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("entity id '" + id + "'", "letters, digits");
        assertThatThrownBy(() -> DevelopmentId.of("x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_percentage_is_a_number_whatever_its_trailing_zeros() {
        assertThat(Percent.of("63.0")).isEqualTo(Percent.of(63)).hasToString("63");
        assertThat(Percent.of("0.00")).isEqualTo(Percent.ZERO);
        assertThat(Percent.of(100)).hasToString("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1"})
    void a_percentage_lies_between_0_and_100(String percent) {
        assertThatThrownBy(() -> Percent.of(percent)).hasMessageContaining("from 0 to 100");
    }

    @Test
    void an_amount_says_how_exact_it_is_and_in_whose_prices() {
        assertThat(Amount.eur(42_000_000)).hasToString("EUR 42,000,000");
        assertThat(Amount.usd(5).about()).hasToString("about USD 5");
        assertThat(Amount.usd(5).atLeast()).hasToString("at least USD 5");
        assertThat(Amount.usd(5).atMost().inPricesOf("constant USD 2017"))
                .hasToString("at most USD 5 (constant USD 2017)");
        assertThat(Amount.of(new BigDecimal("1.50"), "EUR").to(BigDecimal.TEN)).hasToString("EUR 1.5 to 10");
    }

    @Test
    void the_same_sum_written_otherwise_is_the_same_amount() {
        assertThat(Amount.of(new BigDecimal("42.00"), "EUR")).isEqualTo(Amount.eur(42));
        assertThat(Amount.of(new BigDecimal("4.2E1"), "EUR")).isEqualTo(Amount.eur(42));
    }

    @Test
    void an_amount_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> Amount.eur(5).to(BigDecimal.ONE)).hasMessageContaining("greater");
        assertThatThrownBy(() -> new Amount(Qualifier.RANGE, Amount.eur(1).value(), Option.none(), Option.none()))
                .hasMessageContaining("upper end is missing");
    }

    @Test
    void a_sum_may_be_below_nothing_where_it_may_be_a_correction_and_nowhere_else() {
        Amount correction = Amount.eur(-5);
        Entity china = Entity.of("CN");
        Entity serbia = Entity.of("RS");

        assertThat(correction.isNegative()).isTrue();
        assertThat(correction).hasToString("EUR -5");
        assertThat(correction.about().least()).contains(new BigDecimal("-5.5"));
        assertThat(InvestmentMade.of(china, serbia).worth(correction).amount()).contains(correction);
        assertThatThrownBy(() -> InvestmentPledged.of(china, serbia).worth(correction))
                .hasMessage("amount: EUR -5 is negative; here it cannot be");
        assertThatThrownBy(() -> StakeAcquired.of(Entity.of("mill")).by(china).at(correction))
                .hasMessage("price: EUR -5 is negative; here it cannot be");
    }

    @Test
    void a_development_tells_its_kind_its_fields_and_every_entity_that_they_name() {
        StakeAcquired stake =
                StakeAcquired.of(Entity.of("mill")).by(Entity.of("steel")).percent(63);
        MeetingHeld meeting =
                new MeetingHeld(List.of(Entity.of("xi"), Entity.of("vucic")), Option.some("press conference"));

        assertThat(stake.kind()).isEqualTo("StakeAcquired");
        assertThat(stake.fields().keySet()).containsExactly("acquirer", "asset", "percent", "price", "seller");
        assertThat(stake.entities().map(Entity::id)).containsExactly("mill", "steel");
        assertThat(meeting.entities().map(Entity::id)).containsExactly("vucic", "xi");
    }

    @Test
    void a_figure_is_money_or_a_value_with_a_unit() {
        assertThatThrownBy(() -> new FigureReported("jobs", Option.none(), Option.none(), Option.none(), Option.none()))
                .hasMessageContaining("either amount (money) or value");
        assertThatThrownBy(() -> new FigureReported(
                        "jobs", Option.some(Amount.eur(1)), Option.none(), Option.some("jobs"), Option.none()))
                .hasMessageContaining("unit");
    }

    @Test
    void no_negative_number_of_units_is_delivered() {
        assertThatThrownBy(() -> ArmsDelivered.of("HQ-22", Entity.of("CN"), Entity.of("RS"))
                        .units(-1))
                .hasMessage("count -1 is negative");
    }
}
