package io.entente.projections.aid;

import static io.entente.event.Amount.eur;
import static io.entente.event.Amount.usd;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Aid;
import io.entente.event.AidDelivered;
import io.entente.event.Count;
import io.entente.event.Entity;
import io.entente.event.FacilitySetUp;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.Item;
import io.entente.projection.ProjectionSpec;
import org.junit.jupiter.api.Test;

class AssistanceTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2022");
    private static final Source PAPER = Source.of("paper", "Paper").published("2023");
    private static final ProjectionSpec<AidState> SPEC = ProjectionSpec.of(new Assistance());
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");
    private static final Entity BGI = Entity.of("bgi");
    private static final Entity ZIJIN = Entity.of("zijin");
    private static final AidDelivered MASKS = AidDelivered.of("masks", CHINA, SERBIA);
    private static final FacilitySetUp SITES = FacilitySetUp.of("testing sites", SERBIA, BGI, ZIJIN);

    private static Draft draft(String id, Aid told) {
        return report(id).of(told).between("CN", "RS");
    }

    private static Report on(String date, String id, Aid told) {
        return draft(id, told).on(date).accordingTo(GAZETTE);
    }

    private static void assertTold(String sentences, Report... reports) {
        SPEC.given(reports).when("2023-12-31").then(state -> assertThat(
                        state.all().map(it -> it.sentence(Names.IDS)).mkString("; "))
                .isEqualTo(sentences));
    }

    @Test
    void what_is_given_adds_up_as_far_as_its_size_is_told() {
        Report[] reports = {
            on("2020-03", "a", MASKS.quantity(Count.of(200))),
            on("2020-04", "b", MASKS.quantity(Count.of(100).about())),
            on("2020-05", "c", MASKS)
        };

        assertTold("CN to RS: masks, about 300 and one delivery of unknown size", reports);
        SPEC.given(reports).when("2023-12-31").then(state -> {
            assertThat(state.given().single().quantity())
                    .containsExactly(Count.of(300).about());
            assertThat(state.given().single().ofUnknownSize()).isEqualTo(1);
            assertThat(state).hasToString("Aid(CN to RS: masks, about 300 and 1 delivery of unknown size [a, b, c])");
        });
    }

    @Test
    void like_sums_add_up_and_unlike_ones_stand_side_by_side() {
        assertTold(
                "CN to RS: masks, 5, worth about EUR 10 and USD 3",
                on("2020", "a", MASKS.quantity(Count.of(1)).worth(eur(4))),
                on("2020", "b", MASKS.quantity(Count.of(1)).worth(eur(6).about())),
                on("2020", "c", MASKS.quantity(Count.of(3)).worth(usd(3))));
    }

    @Test
    void a_worth_that_not_every_delivery_tells_is_no_more_than_what_is_told() {
        assertTold(
                "CN to RS: masks, 100 and one delivery of unknown size, worth EUR 5 as far as told",
                on("2020", "a", MASKS.quantity(Count.of(100))),
                on("2020", "b", MASKS.worth(eur(5))));
    }

    @Test
    void money_is_told_by_its_worth() {
        assertTold(
                "CN to RS: a grant, worth EUR 5",
                on("2020", "a", AidDelivered.of("a grant", CHINA, SERBIA).worth(eur(5))));
    }

    @Test
    void of_deliveries_that_tell_nothing_only_their_number_is_known() {
        assertTold("CN to RS: masks, 2 deliveries of unknown size", on("2020", "a", MASKS), on("2021", "b", MASKS));
    }

    @Test
    void a_correction_of_the_worth_is_no_delivery() {
        assertTold(
                "CN to RS: masks, 100, worth EUR 4",
                on("2020", "a", MASKS.quantity(Count.of(100)).worth(eur(5))),
                on("2021", "b", MASKS.worth(eur(-1))));
    }

    @Test
    void each_giver_recipient_and_item_has_its_own_however_it_is_spelled() {
        assertTold(
                "CN to RS: Masks, 3; RS to CN: masks, 4; CN to RS: doses, 5",
                on("2020", "a", AidDelivered.of("Masks", CHINA, SERBIA).quantity(Count.of(1))),
                on("2021", "b", MASKS.quantity(Count.of(2))),
                on("2021", "c", AidDelivered.of("masks", SERBIA, CHINA).quantity(Count.of(4))),
                on("2021", "d", AidDelivered.of("doses", CHINA, SERBIA).quantity(Count.of(5))));
    }

    @Test
    void a_facility_is_there_since_the_word_that_may_be_the_first() {
        assertTold(
                "testing sites in RS, by bgi and zijin since 2020",
                on("2020-04", "a", SITES),
                on("2020", "b", FacilitySetUp.of("Testing Sites", SERBIA, ZIJIN, BGI)));
        assertTold("testing sites in RS, by bgi and zijin, since when is not told", on("undated", "a", SITES));
        assertTold(
                "lab in Bor, RS, by bgi since 2020",
                on("2020", "a", FacilitySetUp.of("lab in Bor, RS", Entity.of("RS"), Entity.of("bgi"))));
    }

    @Test
    void what_others_set_up_is_another_facility() {
        assertTold(
                "testing sites in RS, by bgi and zijin since 2020; testing sites in RS, by bgi since 2021; "
                        + "testing sites in RS since 2022",
                on("2020", "a", SITES),
                on("2021", "b", FacilitySetUp.of("testing sites", SERBIA, BGI)),
                on("2022", "c", FacilitySetUp.of("testing sites", SERBIA)));
    }

    @Test
    void goods_over_a_span_are_given_once_it_is_over() {
        Report given = on("2020/2021", "a", MASKS.quantity(Count.of(9)));

        SPEC.given(given).when("2021-12-30").then(AidState.EMPTY);
        SPEC.given(given).asked(view -> view.at("2020-06-01").possible()).then(state -> assertThat(state.given())
                .hasSize(1));
        SPEC.given(given).when("2021-12-31").then(state -> assertThat(state.given())
                .hasSize(1));
    }

    @Test
    void what_is_planned_denied_or_withdrawn_is_not_given() {
        SPEC.given(draft("a", MASKS).plannedFor("2020").accordingTo(GAZETTE))
                .when("2023-12-31")
                .then(AidState.EMPTY);
        SPEC.given(on("2020", "a", SITES), draft("a", SITES).deniedFor("2020").accordingTo(PAPER))
                .when("2023-12-31")
                .then(AidState.EMPTY);
        SPEC.given(on("2020", "a", MASKS), Withdrawal.of("a").accordingTo("gazette", "2023"))
                .when("2023-12-31")
                .then(AidState.EMPTY);
    }

    @Test
    void of_two_sources_that_contradict_each_other_one_counts() {
        assertTold(
                "CN to RS: masks, 7",
                on("2020", "a", MASKS.quantity(Count.of(5))),
                draft("a", MASKS.quantity(Count.of(7))).on("2020").accordingTo(PAPER));
    }

    @Test
    void the_two_sorts_of_items_have_identities_of_their_own() {
        SPEC.given(
                        on("2020", "a", AidDelivered.of("clinic", CHINA, SERBIA)),
                        on("2020", "b", FacilitySetUp.of("clinic", SERBIA, CHINA)))
                .when("2023-12-31")
                .then(state ->
                        assertThat(state.all().map(Item::identity).distinct()).hasSize(2));
    }

    @Test
    void a_part_does_not_count_where_its_whole_does() {
        Report whole = on("2020", "whole", MASKS.quantity(Count.of(100)).worth(usd(10)));
        Report part = on("2020", "part", MASKS.quantity(Count.of(30)).worth(usd(3)))
                .linked(Link.of(Relation.PART_OF, "whole"));
        assertTold("CN to RS: masks, 100, worth USD 10 (1 part left out, counted with the whole)", whole, part);
        assertTold(
                "CN to RS: masks, 100, worth EUR 3 and USD 10 (1 part left out, counted with the whole)",
                whole,
                on("2020", "part", MASKS.quantity(Count.of(30)).worth(eur(3)))
                        .linked(Link.of(Relation.PART_OF, "whole")));
        assertTold("CN to RS: masks, 30, worth USD 3", part);
    }

    @Test
    void one_of_what_is_named_as_several_is_told_beside_its_name() {
        assertThat(MASKS.quantity(Count.of(1)).sentence(Names.IDS)).isEqualTo("CN gives RS masks (1)");
        assertThat(MASKS.quantity(Count.of(2)).sentence(Names.IDS)).isEqualTo("CN gives RS 2 masks");
    }
}
