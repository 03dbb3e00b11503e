package io.entente.projection;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Entente;
import io.entente.event.Link;
import io.entente.event.TurningPointDeclared;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverTimeTest {

    private final Entente entente = Entente.inMemory();

    /** What happened, by id, and in brackets what is due; how often it was asked. */
    private record Ids(AtomicInteger asked) implements Projection<String> {
        @Override
        public String initial() {
            return "";
        }

        @Override
        public String evolve(String state, Occurrence occurrence) {
            asked.incrementAndGet();
            return state + occurrence.id();
        }

        @Override
        public String due(String state, Planned planned) {
            return state + "(" + planned.id() + ")";
        }

        @Override
        public String calledOff(String state, Planned planned) {
            return state + "-" + planned.id();
        }
    }

    private static Draft turn(String id) {
        return report(id).of(TurningPointDeclared.of("turn")).between("NO", "SE");
    }

    private static Report known(Draft draft) {
        return draft.accordingTo("gazette", "2020");
    }

    private View given(Report... reports) {
        assertThat(entente.journal().recordAll(List.of(reports)).isRight()).isTrue();
        return entente.between("NO", "SE").knownAt("2025-12-31");
    }

    private static List<String> told(View view, Granularity step, String from) {
        return view.overTime(step, LocalDate.parse(from), new Ids(new AtomicInteger()))
                .map(it -> it.first() + ".." + it.last() + " " + it.state())
                .toList();
    }

    @AfterEach
    void close() {
        entente.close();
    }

    @Test
    void each_period_has_the_state_of_its_last_day() {
        View view = given(
                known(turn("a").on("2015-12-31")),
                known(turn("b").on("2016-12-31")),
                known(turn("c").on("2017-01-01")));

        assertThat(told(view.at("2017-12-31"), Granularity.YEAR, "2015-01-01"))
                .containsExactly("2015-01-01..2015-12-31 a", "2016-01-01..2016-12-31 ab", "2017-01-01..2017-12-31 abc");
    }

    @Test
    void what_is_called_off_is_so_from_the_period_on_in_which_it_was() {
        View view = given(
                known(turn("a").plannedFor("2015")),
                known(turn("b").plannedFor("2030")),
                known(turn("off").on("2016-05-01"))
                        .linked(Link.of(Link.Relation.CANCELS, "a"), Link.of(Link.Relation.CANCELS, "b")),
                known(turn("undone").on("2017-05-01")).linked(Link.of(Link.Relation.CANCELS, "off")));

        assertThat(told(view.at("2017-12-31"), Granularity.YEAR, "2015-01-01"))
                .containsExactly(
                        "2015-01-01..2015-12-31 (a)",
                        "2016-01-01..2016-12-31 off-a-b",
                        "2017-01-01..2017-12-31 offundone(a)");
        for (String day : List.of("2015-12-31", "2016-12-31", "2017-12-31")) {
            assertThat(told(view.at(day), Granularity.YEAR, day.substring(0, 4) + "-01-01")
                            .head())
                    .endsWith(" " + view.at(day).replay(new Ids(new AtomicInteger())));
        }
    }

    @Test
    void what_is_cut_begins_and_ends_where_it_was_asked() {
        View view = given(known(turn("a").on("2016-08-16")), known(turn("b").on("2016-10-20")));

        assertThat(told(view.at("2016-10-19"), Granularity.QUARTER, "2016-05-15"))
                .containsExactly("2016-05-15..2016-06-30 ", "2016-07-01..2016-09-30 a", "2016-10-01..2016-10-19 a");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2016-02-28, 2016-02-28",
        "MONTH, 2016-02-01, 2016-02-29",
        "MONTH, 2015-12-31, 2015-12-31",
        "QUARTER, 2016-01-31, 2016-03-31",
        "QUARTER, 2016-05-01, 2016-06-30",
        "QUARTER, 2016-12-31, 2016-12-31",
        "YEAR, 2016-02-29, 2016-12-31",
        "YEAR, -0044-03-15, -0044-12-31",
        "QUARTER, +999999999-11-30, +999999999-12-31"
    })
    void a_period_ends_with_the_calendar(Granularity step, LocalDate day, LocalDate last) {
        assertThat(step.lastDay(day)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2016-02-28, 2016-02-28",
        "MONTH, 2016-02-29, 2016-02-01",
        "MONTH, 2016-01-01, 2016-01-01",
        "QUARTER, 2016-03-31, 2016-01-01",
        "QUARTER, 2016-05-15, 2016-04-01",
        "QUARTER, 2015-12-31, 2015-10-01",
        "YEAR, 2016-02-29, 2016-01-01",
        "YEAR, -0044-03-15, -0044-01-01",
        "QUARTER, -999999999-03-31, -999999999-01-01"
    })
    void a_period_begins_with_the_calendar(Granularity step, LocalDate day, LocalDate first) {
        assertThat(step.firstDay(day)).isEqualTo(first);
    }

    @Test
    void a_plan_is_due_from_the_period_in_which_its_day_passes_and_comes_last() {
        View view =
                given(known(turn("p").plannedFor("2016-02")), known(turn("z").on("2016-03-05")));

        assertThat(told(view.at("2016-03-31"), Granularity.MONTH, "2016-01-01"))
                .containsExactly(
                        "2016-01-01..2016-01-31 ", "2016-02-01..2016-02-29 (p)", "2016-03-01..2016-03-31 z(p)");
    }

    @Test
    void what_is_possible_counts_in_a_view_that_counts_it_until_it_is_certain() {
        View view =
                given(known(turn("a").on("[2015-06..2017-06]")), known(turn("b").on("2016")));

        assertThat(told(view.at("2017-12-31").possible(), Granularity.YEAR, "2014-01-01"))
                .containsExactly(
                        "2014-01-01..2014-12-31 ",
                        "2015-01-01..2015-12-31 a",
                        "2016-01-01..2016-12-31 ba",
                        "2017-01-01..2017-12-31 ba");
    }

    @Test
    void all_of_it_is_as_known_at_the_one_moment_of_the_view() {
        View view = given(known(turn("a").on("2010")));

        assertThat(told(view.at("2010-12-31"), Granularity.YEAR, "2010-01-01"))
                .as("told ten years later")
                .containsExactly("2010-01-01..2010-12-31 a");
        assertThat(told(view.at("2010-12-31").knownAt("2019-12-31"), Granularity.YEAR, "2010-01-01"))
                .containsExactly("2010-01-01..2010-12-31 ");
    }

    @Test
    void what_happened_is_folded_once_however_many_periods_there_are() {
        View view = given(
                known(turn("a").on("2016-01")),
                known(turn("b").on("2016-02")),
                known(turn("c").on("2016-03")));
        Ids ids = new Ids(new AtomicInteger());

        assertThat(view.at("2016-12-31").overTime(Granularity.DAY, LocalDate.of(2016, 1, 1), ids))
                .hasSize(366);
        assertThat(ids.asked()).hasValue(3);
    }

    @Test
    void the_first_day_is_no_later_than_the_day_of_the_view() {
        View view = given().at("2016-12-31");

        assertThat(told(view, Granularity.DAY, "2016-12-31")).containsExactly("2016-12-31..2016-12-31 ");
        assertThatThrownBy(() -> told(view, Granularity.DAY, "2017-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2017-01-01", "2016-12-31");
    }
}
