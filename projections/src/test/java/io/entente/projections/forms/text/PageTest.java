package io.entente.projections.forms.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.projections.forms.Span;
import io.entente.projections.forms.Style;
import io.entente.projections.forms.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line shows, and how columns stand. */
class PageTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "x\u001b[31mred, x\\u001B[31mred",
                "\u009b31m, \\u009B31m",
                "a\u202Eb, a\\u202Eb",
                "\u2066a\u2069, \\u2066a\\u2069",
                "a\u061Cb, a\\u061Cb",
                "a\u200Eb\u200F, a\\u200Eb\\u200F",
                "a\u200Bb, a\\u200Bb",
                "a\u00ADb, a\\u00ADb",
                "\uFEFFa, \\uFEFFa",
                "a\u2028b\u2029c, a\\u2028b\\u2029c",
                "a\u0000b, a\\u0000b",
                "a\u007Fb, a\\u007Fb",
                "a\uDB40\uDC41b, a\\uDB40\\uDC41b",
                "a\uD800b, a\\uD800b",
                "a\uFDD0b\uFDEF, a\\uFDD0b\\uFDEF",
                "a\uFFFFb, a\\uFFFFb",
                "a\u115Fb\u1160, a\\u115Fb\\u1160",
                "a\u3164b\uFFA0, a\\u3164b\\uFFA0",
                "a\u034Fb, a\\u034Fb",
                "a\uFE0Fb, a\\uFE0Fb",
                "a\uDB40\uDD00b, a\\uDB40\\uDD00b",
                "a\u200Db\u200C, a\\u200Db\\u200C",
                "\u200Ca, \\u200Ca"
            })
    void what_cannot_be_seen_is_written_out(String text, String shown) {
        assertThat(new Page().line(text)).hasToString(shown);
        assertThat(Visible.inLine(text)).isEqualTo(shown);
    }

    @Test
    void a_line_stays_one_line() {
        assertThat(new Page().line("a\nb\tc\r\nd\u0085e\u000Bf")).hasToString("a\\nb\\tc\\r\\nd\\u0085e\\u000Bf");
        assertThat(new Page().row("a\nb", "c\nd")).hasToString("a\\nb c\\nd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ђорђе Đorđević",
                "河钢集团",
                "שלום",
                "e\u0301",
                "می\u200Cخواهم", // with the joiner that Persian writes
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u0600\u0661",
                "❤\uFE0F\u200D🔥",
                "👩🏽\u200D🚀",
                "葛\uDB40\uDD00城",
                "क\u094D\u200Dष",
                "C:\\new",
                "\uE000"
            })
    void words_of_any_language_stay_as_they_are(String text) {
        assertThat(new Page().line(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2016, 4", "河钢, 4", "한국, 4", "ｱｲ, 2", "Ｆ, 2", "e\u0301, 1", "ญี่ปุ่น, 3", "🚆, 2", "“”, 2"})
    void a_width_is_what_a_terminal_takes(String text, int width) {
        assertThat(Page.width(text)).isEqualTo(width);
    }

    @Test
    void a_column_is_as_wide_as_its_widest_row_and_no_narrower_than_asked() {
        assertThat(new Page(6).row("2016", "a").row("", "b")).hasToString("2016   a\n       b");
        assertThat(new Page(6)
                        .row("2016", "a")
                        .row("河钢集团", "b")
                        .row("e\u0301", "c")
                        .line("d"))
                .hasToString("2016     a\n河钢集团 b\ne\u0301        c\nd");
    }

    @Test
    void what_stands_out_is_emphasized_and_what_a_story_has_instead_is_written_out() {
        Page page = new Page(3)
                .row("2016", Style.WARNING.on("a\u001b[0mb"), Span.plain("!"))
                .row("", Style.ASIDE.on("c"));

        assertThat(page.text((style, text) -> "<%s>%s</>".formatted(style, text)))
                .isEqualTo("2016 <WARNING>a\\u001B[0mb</>!\n     <ASIDE>c</>");
    }
}
