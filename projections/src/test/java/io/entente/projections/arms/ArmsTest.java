package io.entente.projections.arms;

import static io.entente.event.Amount.eur;
import static io.entente.event.Amount.usd;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsDisplayed;
import io.entente.event.ArmsOrdered;
import io.entente.event.ArmsTransfer;
import io.entente.event.ArmsTransfer.Condition;
import io.entente.event.ArmsTransfer.Production;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.event.StatementMade;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.Anomaly;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;

class ArmsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2024");
    private static final Source PAPER = Source.of("paper", "Paper").published("2025");
    private static final ProjectionSpec<ArmsState> SPEC = ProjectionSpec.of(new Arms());
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity FRANCE = Entity.of("FR");
    private static final Entity SERBIA = Entity.of("RS");
    private static final ArmsOrdered ORDER = ArmsOrdered.of("HQ-22", CHINA, SERBIA);
    private static final ArmsDelivered DELIVERY = ArmsDelivered.of("HQ-22", CHINA, SERBIA);
    private static final ArmsDisplayed SHOW = ArmsDisplayed.of("HQ-22", SERBIA);

    private static Draft draft(String id, ArmsTransfer told) {
        return report(id).of(told).between("CN", "RS");
    }

    private static Report on(String date, String id, ArmsTransfer told) {
        return draft(id, told).on(date).accordingTo(GAZETTE);
    }

    private static void assertTold(String sentences, Report... reports) {
        SPEC.given(reports).when("2025-12-31").then(state -> assertThat(
                        state.all().map(it -> it.sentence(Names.IDS)).mkString("; "))
                .isEqualTo(sentences));
    }

    private static void assertAnomalies(String messages, Report... reports) {
        SPEC.given(reports).when("2025-12-31").then(state -> assertThat(
                        state.anomalies().map(Anomaly::message).mkString("; "))
                .isEqualTo(messages));
    }

    @Test
    void what_is_ordered_and_what_is_delivered_stand_side_by_side() {
        assertTold(
                "CN to RS: HQ-22, 12 units ordered for about EUR 7, 1 unit delivered and one delivery of unknown size",
                on("2019", "a", ORDER.units(12).worth(eur(7).about())),
                on("2020", "b", DELIVERY.units(1)),
                on("2021", "c", DELIVERY));
    }

    @Test
    void orders_add_up_and_their_price_is_told_as_far_as_they_tell_it() {
        assertTold(
                "CN to RS: HQ-22, 12 units ordered and 2 orders of unknown size for EUR 5 and USD 3 as far as told",
                on("2019", "a", ORDER.units(8).worth(eur(2))),
                on("2019", "b", ORDER.units(4).worth(eur(3))),
                on("2019", "c", ORDER.worth(usd(3))),
                on("2019", "d", ORDER));
        assertTold("CN to RS: HQ-22, one order of unknown size", on("2019", "a", ORDER));
    }

    @Test
    void what_is_told_exactly_and_what_is_estimated_are_told_apart() {
        Report[] reports = {
            on("2019", "a", DELIVERY.units(4)),
            on("2020", "b", DELIVERY.units(Count.of(8).about())),
            on("2021", "c", DELIVERY.units(Count.of(1).to(3)))
        };

        assertTold("CN to RS: HQ-22, 12 to 16 units delivered (4 told exactly)", reports);
        SPEC.given(reports).when("2025-12-31").then(state -> {
            ArmsSupply supply = state.supplies().single();
            assertThat(supply.unitsExact()).containsExactly(Count.of(4));
            assertThat(supply.unitsEstimated()).containsExactly(Count.of(9).to(11));
            assertThat(supply.units()).containsExactly(Count.of(12).to(16));
        });
    }

    @Test
    void sort_condition_and_production_are_told_where_anybody_tells() {
        assertTold(
                "CN to RS: HQ-22 (air defence system), "
                        + "2 units ordered (modernised), one delivery of unknown size (new, licensed)",
                on("2019", "a", ORDER.units(2).category("air defence system").condition(Condition.MODERNISED)),
                on(
                        "2021",
                        "b",
                        DELIVERY.category("Air Defence System")
                                .condition(Condition.NEW)
                                .production(Production.LICENSED)));
    }

    @Test
    void of_how_many_units_a_condition_is_told_is_told_where_it_is_not_all() {
        assertTold(
                "CN to RS: HQ-22, 80 units ordered (modernised), 68 units delivered (12 of them second-hand)",
                on("2016", "a", ORDER.units(80).condition(Condition.MODERNISED)),
                on("2017", "b", DELIVERY.units(12).condition(Condition.SECOND_HAND)),
                on("2018", "c", DELIVERY.units(56)));
        assertTold(
                "CN to RS: HQ-22 (second-hand), 2 units ordered, 2 units delivered",
                on("2016", "a", ORDER.units(2).condition(Condition.SECOND_HAND)),
                on("2017", "b", DELIVERY.units(2).condition(Condition.SECOND_HAND)));
        assertTold(
                "CN to RS: HQ-22, about 12 units delivered (4 told exactly, 4 of them new) and 2 deliveries of unknown"
                        + " size (1 of them local)",
                on("2016", "a", DELIVERY.units(4).condition(Condition.NEW)),
                on("2017", "b", DELIVERY.units(Count.of(8).about())),
                on("2018", "c", DELIVERY.production(Production.LOCAL)),
                on("2019", "d", DELIVERY));
    }

    @Test
    void what_comes_from_an_unknown_supplier_stands_apart() {
        assertTold(
                "CN to RS: HQ-22, 8 units delivered; an unknown supplier to RS: hq-22, 2 units ordered, 4 units delivered",
                on("2019", "a", DELIVERY.units(8)),
                on("2020", "b", ArmsOrdered.of("hq-22", SERBIA).units(2)),
                on("2021", "c", ArmsDelivered.of("HQ-22", SERBIA).units(4)));
    }

    @Test
    void what_is_shown_is_no_delivery_and_stands_by_itself() {
        assertTold(
                "CN to RS: HQ-22, 8 units delivered; HQ-22: shown by RS since 2022-04, last 2024-09 (drill, Parade)",
                on("2021", "a", DELIVERY.units(8)),
                on("2024-09", "b", SHOW.occasion("parade")),
                on("2022-04", "c", SHOW.occasion("drill")),
                on("2023", "d", SHOW.occasion("Parade")));
        assertTold("HQ-22: shown by RS since 2022-04", on("2022-04", "a", SHOW));
    }

    @Test
    void since_when_and_when_last_it_is_shown_is_told_no_more_precisely_than_by_the_sources() {
        assertTold(
                "HQ-22: shown by RS since 2022",
                on("2022-04", "a", SHOW),
                on("2022", "b", SHOW),
                on("2022-12", "c", SHOW));
        assertTold("HQ-22: shown by RS since 2022", on("2022", "a", SHOW), on("undated", "b", SHOW));
        assertTold("HQ-22: shown by RS, since when is not told", on("undated", "b", SHOW));
    }

    @Test
    void what_each_exhibitor_shows_is_its_own() {
        assertTold(
                "HQ-22: shown by RS since 2022; HQ-22: shown by CN since 2023",
                on("2022", "a", SHOW),
                on("2023", "b", ArmsDisplayed.of("HQ-22", CHINA)));
    }

    @Test
    void more_delivered_than_ordered_does_not_fit_together() {
        Report[] reports = {
            on("2018", "a", ORDER.units(5)),
            on("2019", "b", ORDER.units(Count.of(2).atMost())),
            on("2020", "c", DELIVERY.units(Count.of(6).to(9))),
            on("2021", "d", DELIVERY.units(2))
        };

        assertAnomalies("CN delivers at least 8 HQ-22 to RS, and at most 7 were ordered by then", reports);
        SPEC.given(reports).when("2025-12-31").then(state -> assertThat(
                        state.anomalies().single().evidence().mkString(", "))
                .isEqualTo("a, b, c, d"));
        SPEC.given(reports).when("2020-12-31").then(state -> assertThat(state.anomalies())
                .isEmpty());
    }

    @Test
    void a_later_order_does_not_settle_what_was_too_much_before() {
        assertAnomalies(
                "CN delivers at least 8 HQ-22 to RS, and at most 5 were ordered by then",
                on("2018", "a", ORDER.units(5)),
                on("2019", "b", DELIVERY.units(8)),
                on("2020", "c", ORDER.units(5)),
                on("2021", "d", DELIVERY.units(1)));
    }

    @Test
    void what_is_too_much_again_and_again_is_told_once_and_whole() {
        assertAnomalies(
                "CN delivers at least 16 HQ-22 to RS, and at most 10 were ordered by then",
                on("2018", "a", ORDER.units(5)),
                on("2019", "b", DELIVERY.units(8)),
                on("2020", "c", ORDER.units(5)),
                on("2021", "d", DELIVERY.units(8)));
    }

    @Test
    void it_is_no_anomaly_where_sizes_leave_it_open() {
        assertAnomalies(
                "",
                on("2018", "a", ORDER.units(5)),
                on("2020", "b", DELIVERY.units(Count.of(5).to(8))));
        assertAnomalies("", on("2018", "a", ORDER), on("2020", "b", DELIVERY.units(8)));
        assertAnomalies("", on("2018", "a", ORDER.units(Count.of(5).atLeast())), on("2020", "b", DELIVERY.units(8)));
        assertAnomalies(
                "", on("2018", "a", ORDER.units(5)), on("2019", "b", ORDER), on("2020", "c", DELIVERY.units(8)));
        assertAnomalies("", on("2020", "b", DELIVERY.units(8)));
    }

    @Test
    void it_is_no_anomaly_where_dates_leave_it_open() {
        Report early = on("2020", "b", DELIVERY.units(8));

        assertAnomalies("", on("2020-03", "a", ORDER.units(5)), early);
        assertAnomalies("", on("undated", "a", ORDER.units(5)), early);
        assertAnomalies("", on("2021", "a", ORDER.units(5)), early);
        assertAnomalies("", on("2018", "a", ORDER.units(5)), early, on("2020-12", "c", ORDER.units(5)));
    }

    @Test
    void it_is_no_anomaly_where_the_supplier_of_an_order_or_delivery_is_not_told() {
        Report order = on("2018", "a", ORDER.units(5));

        assertAnomalies(
                "", order, on("2020", "b", ArmsDelivered.of("HQ-22", SERBIA).units(8)));
        assertAnomalies(
                "", order, on("2018", "b", ArmsOrdered.of("HQ-22", SERBIA)), on("2020", "c", DELIVERY.units(8)));
        assertAnomalies(
                "CN delivers at least 8 HQ-22 to RS, and at most 7 were ordered by then",
                order,
                on("2018", "b", ArmsOrdered.of("hq-22", SERBIA).units(2)),
                on("2020", "c", DELIVERY.units(8)));
        assertAnomalies(
                "", on("2018", "b", ArmsOrdered.of("HQ-22", SERBIA).units(2)), on("2020", "c", DELIVERY.units(8)));
    }

    @Test
    void what_another_is_ordered_from_or_receives_counts_for_nothing() {
        assertAnomalies(
                "CN delivers at least 8 HQ-22 to RS, and at most 5 were ordered by then",
                on("2018", "a", ORDER.units(5)),
                on("2018", "b", ArmsOrdered.of("HQ-22", FRANCE, SERBIA).units(5)),
                on("2018", "c", ArmsOrdered.of("HQ-22", CHINA, FRANCE).units(5)),
                on("2018", "d", ArmsOrdered.of("FK-3", CHINA, SERBIA).units(5)),
                on("2020", "e", DELIVERY.units(8)));
    }

    @Test
    void an_anomaly_that_the_possible_settles_does_not_remain() {
        Report[] reports = {
            on("2018", "a", ORDER.units(5)), on("2018/2021", "b", ORDER.units(5)), on("2020-03", "c", DELIVERY.units(8))
        };

        SPEC.given(reports).when("2020-06-01").then(certain -> SPEC.given(reports)
                .asked(view -> view.at("2020-06-01").possible())
                .then(possible -> {
                    assertThat(certain.anomalies()).hasSize(1);
                    assertThat(Anomaly.remaining(certain.anomalies(), possible.anomalies()))
                            .isEmpty();
                }));
    }

    @Test
    void what_is_planned_denied_or_withdrawn_counts_for_nothing() {
        SPEC.given(draft("a", DELIVERY.units(8)).plannedFor("2020").accordingTo(GAZETTE))
                .when("2025-12-31")
                .then(ArmsState.EMPTY);
        SPEC.given(
                        on("2020", "a", ORDER.units(8)),
                        draft("a", ORDER.units(8)).deniedFor("2020").accordingTo(PAPER))
                .when("2025-12-31")
                .then(ArmsState.EMPTY);
        SPEC.given(on("2020", "a", SHOW), Withdrawal.of("a").accordingTo("gazette", "2025"))
                .when("2025-12-31")
                .then(ArmsState.EMPTY);
    }

    @Test
    void of_two_sources_that_contradict_each_other_one_counts() {
        assertTold(
                "CN to RS: HQ-22, 7 units delivered",
                on("2020", "a", DELIVERY.units(5)),
                draft("a", DELIVERY.units(7)).on("2020").accordingTo(PAPER));
    }

    @Test
    void a_state_is_told_by_ids() {
        SPEC.given(
                        on("2018", "a", ORDER.units(5).condition(Condition.NEW)),
                        on("2020", "b", DELIVERY),
                        on("2022", "c", SHOW))
                .when("2025-12-31")
                .then(state -> assertThat(state)
                        .hasToString(
                                "Arms(HQ-22 from CN to RS, 5 units ordered (new), 1 delivery of unknown size [a, b], "
                                        + "HQ-22: shown by RS since 2022 [c])"));
    }

    @Test
    void a_part_does_not_count_where_its_whole_does() {
        Report whole = on("2020", "whole", DELIVERY.units(8));
        Report part = on("2020-03", "part", DELIVERY.units(3)).linked(Link.of(Relation.PART_OF, "whole"));
        Report piece = on("2020-03", "piece", DELIVERY.units(1)).linked(Link.of(Relation.PART_OF, "part"));
        String told = "CN to RS: HQ-22, 8 units delivered (2 parts left out, counted with the whole)";

        assertTold(told, whole, part, piece);
        assertTold("CN to RS: HQ-22, 3 units delivered (1 part left out, counted with the whole)", part, piece);
        assertTold(
                "CN to RS: HQ-22, 3 units delivered and one delivery of unknown size",
                on("2020", "whole", DELIVERY),
                part);
        assertTold(
                "CN to RS: HQ-22, 4 units delivered",
                on("2020", "part", DELIVERY.units(3)).linked(Link.of(Relation.PART_OF, "piece")),
                piece);
        SPEC.given(whole, part, piece).when("2025-12-31").then(state -> {
            ArmsSupply supply = state.supplies().single();
            assertThat(supply.partsLeftOut()).isEqualTo(2);
            assertThat(supply.evidence()).isEqualTo(DevelopmentId.all("whole", "part", "piece"));
        });
    }

    private static Report off(String date, String id, String... orders) {
        return report(id)
                .of(StatementMade.of(CHINA))
                .between("CN", "RS")
                .on(date)
                .accordingTo(GAZETTE)
                .linked(Array.of(orders)
                        .map(it -> Link.of(Relation.CANCELS, it))
                        .toJavaArray(Link[]::new));
    }

    @Test
    void an_order_that_is_called_off_does_not_count() {
        assertTold(
                "CN to RS: HQ-22, 3 units ordered for EUR 2 (1 cancellation taken off)",
                on("2012", "o", ORDER.units(10).worth(eur(7))),
                off("2013", "off", "o"),
                on("2014", "more", ORDER.units(3).worth(eur(2))));
        assertTold(
                "CN to RS: HQ-22, 0 units ordered (1 cancellation taken off)",
                on("2012", "o", ORDER.worth(eur(7))),
                off("2013", "off", "o"));
    }

    @Test
    void a_part_that_is_called_off_is_taken_off_its_whole() {
        Report part = on("2012", "part", ORDER.units(4).worth(eur(2))).linked(Link.of(Relation.PART_OF, "o"));

        assertTold(
                "CN to RS: HQ-22, 6 units ordered for EUR 5 (1 part left out, counted with the whole; 1 cancellation taken"
                        + " off)",
                on("2012", "o", ORDER.units(10).worth(eur(7))),
                part,
                off("2013", "off", "part"));
        assertTold(
                "CN to RS: HQ-22, at most 10 units ordered for at most EUR 7 (1 part left out, counted with the whole; 1"
                        + " cancellation taken off)",
                on("2012", "o", ORDER.units(10).worth(eur(7))),
                on("2012", "part", ORDER).linked(Link.of(Relation.PART_OF, "o")),
                off("2013", "off", "part"));
        assertTold(
                "CN to RS: HQ-22, 0 units ordered (1 part left out, counted with the whole; 1 cancellation taken off)",
                on("2012", "o", ORDER.units(10)),
                part,
                off("2013", "off", "part", "o"));
    }

    @Test
    void an_order_whose_calling_off_is_called_off_counts_and_rests_on_all_of_it() {
        Report[] reports = {on("2012", "o", ORDER.units(10)), off("2013", "off", "o"), off("2014", "undone", "off")};

        assertTold("CN to RS: HQ-22, 10 units ordered", reports);
        SPEC.given(reports).when("2025-12-31").then(state -> assertThat(
                        state.supplies().single().evidence().mkString(" "))
                .isEqualTo("o off undone"));
    }

    @Test
    void more_delivered_than_remains_is_an_anomaly_unless_it_may_have_come_before_the_rest_was_called_off() {
        Report order = on("2012", "o", ORDER.units(10));
        Report more = on("2012", "more", ORDER.units(3));

        assertAnomalies(
                "CN delivers at least 5 HQ-22 to RS, and at most 3 were ordered by then",
                order,
                more,
                off("2013", "off", "o"),
                on("2014", "d", DELIVERY.units(5)));
        assertAnomalies(
                "",
                order,
                more,
                off("2015", "off", "o"),
                on("2014", "d", DELIVERY.units(5)),
                on("2016", "e", DELIVERY.units(3)));
        assertAnomalies(
                "CN delivers at least 9 HQ-22 to RS, and at most 8 were ordered by then",
                order,
                more,
                off("2015", "off", "o"),
                on("2014", "d", DELIVERY.units(5)),
                on("2016", "e", DELIVERY.units(4)));
    }
}
