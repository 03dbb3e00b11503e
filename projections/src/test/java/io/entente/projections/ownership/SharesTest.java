package io.entente.projections.ownership;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Percent;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeChange;
import io.entente.event.StakeDivested;
import io.entente.event.StakeReported;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares told as a band, a floor, a ceiling or roughly, and what they add up to. */
class SharesTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final ProjectionSpec<HoldingsState> SPEC = ProjectionSpec.of(new Ownership());
    private static final Entity MILL = Entity.of("mill");
    private static final Entity STEEL = Entity.of("steel-group");

    /** {@code +25-50 2016}: what was acquired (+), given up (-) or reported (=), and when; {@code ?} is of unknown size. */
    private static Report step(String told, int index) {
        String[] words = told.split(" ", -1);
        String size = words[0].substring(1);
        Option<Percent> share = Option.when(!size.equals("?"), () -> share(size));
        StakeChange change =
                switch (words[0].charAt(0)) {
                    case '+' -> new StakeAcquired(STEEL, MILL, share, Option.none(), Option.none());
                    case '-' -> new StakeDivested(STEEL, MILL, share, Option.none());
                    default -> new StakeReported(STEEL, MILL, share.get());
                };
        return report("step" + index)
                .of(change)
                .between("CN", "RS")
                .on(words[1])
                .accordingTo(GAZETTE);
    }

    private static Percent share(String written) {
        return switch (written.charAt(0)) {
            case '~' -> Percent.of(written.substring(1)).about();
            case '>' -> Percent.of(written.substring(1)).atLeast();
            case '<' -> Percent.of(written.substring(1)).atMost();
            default -> {
                String[] ends = written.split("-", -1);
                yield ends.length == 1
                        ? Percent.of(ends[0])
                        : Percent.of(ends[0]).to(new BigDecimal(ends[1]));
            }
        };
    }

    private static Report[] steps(String told) {
        return Array.of(told.split("; ", -1)).zipWithIndex(SharesTest::step).toJavaArray(Report[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+10 2015; +25-50 2016 | 35 to 60",
                "+25-50 2015; +10-20 2016 | 35 to 70",
                "+10 2015; +~30 2016 | about 40",
                "+~30 2015; +10-20 2016 | 37 to 53",
                "+10 2015; +>51 2016 | at least 61",
                "+>51 2015; -10 2016 | 41 to 90",
                "+>51 2015; -55 2016 | at most 45",
                "+>60 2015; ->10 2016 | at most 90",
                "+10 2015; +<49 2016 | 10 to 59",
                "+<30 2015; +<40 2016 | at most 70",
                "+<30 2015; +>51 2016 | at least 51",
                "+100 2015; ->51 2016 | at most 49",
                "+25-50 2015; -30 2016 | 0 to 20",
                "+25-50 2015; -25-50 2016 | 0 to 25",
                "+~30 2015; -10 2016 | 17 to 23",
                "+60-80 2015; +30-50 2016 | 90 to 100",
                "+60-80 2015; +40-50 2016 | 100",
                "+60-80 2015; +30-50 2016; -50 2017 | 40 to 50",
                "+40 2015; =>75 2016 | at least 75",
                "=25-50 2016; +10 2017 | 35 to 60",
                "=~30 2016-06; +10 2016 | about 30",
                "+? 2015; +25-50 2016 | at least 25",
                "+>51 2000; +? 2001 | at least 51",
                "+98.23 2015; -? 2016 | at most 98.23",
                "+30 2015; +? 2016; -10 2017 | 20 to 90",
                "+30 2015; -? 2016; +20 2017 | 20 to 50",
                "+100 2015; +? 2016 | 100",
                "+<49 2015; +? 2016 | ?",
                "+? 2016 | ?",
                "+>51 2015; -? 2016 | ?",
                "+>10 2015; -10 2016 | at most 90"
            })
    void a_sum_is_as_exact_as_what_it_is_made_of(String steps, String sum) {
        SPEC.given(steps(steps)).when("2020-01-01").then(state -> {
            assertThat(state.of(MILL).single().percent().map(Percent::toString).getOrElse("?"))
                    .isEqualTo(sum);
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"+~30 2015; -33 2016", "+60 2014; +30-50 2015; -100 2016", "+? 2015; -100 2016", "=25-50 2015; =0 2016"
    })
    void who_can_have_nothing_left_holds_nothing(String steps) {
        SPEC.given(steps(steps)).when("2020-01-01").then(state -> {
            assertThat(state.all()).isEmpty();
            assertThat(state.anomalies()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+25-50 2015; -60 2016 | steel-group gives up 60 % of mill (2016), more than it is told to hold",
                "+<40 2015; ->50 2016 | steel-group gives up at least 50 % of mill (2016), more than it is told to hold",
                "+~30 2015; -34 2016 | steel-group gives up 34 % of mill (2016), more than it is told to hold",
                "-40 undated; +60 2016 | steel-group gives up 40 % of mill (undated), more than it is told to hold",
                "-? 2015; +60 2016 | steel-group gives up a part of mill (2015), more than it is told to hold",
                "+>60 2015; +50 2016 | the stakes of steel-group in mill add up to at least 110 %",
                "+60 2015; +41 2016; -1 2017 | the stakes of steel-group in mill add up to 101 %",
                "+60 2016; +60 2016; -100 2016 | steel-group gives up 100 % of mill (2016), more than it is told to hold"
            })
    void what_no_reading_of_dates_and_sizes_allows_is_an_anomaly_and_unknown(String steps, String message) {
        SPEC.given(steps(steps)).when("2020-01-01").then(state -> {
            assertThat(state.anomalies().map(Anomaly::message)).contains(message);
            assertThat(state.of(MILL).flatMap(Holding::percent)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "-40 2018-03; +60 2018",
        "-40 2018-03; +40-60 2018",
        "+25-50 2015; -50 2016",
        "-40 undated; +60 undated",
        "+80 2016-03; +60 2016; -50 2016-02",
        "=60 2016; -50 2016-06",
        "+100 2015; +? 2016"
    })
    void what_dates_or_sizes_leave_open_is_none(String steps) {
        SPEC.given(steps(steps)).when("2030-01-01").then(state -> assertThat(state.anomalies())
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+10 1975-06; +20 1975 | 1975",
                "+10 undated; +20 1999 | 1999",
                "+10 undated; +20 2005 | undated",
                "+10 1975; -10 1980; +20 1990 | 1990",
                "=60 2012-01-01; +10 2010/2013 | 2010/2013",
                "+40 2010; -40 2018-03; +60 2018 | 2010"
            })
    void since_covers_every_step_that_may_be_the_first(String steps, String since) {
        SPEC.given(steps(steps))
                .when("2030-01-01")
                .then(state -> assertThat(state.of(MILL).single().since()).hasToString(since));
    }

    @Test
    void holders_of_bands_that_can_add_up_to_the_whole_are_no_anomaly() {
        Report other = report("other")
                .of(new StakeReported(Entity.of("RS"), MILL, Percent.of(50)))
                .between("CN", "RS")
                .on("2016")
                .accordingTo(GAZETTE);

        SPEC.given(step("=25-75 2016", 0), other).when("2020-01-01").then(state -> assertThat(state.anomalies())
                .isEmpty());
        SPEC.given(step("=>51 2016", 0), other).when("2020-01-01").then(state -> assertThat(
                        state.anomalies().single().message())
                .isEqualTo("the stakes told of mill add up to at least 101 %"));
    }

    @Test
    void an_anomaly_rests_on_all_that_may_have_come_before_it() {
        Array.of("+60 2008; +30 2009; +20 2010; -10 2011", "+60 2008; -30 2009; -40 2010; +10 2011")
                .forEach(steps -> SPEC.given(steps(steps)).when("2030-01-01").then(state -> assertThat(
                                state.anomalies().single().evidence().map(DevelopmentId::value))
                        .containsExactly("step0", "step1", "step2")));
    }

    @Test
    void holders_of_at_least_more_than_the_whole_are_an_anomaly_whatever_more_they_acquired() {
        Report other = report("other")
                .of(new StakeReported(Entity.of("RS"), MILL, Percent.of(60).atLeast()))
                .between("CN", "RS")
                .on("2002")
                .accordingTo(GAZETTE);

        SPEC.given(step("+>51 2000", 0), step("+? 2001", 1), other)
                .when("2020-01-01")
                .then(state -> assertThat(state.anomalies().single().message())
                        .isEqualTo("the stakes told of mill add up to at least 111 %"));
    }

    @Test
    void an_anomaly_of_a_view_remains_only_if_what_is_possible_does_not_settle_it() {
        Report[] given = steps("-40 2018-03; +60 2018");
        HoldingsState[] states = new HoldingsState[2];
        SPEC.given(given).when("2018-06-30").then(state -> states[0] = state);
        SPEC.given(given).asked(view -> view.at("2018-06-30").possible()).then(state -> states[1] = state);

        assertThat(states[0].anomalies()).hasSize(1);
        assertThat(Anomaly.remaining(states[0].anomalies(), states[1].anomalies()))
                .isEmpty();
        assertThat(Anomaly.remaining(states[0].anomalies(), states[0].anomalies()))
                .hasSize(1);
    }

    @Test
    void an_anomaly_calls_whom_it_speaks_of_by_their_names() {
        SPEC.given(steps("-40 2018; +60 2020")).when("2030-01-01").then(state -> assertThat(
                        state.anomalies().single().message(entity -> entity.equals(STEEL) ? "Steel Group" : "the Mill"))
                .isEqualTo("Steel Group gives up 40 % of the Mill (2018), more than it is told to hold"));
    }
}
