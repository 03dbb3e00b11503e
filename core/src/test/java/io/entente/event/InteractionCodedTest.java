package io.entente.event;

import static io.entente.event.InteractionCoded.Scheme.CAMEO;
import static io.entente.event.InteractionCoded.Scheme.PLOVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionCodedTest {

    private static final Entity CHINA = Entity.of("CN");
    private static final InteractionCoded VISIT = InteractionCoded.of(CHINA, CAMEO, "042");

    @ParameterizedTest
    @ValueSource(strings = {"01", "010", "042", "0311", "19", "2042", " 042 "})
    void a_code_of_cameo_is_two_to_four_digits_after_its_root(String code) {
        assertThat(InteractionCoded.of(CHINA, CAMEO, code).code()).isEqualTo(code.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "1", "00", "21", "04211", "4 2", "CONSULT", "٠٤٢"})
    void another_code_of_cameo_is_refused_with_what_is_allowed(String code) {
        assertThatThrownBy(() -> InteractionCoded.of(CHINA, CAMEO, code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CAMEO code '" + code
                        + "': write two to four digits that begin with 01 to 20, the 0 too, such as '042'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSULT", "CONSULT visit", "ASSAULT suicide-attack", "AID", "RETREAT"})
    void a_code_of_plover_is_an_event_type_with_or_without_a_mode(String code) {
        assertThat(InteractionCoded.of(CHINA, PLOVER, code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"consult", "VISIT", "CONSULT,visit", "CONSULTvisit", "042"})
    void another_code_of_plover_is_refused_with_what_is_allowed(String code) {
        assertThatThrownBy(() -> InteractionCoded.of(CHINA, PLOVER, code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("PLOVER code '" + code + "': write AGREE, CONSULT")
                .hasMessageContainingAll("ASSAULT", "CONSULT visit");
    }

    @Test
    void an_intensity_lies_on_the_scale_of_goldstein() {
        assertThat(VISIT.intensity(new BigDecimal("-10.0")).intensity()).contains(new BigDecimal("-10.0"));
        assertThatThrownBy(() -> VISIT.intensity(new BigDecimal("10.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("intensity 10.1: write a number from -10 to 10");
    }

    @Test
    void what_is_coded_is_mentioned_at_least_once() {
        assertThat(VISIT.mentioned(1).mentions()).contains(1);
        assertThatThrownBy(() -> VISIT.mentioned(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mentions 0: write 1 or more, or leave them out");
    }

    @Test
    void it_is_told_with_what_is_told_of_it() {
        assertThat(VISIT.sentence(Names.IDS)).isEqualTo("CN interacts: CAMEO 042");
        assertThat(VISIT.towards(Entity.of("RS"))
                        .intensity(new BigDecimal("1.9"))
                        .mentioned(4)
                        .sentence(Names.IDS))
                .isEqualTo("CN interacts with RS: CAMEO 042, intensity 1.9, 4 mentions");
    }
}
