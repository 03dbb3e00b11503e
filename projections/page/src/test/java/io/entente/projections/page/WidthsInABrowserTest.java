package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on windows of any width. */
class WidthsInABrowserTest {

    private static final String CHINA_AND_SERBIA = ChinaAndSerbia.page("2026-07-01");

    @RegisterExtension
    private static final Browser chromium = new Browser();

    @Test
    void on_a_phone_a_picture_shows_the_day_and_what_its_lanes_are() {
        chromium.width(360);
        for (String day : Vector.of("2026-07-01", "2016-06-18")) {
            chromium.open(CHINA_AND_SERBIA, "#at=" + day);

            assertThat(chromium.texts("""
                    return [...document.querySelectorAll('#pictures figure')].filter(it => !it.hidden).filter(it => {
                      it.scrollIntoView();
                      const frame = it.querySelector('.drawing').getBoundingClientRect();
                      return [...it.querySelectorAll('.now, svg > text')].map(shown => shown.getBoundingClientRect())
                        .some(shown => shown.left < frame.left - 1 || shown.right > frame.right + 1);
                    }).map(it => it.id)
                    """)).as(day).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 641, 800, 1000, 1200})
    void nothing_sticks_out_of_its_band_or_picture(int width) {
        chromium.width(width);
        for (String only : Vector.of("", "&storyline=kosovo")) {
            chromium.open(CHINA_AND_SERBIA, "#possible=yes" + only);

            assertThat(chromium.texts("""
                    const sticksOut = (it, of) => {
                      const [shape, frame] = [it.getBoundingClientRect(), of.getBoundingClientRect()];
                      return shape.left < frame.left - 1 || shape.right > frame.right + 1
                        || shape.top < frame.top - 1 || shape.bottom > frame.bottom + 1;
                    };
                    return [...document.querySelectorAll('#pictures svg :is(path, text, rect, line)')]
                      .filter(it => it.textContent || it.localName !== 'text')
                      .filter(it => sticksOut(it, it.matches('[data-from] > .bar ~ text') ? it.parentNode.querySelector('.bar') : it.ownerSVGElement))
                      .map(it => it.outerHTML)
                    """)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 641, 800, 1000, 1200})
    void all_writing_in_a_picture_can_be_read_also_when_the_window_becomes_another(int width) {
        for (int before : new int[] {width, 1200, 360}) {
            chromium.width(before);
            chromium.open(CHINA_AND_SERBIA, "#possible=yes");
            chromium.width(width);
            chromium.settle();

            assertThat(chromium.texts("""
                    return [...document.querySelectorAll('#pictures svg text')].filter(it => it.textContent).filter(it => {
                      const scale = it.ownerSVGElement.getBoundingClientRect().width / it.ownerSVGElement.viewBox.baseVal.width;
                      return parseFloat(getComputedStyle(it).fontSize) * scale < 11;
                    }).map(it => it.outerHTML)
                    """)).as("from %d", before).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {641, 800, 1000, 1100, 1200})
    void no_two_lanes_of_a_picture_read_alike(int width) {
        chromium.width(width);
        chromium.open(CHINA_AND_SERBIA, "");

        for (String picture : Vector.of("agreements", "stances")) {
            assertThat(chromium.texts(
                            "return [...document.querySelectorAll('#picture-%s svg > text')].map(it => it.firstChild.data)"
                                    .formatted(picture)))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 641, 800, 1000, 1200})
    void what_sticks_to_the_window_leaves_four_fifths_of_it(int width) {
        chromium.width(width);
        chromium.open(CHINA_AND_SERBIA, "");

        assertThat(chromium.holds("""
                [...document.querySelectorAll('body *')].filter(it => getComputedStyle(it).position === 'sticky')
                  .every(it => it.getBoundingClientRect().height <= innerHeight / 5)""")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 800, 1200})
    void every_rule_under_a_heading_is_as_wide(int width) {
        chromium.width(width);
        chromium.open(CHINA_AND_SERBIA, "");
        chromium.click("#chronicle summary");

        assertThat(Vector.ofAll(chromium.texts("""
                return [...document.querySelectorAll('main :is(h2, #chronicle > summary)')].filter(it => it.checkVisibility())
                  .map(it => it.getBoundingClientRect()).map(it => `${it.left} to ${it.right}`)
                """)).distinct()).hasSize(1);
    }
}
