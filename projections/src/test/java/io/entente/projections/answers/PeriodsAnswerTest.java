package io.entente.projections.answers;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Entente;
import io.entente.event.AidDelivered;
import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.InvestmentMade;
import io.entente.event.Names;
import io.entente.event.Percent;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeDivested;
import io.entente.event.VisitMade;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.Filter;
import io.entente.projection.Granularity;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeriodsAnswerTest {

    private static final Entity CN = Entity.of("CN");
    private static final Entity RS = Entity.of("RS");
    private static final Entity MILL = Entity.of("mill");
    private static final Entity STEEL = Entity.of("steel");
    private static final Relationship ASKED = new Relationship().with(new VisitsByVisitor());

    private final Entente entente = Entente.inMemory();

    @AfterEach
    void close() {
        entente.close();
    }

    private static Draft told(String id, Development development) {
        return report(id).of(development).between("CN", "RS");
    }

    private static Draft bought(String id, int percent) {
        return told(id, StakeAcquired.of(MILL).by(STEEL).percent(percent));
    }

    private static Draft invested(String id, Amount amount) {
        return told(id, InvestmentMade.of(CN, RS).worth(amount));
    }

    private View given(Report... reports) {
        assertThat(entente.journal().recordAll(List.of(reports)).isRight()).isTrue();
        return entente.between("CN", "RS").knownAt("2025-12-31");
    }

    private static Report known(Draft draft) {
        return draft.accordingTo("gazette", "2020");
    }

    private static Seq<PeriodsAnswer.Row> rows(View view, String section, Granularity by, String from) {
        return PeriodsAnswer.of(view, ASKED, Selection.ALL.sections(section), by, LocalDate.parse(from))
                .rows();
    }

    private static Seq<String> told(Seq<PeriodsAnswer.Row> rows) {
        return rows.map(it -> "%s %s: %s %s, %s %s"
                .formatted(
                        it.period(),
                        it.told().name(),
                        it.told().number(),
                        it.told().unit(),
                        it.certainty(),
                        it.told().evidence().mkString(" ")));
    }

    @Test
    void a_number_has_a_row_for_each_period_in_which_it_is_told() {
        View view = given(
                known(bought("first", 10).on("2014-05")),
                known(bought("second", 20).on("2016-02")),
                known(told("sold", StakeDivested.of(MILL).by(STEEL).percent(30)).on("2017-03")));

        assertThat(told(rows(view.at("2018-12-31"), "holdings", Granularity.YEAR, "2013-01-01")))
                .containsExactly(
                        "2014 mill steel percent: 10 percent, certain first",
                        "2015 mill steel percent: 10 percent, certain first",
                        "2016 mill steel percent: 30 percent, certain first second",
                        "2017 mill steel percent: 0 percent, certain first second sold",
                        "2018 mill steel percent: 0 percent, certain first second sold");
    }

    @Test
    void a_period_is_told_in_edtf_and_one_that_is_cut_by_its_days() {
        View view = given(known(bought("first", 10).on("2016-01-01")));

        assertThat(periods(view.at("2016-02-29"), Granularity.MONTH, "2016-01-01"))
                .containsExactly("2016-01", "2016-02");
        assertThat(periods(view.at("2016-06-30"), Granularity.QUARTER, "2016-01-01"))
                .containsExactly("2016-01/2016-03", "2016-04/2016-06");
        assertThat(periods(view.at("2016-02-29"), Granularity.DAY, "2016-02-28"))
                .containsExactly("2016-02-28", "2016-02-29");
        assertThat(periods(view.at("2017-01-01"), Granularity.YEAR, "2016-01-02"))
                .containsExactly("2016-01-02/2016-12-31", "2017-01-01");
    }

    private static Seq<String> periods(View view, Granularity by, String from) {
        return rows(view, "holdings", by, from).map(it -> it.period().toString());
    }

    @Test
    void a_number_is_told_no_more_exactly_than_it_is() {
        View view = given(
                known(told("band", share("band").percent(Percent.of(25).to(50))).on("2010")),
                known(told("floor", share("floor").percent(Percent.of(51).atLeast()))
                        .on("2010")),
                known(told("ceiling", share("ceiling").percent(Percent.of(49).atMost()))
                        .on("2010")),
                known(told("rounded", share("rounded").percent(Percent.of(30).about()))
                        .on("2010")));

        assertThat(rows(view.at("2010-12-31"), "holdings", Granularity.YEAR, "2010-01-01")
                        .map(PeriodsAnswer.Row::told)
                        .map(it -> "%s %s %s".formatted(it.name(), it.number(), it.qualifier())))
                .containsExactlyInAnyOrder(
                        "band steel percent 25..50 range",
                        "floor steel percent 51.. at-least",
                        "ceiling steel percent ..49 at-most",
                        "rounded steel percent 30 about");
    }

    private static StakeAcquired share(String asset) {
        return StakeAcquired.of(Entity.of(asset)).by(STEEL);
    }

    @Test
    void a_sum_counts_its_currency_in_its_prices_and_a_plain_number_is_called_by_its_field() {
        View view = given(
                known(invested("now", Amount.eur(7)).on("2010")),
                known(invested("then", Amount.usd(9).inPricesOf("constant USD 2005"))
                        .on("2010")));

        assertThat(told(rows(view.at("2010-12-31"), "investment", Granularity.YEAR, "2010-01-01")))
                .containsExactlyInAnyOrder(
                        "2010 RS EUR total: 7 EUR, certain now",
                        "2010 RS USD constant usd 2005 total: 9 USD (constant USD 2005), certain then");
    }

    @Test
    void units_are_counted_and_sums_in_one_field_are_told_one_by_one() {
        View view = given(
                known(told(
                                "masks",
                                AidDelivered.of("masks", CN, RS)
                                        .quantity(Count.of(300))
                                        .worth(Amount.eur(5)))
                        .on("2020-03")),
                known(told(
                                "more",
                                AidDelivered.of("masks", CN, RS)
                                        .quantity(Count.of(200))
                                        .worth(Amount.usd(4)))
                        .on("2020-03")));

        assertThat(told(rows(view.at("2020-12-31"), "aid", Granularity.YEAR, "2020-01-01")))
                .contains(
                        "2020 CN RS masks quantity: 500 units, certain masks more",
                        "2020 CN RS masks amounts EUR: 5 EUR, certain masks more",
                        "2020 CN RS masks amounts USD: 4 USD, certain masks more");
    }

    @Test
    void a_plain_number_with_a_unit_of_its_own_counts_that() {
        View view = given(known(
                told("copper", FigureReported.of("copper mined", 70).in("kt")).on("2010")));

        assertThat(told(rows(view.at("2010-12-31"), "figures", Granularity.YEAR, "2010-01-01")))
                .containsExactly("2010 copper value: 70 kt, certain copper");
    }

    @Test
    void a_number_is_certain_where_it_is_told_just_so_whether_or_not_what_is_possible_counts() {
        View view = given(
                known(bought("sure", 10).on("2014")),
                known(bought("doubted", 20).on("[2015-06..2016-06]")));

        assertThat(told(rows(view.at("2016-12-31"), "holdings", Granularity.YEAR, "2014-01-01")))
                .containsExactly(
                        "2014 mill steel percent: 10 percent, certain sure",
                        "2015 mill steel percent: 10 percent, possible sure",
                        "2016 mill steel percent: 30 percent, certain doubted sure");
        assertThat(told(rows(view.at("2016-12-31").possible(), "holdings", Granularity.YEAR, "2014-01-01")))
                .containsExactly(
                        "2014 mill steel percent: 10 percent, certain sure",
                        "2015 mill steel percent: 30 percent, possible doubted sure",
                        "2016 mill steel percent: 30 percent, certain doubted sure");
    }

    @Test
    void nothing_is_certain_that_rests_on_nothing_or_on_what_nobody_knows_as_in_the_state() {
        View view = given(known(bought("sure", 10).on("2014"))).at("2014-12-31");
        Relationship asked = ASKED.with(new NumbersOfItsOwn());
        Selection numbers = Selection.ALL.sections("numbers");

        Map<String, Boolean> byPeriod = LinkedHashMap.ofEntries(PeriodsAnswer.of(view, asked, numbers, Granularity.YEAR)
                .rows()
                .map(it -> new Tuple2<>(it.told().item().sentence(Names.IDS), it.certain())));
        Map<String, Boolean> inState = LinkedHashMap.ofEntries(StateAnswer.of(view, asked, numbers)
                .sections()
                .single()
                .items()
                .map(it -> new Tuple2<>(it.told().sentence(Names.IDS), it.certain())));

        assertThat(byPeriod)
                .isEqualTo(LinkedHashMap.of("known", true, "unknown", false, "groundless", false))
                .isEqualTo(inState.remove("text"));
    }

    @Test
    void several_numbers_in_one_field_are_told_apart_and_keep_their_names_where_more_come() {
        View view = given(
                known(told("first", VisitMade.of(CN, RS)).on("2014")),
                known(told("second", VisitMade.of(CN, RS)).on("2015")));
        Relationship asked = ASKED.with(new NumbersOfItsOwn());

        Seq<PeriodsAnswer.Row> rows = PeriodsAnswer.of(
                        view.at("2015-12-31"), asked, Selection.ALL.sections("numbers"), Granularity.YEAR)
                .rows();

        assertThat(rows.map(it ->
                        it.period() + " " + it.told().name() + ": " + it.told().number()))
                .contains(
                        "2014 known kt lanes: 2",
                        "2014 known kt lanes 2: 4",
                        "2014 known kt lanes 3: 1",
                        "2015 known kt lanes 3: 2",
                        "2014 known kt sums EUR: 7",
                        "2014 known kt sums USD: 1",
                        "2015 known kt sums USD: 2",
                        "2015 known kt sums USD 2: 9")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_series_by_days_tells_the_same_numbers() {
        View view = given(
                        known(bought("sure", 10).on("2014")),
                        known(invested("sum", Amount.eur(7)).on("2015")),
                        known(told("masks", AidDelivered.of("masks", CN, RS).worth(Amount.eur(5)))
                                .on("2016")),
                        known(told("figure", FigureReported.of("trade", Amount.usd(5)))
                                .on("2016")))
                .at("2016-12-31");
        Relationship asked = ASKED.with(new NumbersOfItsOwn());

        assertThat(SeriesAnswer.of(view, asked)
                        .lines()
                        .map(it -> it.told().section() + " " + it.told().name() + " "
                                + it.points().last().value())
                        .sorted())
                .isEqualTo(PeriodsAnswer.of(view, asked, Selection.ALL, Granularity.YEAR, LocalDate.parse("2016-01-01"))
                        .rows()
                        .map(PeriodsAnswer.Row::told)
                        .map(it -> it.section() + " " + it.name() + " " + Option.some(it.value()))
                        .sorted())
                .contains("figures figure amount Some(USD 5)", "numbers known kt lanes 2 Some(4)")
                .noneMatch(it -> it.contains("partsLeftOut"));
    }

    @Test
    void a_count_is_told_where_it_is_0_if_it_is_ever_more_and_else_left_out() {
        AidDelivered masks = AidDelivered.of("masks", CN, RS).worth(Amount.eur(7));
        View view = given(
                known(told("counted", masks.quantity(Count.of(5))).on("2015")),
                known(told("uncounted", masks).on("2016")));

        assertThat(told(rows(view.at("2016-12-31"), "aid", Granularity.YEAR, "2015-01-01")))
                .contains(
                        "2015 CN RS masks deliveriesOfUnknownSize: 0 deliveriesOfUnknownSize, certain counted",
                        "2016 CN RS masks deliveriesOfUnknownSize: 1 deliveriesOfUnknownSize, certain counted uncounted")
                .noneMatch(it -> it.contains("deliveriesOfUnknownWorth"));
    }

    @Test
    void it_begins_with_the_period_in_which_anything_may_first_have_happened() {
        View view = given(
                known(bought("doubted", 20).on("[2013-06..2016-06]")),
                known(bought("planned", 20).plannedFor("2010")));

        assertThat(from(view.at("2018-12-31"), Granularity.YEAR)).isEqualTo("2013-01-01");
        assertThat(from(view.at("2018-12-31"), Granularity.MONTH)).isEqualTo("2013-06-01");
        assertThat(from(view.at("2012-05-05"), Granularity.QUARTER))
                .as("nothing had happened by then")
                .isEqualTo("2012-04-01");
    }

    @Test
    void what_has_no_first_day_is_over_by_its_last() {
        View view = given(
                known(bought("undated", 20).on("undated")),
                known(bought("by", 20).on("[..2015-03-04]")));

        assertThat(from(view.at("2018-12-31"), Granularity.MONTH)).isEqualTo("2015-03-01");
    }

    private static String from(View view, Granularity by) {
        return PeriodsAnswer.of(view, ASKED, Selection.ALL, by).from().toString();
    }

    @Test
    void a_number_of_a_question_of_ones_own_is_told_too_and_only_what_is_asked_for_counts() {
        View view = given(
                known(told("first", VisitMade.of(CN, RS)).on("2014-05")),
                known(told("second", VisitMade.of(RS, CN)).on("2015")));
        Selection byChina =
                Selection.ALL.sections("guests", "holdings").filter(new Filter.AccordingTo(SourceId.of("gazette")));

        assertThat(PeriodsAnswer.of(view.at("2014-12-31"), ASKED, byChina, Granularity.YEAR)
                        .rows()
                        .map(PeriodsAnswer.Row::told)
                        .map(it -> it.section() + ": " + it.name() + " " + it.number()))
                .containsExactly("guests: CN times 1");
        assertThat(PeriodsAnswer.of(view, ASKED, byChina.filter(new Filter.OfKind("StakeAcquired")), Granularity.YEAR)
                        .rows())
                .isEmpty();
    }

    @Test
    void a_section_that_there_is_not_is_refused_with_those_there_are() {
        View view = given();

        assertThatThrownBy(() -> rows(view.at("2016-12-31"), "holding", Granularity.YEAR, "2016-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("no section 'holding'", "agreements", "holdings", "guests");
    }

    @Test
    void there_is_a_period_and_there_are_not_too_many() {
        View view = given().at("2016-12-31");

        assertThatThrownBy(() -> rows(view, "holdings", Granularity.YEAR, "2017-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2017-01-01 is after 2016-12-31");
        String first = LocalDate.of(2016, 12, 31).minusDays(9_999).toString();
        assertThat(rows(view, "holdings", Granularity.DAY, first)).isEmpty();
        assertThatThrownBy(() -> rows(
                        view,
                        "holdings",
                        Granularity.DAY,
                        LocalDate.parse(first).minusDays(1).toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("by day", "more than 10000 periods");
    }
}
