package io.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What identifies is kept in one form, whoever writes it in which. */
class SpellingTest {

    private static final String COMPOSED = "čelično-prijateljstvo-Đ";
    private static final String APART = Normalizer.normalize(COMPOSED, Form.NFD);

    @Test
    void the_two_forms_differ() {
        assertThat(APART).isNotEqualTo(COMPOSED);
    }

    @Test
    void ids_are_one_in_every_unicode_form_and_with_space_around() {
        assertThat(DevelopmentId.of(" " + APART)).isEqualTo(DevelopmentId.of(COMPOSED));
        assertThat(Entity.of(APART + "\n")).isEqualTo(Entity.of(COMPOSED));
        assertThat(Entity.of(APART).id()).isEqualTo(COMPOSED);
        assertThat(Dyad.of(APART, "CN")).isEqualTo(Dyad.of("CN", COMPOSED));
        assertThat(Link.Relation.PART_OF).isNotNull();
    }

    @Test
    void a_letter_with_its_mark_apart_counts_once() {
        assertThat(Entity.of("č".repeat(100))).isEqualTo(Entity.of(Normalizer.normalize("č".repeat(100), Form.NFD)));
    }

    @Test
    void what_identifies_in_a_kind_is_one_in_every_unicode_form() {
        String odd = " " + APART + " ";

        assertThat(AgreementAnnounced.of(odd)).isEqualTo(AgreementAnnounced.of(COMPOSED));
        assertThat(AgreementSigned.of(odd)).isEqualTo(AgreementSigned.of(COMPOSED));
        assertThat(AgreementRatified.of(odd)).isEqualTo(AgreementRatified.of(COMPOSED));
        assertThat(AgreementEnteredIntoForce.of(odd)).isEqualTo(AgreementEnteredIntoForce.of(COMPOSED));
        assertThat(AgreementSuspended.of(odd)).isEqualTo(AgreementSuspended.of(COMPOSED));
        assertThat(AgreementTerminated.of(odd)).isEqualTo(AgreementTerminated.of(COMPOSED));
        assertThat(new FrameInvoked(odd, Option.none(), Option.none()).frame()).isEqualTo(COMPOSED);
        assertThat(ArmsDelivered.of(odd, Entity.of("CN"), Entity.of("RS")).system())
                .isEqualTo(COMPOSED);
        assertThat(new ArmsDisplayed(odd, Entity.of("RS"), Option.none()).system())
                .isEqualTo(COMPOSED);
        assertThat(new PartnershipDeclared(odd, Option.none()).status()).isEqualTo(COMPOSED);
        assertThat(new FigureReported(odd, Option.none(), Option.some(BigDecimal.ONE), Option.some(odd), Option.none())
                        .measure())
                .isEqualTo(COMPOSED);
        assertThat(Amount.eur(1).inPricesOf(odd)).isEqualTo(Amount.eur(1).inPricesOf(COMPOSED));
    }

    @ParameterizedTest
    @CsvSource({
        "Steel Friendship, steel  friendship, true",
        "HQ-22, hq-22, true",
        "HQ-22, HQ 22, false",
        "STRASSE, straße, true",
        "Σίσυφος, ΣΊΣΥΦΟΣ, true",
        "čelik, celik, false"
    })
    void case_and_white_space_make_no_other_text(String one, String other, boolean same) {
        assertThat(Spelling.folded(one).equals(Spelling.folded(other.replace("  ", "\u00a0 "))))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "HQ-22, hq 22, true",
        "HQ-22, HQ−22, true",
        "HQ-22, HQ‑22, true",
        "čelik, Celik, true",
        "Đerdap, derdap, true",
        "HQ-22, HQ-2, false",
        "C++, C, false",
        "US$, US, false",
        "一带一路, 一帶一路, false"
    })
    void accents_and_punctuation_make_texts_nearly_alike(String one, String other, boolean near) {
        assertThat(Spelling.bare(one).equals(Spelling.bare(other))).isEqualTo(near);
    }

    @Test
    void a_text_without_letters_is_bare_of_everything() {
        assertThat(List.of("", "-", " . ").map(Spelling::bare)).containsOnly("");
        assertThat(List.of("", " ", "\u00a0").map(Spelling::normal)).containsOnly("");
        assertThat(List.of("", " ", "\u00a0").map(Spelling::folded)).containsOnly("");
    }
}
