package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.projection.View;
import io.vavr.collection.Iterator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What is asked for, and what is shown for it. */
class ChoicesInABrowserTest {

    @RegisterExtension
    private static final Browser chromium = new Browser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at=2013-06-30|day|You asked for 2013-06-30; shown is 2013-01-01: nothing changes between the two.",
                "at=2013-06-30&language=de|day|Gefragt war nach 2013-06-30; gezeigt ist 2013-01-01: dazwischen ändert sich nichts.",
                "at=1990-01-01|day|You asked for 1990-01-01; shown is 2012-12-31, the first that can be.",
                "at=2030-01-01|day|You asked for 2030-01-01; shown is 2022-01-01, the last that can be.",
                "at=2013-01-01|day|''",
                "known=2001-01-01|moment|You asked for 2001-01-01; shown is 2021-02-28, the first that can be.",
                "known=2021-04-01|moment|You asked for 2021-04-01; shown is 2021-03-01: nothing changes between the two.",
            })
    void a_day_that_is_no_stop_is_told_with_the_one_that_is_shown(String fragment, String slider, String told) {
        View view = NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: 2013-01-01, visitor: NO, host: SE}
                """);
        chromium.open(view, "#" + fragment);
        assertThat(chromium.find("#%s-sought".formatted(slider)).getText()).isEqualTo(told);

        String asked = fragment.replaceAll("\\w+=|&.*", "");
        chromium.open(view, fragment.contains("language") ? "#language=de" : "");
        chromium.date("#%s-typed".formatted(slider), asked);
        chromium.find("#%s-typed".formatted(slider)).sendKeys(Keys.ENTER);
        chromium.settle();
        assertThat(chromium.find("#%s-sought".formatted(slider)).getText()).isEqualTo(told);
        assertThat(chromium.find("#said").getDomProperty("textContent")).endsWith(told);

        chromium.press("#" + slider, Keys.END);
        chromium.press("#" + slider, Keys.HOME);
        assertThat(chromium.find("#%s-sought".formatted(slider)).getText()).isEmpty();
    }

    @Test
    void of_a_busy_pair_a_day_that_is_no_stop_is_told_to_be_of_the_stop_before() {
        chromium.open(
                NorwayAndSweden.told("reports:\n"
                        + Iterator.range(0, 500)
                                .map(it ->
                                        "  - {development: d%d, kind: VisitMade, occurred: %s, visitor: NO, host: SE, known: %s}\n"
                                                .formatted(
                                                        it,
                                                        LocalDate.parse("2015-01-03")
                                                                .plusDays(it),
                                                        LocalDate.parse("2015-02-01")
                                                                .plusDays(it)))
                                .mkString()),
                "#known=2015-06-15");

        assertThat(chromium.find("#moment-sought").getText())
                .startsWith("You asked for 2015-06-15; shown is the state of the stop before it, 2015-05-31:");
    }

    @Test
    void what_is_called_alike_can_be_chosen_apart() {
        View view = NorwayAndSweden.told("""
                  - {id: other, title: The Gazette, published: 2021-03-03}
                entities:
                  - {id: mill-1, kind: company, name: Steel, country: "NO"}
                  - {id: mill-2, kind: company, name: Steel, country: SE}
                  - {id: whole, kind: company, name: all, country: SE}
                reports:
                  - {development: a, kind: InvestmentMade, occurred: 2012, investor: mill-1, host: SE, storylines: [all]}
                  - {development: b, kind: InvestmentMade, occurred: 2013, investor: mill-2, host: "NO", source: other}
                  - {development: c, kind: VisitMade, occurred: 2014, visitor: whole, host: "NO"}
                """);
        chromium.open(view, "#entity=mill-2");

        assertThat(chromium.texts("return [...document.querySelectorAll('#choices option')].map(it => it.textContent)"))
                .contains("Steel (mill-1)", "Steel (mill-2)", "all (whole)", "all (all)")
                .contains("The Gazette (gazette)", "The Gazette (other)", "Norway");
        assertThat(chromium.find("#asked").getText()).endsWith("; only Steel (mill-2)");
        assertThat(chromium.all("[data-part=developments] .items > li")).hasSize(1);
    }
}
