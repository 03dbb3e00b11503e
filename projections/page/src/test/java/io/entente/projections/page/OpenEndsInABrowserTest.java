package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.projection.View;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** How a picture shows what has no end, or no beginning. */
class OpenEndsInABrowserTest {

    @RegisterExtension
    private static final Browser chromium = new Browser();

    /** Where each bar of a picture begins and ends: at a day of its own, at the one that is shown, where the picture does; and whether it has an arrow. */
    private static Seq<String> bars(String picture) {
        return chromium.texts("""
                const now = Number(document.querySelector('#%1$s .now').getAttribute('x1'));
                const axis = document.querySelector('#%1$s .axis .domain').getBBox();
                const edges = {day: now, beginning: axis.x - 20, end: axis.x + axis.width};
                const place = x => Object.keys(edges).find(it => Math.abs(edges[it] - x) < 1) ?? 'own';
                return [...document.querySelectorAll('#%1$s .bar')].map(it => {
                  const {x, width, height} = it.getBBox();
                  const told = it.closest('[data-from]').querySelector('title').textContent.split(': ').at(-1);
                  return `${told}: ${place(x)} to ${place(x + width)}${[10, 12, 20].includes(height) ? ', open' : ''}`;
                })
                """.formatted(picture)).sorted();
    }

    @Test
    void what_has_no_end_is_drawn_up_to_the_day_and_what_has_no_beginning_from_that_of_the_picture() {
        View view = NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: ContextNoted, occurred: 1990/.., text: lasts}
                  - {development: b, kind: ContextNoted, occurred: ../1985, text: had begun}
                  - {development: c, kind: ContextNoted, occurred: 1970/1975, text: ended}
                  - {development: d, kind: VisitMade, occurred: 2021-06-01, visitor: NO, host: SE}
                  - {development: e, kind: FrameInvoked, occurred: 1992/.., frame: neighbours, holder: NO}
                """);
        for (int width : new int[] {1200, 360}) {
            chromium.width(width);
            chromium.open(view, "#at=2021-06-01");
            assertThat(bars("picture-timeline"))
                    .as("%d wide", width)
                    .contains("lasts: own to day, open", "had begun: beginning to own, open", "ended: own to own");
            assertThat(bars("picture-frames")).containsExactly("Norway: own to day, open");

            chromium.press("#day", Keys.HOME);
            assertThat(bars("picture-timeline"))
                    .as("%d wide, before it began", width)
                    .contains("lasts: own to end, open", "had begun: beginning to own, open", "ended: own to own");
        }
    }

    @Test
    void what_stands_still_is_open_where_the_picture_ends() {
        chromium.open(NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: AgreementSigned, occurred: 2015-01-01, agreement: p1, title: One}
                  - {development: b, kind: AgreementTerminated, occurred: 2018-01-01, agreement: p1, title: One}
                """));

        assertThat(bars("picture-agreements"))
                .contains("terminated: own to day, open")
                .filteredOn(it -> it.startsWith("signed"))
                .contains("signed: own to own");
    }
}
