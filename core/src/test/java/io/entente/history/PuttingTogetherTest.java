package io.entente.history;

import static io.entente.event.Amount.eur;
import static io.entente.event.Amount.usd;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementSigned;
import io.entente.event.Amount;
import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsDisplayed;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.FrameInvoked;
import io.entente.event.Identifies;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.event.MeetingHeld;
import io.entente.event.OwnDevelopment;
import io.entente.event.PartnershipDeclared;
import io.entente.event.UnknownDevelopment;
import io.entente.event.VisitMade;
import io.entente.history.Assessment.Status;
import io.entente.journal.Draft;
import io.entente.journal.Entry;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.time.AsOf;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several sources on one development: each report known in the year after the one before, unless said otherwise. */
class PuttingTogetherTest {

    private static final Entity BUYER = Entity.of("buyer");
    private static final Entity HOST = Entity.of("RS");
    private static final InvestmentMade UNKNOWN_SUM = InvestmentMade.of(BUYER, HOST);

    private static Draft of(Development development) {
        return report("it").of(development).between("CN", "RS");
    }

    private static Report told(String source, Draft draft) {
        return told(source, draft, "2020");
    }

    private static Report told(String source, Draft draft, String known) {
        return draft.accordingTo(SourceId.of(source), EventDate.parse(known));
    }

    /** What is known of it at the end of 2030, when each source told in the year after the one before. */
    private static Assessment inTurn(Draft... drafts) {
        return known(List.of(drafts)
                .zipWithIndex((draft, index) -> told("source-" + index, draft, String.valueOf(2020 + index))));
    }

    private static Assessment inTurn(Development... developments) {
        return inTurn(List.of(developments).map(it -> of(it).on("2010")).toJavaArray(Draft[]::new));
    }

    private static Assessment known(List<Report> reports) {
        return known(reports, Resolution.latest());
    }

    private static Assessment known(List<Report> reports, Resolution resolution) {
        var entries = reports.zipWithIndex((it, index) -> new Entry(index + 1L, Instant.EPOCH, it));
        return History.of(entries.toJavaStream(), AsOf.moment("2030-12-31"), resolution)
                .assessments()
                .single();
    }

    private static Option<Amount> amount(Assessment assessment) {
        return ((InvestmentMade) assessment.development()).amount();
    }

    private static Option<Amount> amount(Amount... inTurn) {
        return amount(
                inTurn(List.of(inTurn).<Development>map(UNKNOWN_SUM::worth).toJavaArray(Development[]::new)));
    }

    @Test
    void a_source_that_leaves_a_sum_open_does_not_erase_what_another_told() {
        Assessment assessment = inTurn(UNKNOWN_SUM.worth(eur(42)), UNKNOWN_SUM);

        assertThat(amount(assessment)).contains(eur(42));
        assertThat(assessment.report().source()).isEqualTo(SourceId.of("source-1"));
        assertThat(assessment.sourceOf("amount")).contains(SourceId.of("source-0"));
        assertThat(assessment.sourceOf("investor")).contains(SourceId.of("source-1"));
        assertThat(assessment.sourceOf("sector")).isEmpty();
        assertThat(assessment.contested()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2012-07-02 until 2012-07-09, 2012-07-01/2012-07-20, true",
        "2012-05-01 until 2012-05-09, 2012-05-01/2012-05-07, true",
        "2012-05-01 until 2012-05-09, 2012-05-01/.., false",
        "2012-05-01 until 2012-05-09, 2012-05-01/2012-05, false",
        "2012-05-01/.. until 2012-05-09, 2012-05-01/2012-05-07, true",
        "2012-05 until 2012-05-09, 2012-05-10, true",
        "2012-05 until 2012-05-09, 2012-05-07, false",
        "2012-05-05/2012-05-09, 2012-05-07, false",
        "2012-05-01 until 2012-05-09, 2012-05-01, false",
        "2012-05-01 until 2012-05-09, 2012-05-01 until 2012-05-08, true",
        "2012-05-01 until undated, 2012-05-01/2012-05-07, false"
    })
    void a_first_day_with_a_last_is_held_against_a_span_as_one(String one, String other, boolean contested) {
        for (Assessment both : List.of(inTurn(visit(one), visit(other)), inTurn(visit(other), visit(one)))) {
            assertThat(both.contested()).isEqualTo(contested);
            assertThat(both.tellings().head().passedOver().exists(it -> it.why() == Telling.Why.CONTRADICTS_ELSEWHERE))
                    .as("told elsewhere than in when it was")
                    .isFalse();
        }
    }

    private static Draft visit(String days) {
        String[] ends = days.split(" until ", -1);
        VisitMade visit = VisitMade.of(BUYER, HOST);
        return of(ends.length == 1 ? visit : visit.until(ends[1])).on(ends[0]);
    }

    @Test
    void a_field_that_there_is_not_has_no_source() {
        assertThatThrownBy(() -> inTurn(UNKNOWN_SUM, UNKNOWN_SUM).sourceOf("price"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a InvestmentMade has no field 'price'; it has: occurred, investor, host, amount, sector");
    }

    @Test
    void a_source_without_a_date_does_not_erase_the_date_of_another() {
        Draft signed = of(AgreementSigned.of("z").titled("Zed"));

        Assessment assessment =
                inTurn(of(AgreementSigned.of("z").titled("Zed")).on("2016-06-18"), of(AgreementSigned.of("z")));

        assertThat(assessment.date()).hasToString("2016-06-18");
        assertThat(assessment.sourceOf("occurred")).contains(SourceId.of("source-0"));
        assertThat(assessment.on(LocalDate.parse("2019-12-31"))).isEqualTo(Status.CERTAIN);
        assertThat(assessment.on(LocalDate.parse("2016-06-17"))).isEqualTo(Status.AHEAD);
        assertThat(known(List.of(told("s", signed.on("2016-06-18")))).date()).hasToString("2016-06-18");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-18, 2016,                    2016-06-18",
        "2016-06,    [2016-06-18..2016-06-20], [2016-06-18..2016-06-20]",
        "201X,       2016~,                   2016~",
        "2010/2015,  2010-06/2015,            2010-06/2015",
        "2013/..,    2013/2015,               2013/2015",
        "2010/2015,  undated,                 2010/2015",
        "2010/2015,  2012-05,                 2012-05", // a day within; the later known goes first, and stays
        "2012-05,    2010/2015,               2010/2015",
        "2016,       2016?,                   2016?", // no less precise: the later known goes first
        "'{2016-06,2016-08}', 2016-06,        2016-06",
        "2016-06,    '{2016-06,2016-08}',     '{2016-06,2016-08}'",
        "2024-05-07T23:30:00Z, 2024-05-08T07:30:00+08:00, 2024-05-08T07:30:00+08:00", // one moment, told by two clocks
    })
    void dates_narrow_each_other_among_their_own_sort(String earlier, String later, String together) {
        Assessment assessment =
                inTurn(of(UNKNOWN_SUM).on(earlier), of(UNKNOWN_SUM).on(later));

        assertThat(assessment.date()).hasToString(together);
        assertThat(assessment.contested()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-18, 2016-06-19",
        "2016,       2017",
        "2010/2015,  2011/2015",
        "2010/2015,  2010/2014",
        "2010/2015,  2016",
        "2010/2015,  2009-12-31",
        "2013/..,    2012",
        "2024-05-07T23:30:01Z, 2024-05-08T07:30:00+08:00",
        "'{2016,2018}', 2019",
    })
    void dates_that_cannot_be_the_same_are_rivals(String earlier, String later) {
        assertThat(inTurn(of(UNKNOWN_SUM).on(earlier), of(UNKNOWN_SUM).on(later))
                        .contested())
                .isTrue();
    }

    @Test
    void the_more_precise_of_two_sums_stands() {
        assertThat(amount(eur(42), eur(42).about())).contains(eur(42));
        assertThat(amount(eur(42).about(), eur(42))).contains(eur(42));
        assertThat(amount(eur(42).about(), eur(40).to(BigDecimal.valueOf(45)))).contains(eur(42).about());
        assertThat(amount(eur(40).to(BigDecimal.valueOf(45)), eur(10).to(BigDecimal.valueOf(90))))
                .contains(eur(40).to(BigDecimal.valueOf(45)));
        assertThat(amount(eur(40).atLeast(), eur(30).atLeast())).contains(eur(40).atLeast());
        assertThat(amount(eur(40).atMost(), eur(50).atMost())).contains(eur(40).atMost());
        assertThat(amount(eur(43), eur(40).atLeast(), eur(50).atMost())).contains(eur(43));
    }

    @Test
    void whoever_comes_next_must_agree_with_all_that_agree_not_with_the_value_that_stands_alone() {
        assertThat(inTurn(
                                UNKNOWN_SUM.worth(eur(10)),
                                UNKNOWN_SUM.worth(eur(90).atLeast()),
                                UNKNOWN_SUM.worth(eur(100).atMost()))
                        .rivals()
                        .map(Report::source))
                .containsExactly(SourceId.of("source-0"));
        assertThat(inTurn(
                                UNKNOWN_SUM.worth(eur(95)),
                                UNKNOWN_SUM.worth(eur(90).atLeast()),
                                UNKNOWN_SUM.worth(eur(100).atMost()))
                        .contested())
                .isFalse();
        assertThat(inTurn(UNKNOWN_SUM.worth(usd(70)), UNKNOWN_SUM.worth(usd(50)), UNKNOWN_SUM.worth(eur(42)))
                        .rivals()
                        .map(Report::source))
                .containsExactly(SourceId.of("source-0"));
        assertThat(inTurn(
                                of(UNKNOWN_SUM).on("2016-08"),
                                of(UNKNOWN_SUM).on("2016-07/2016-12"),
                                of(UNKNOWN_SUM).on("2016"))
                        .contested())
                .isFalse();
        assertThat(inTurn(
                                of(UNKNOWN_SUM).on("2016-03"),
                                of(UNKNOWN_SUM).on("2016-07/2016-12"),
                                of(UNKNOWN_SUM).on("2016"))
                        .rivals()
                        .map(Report::source))
                .containsExactly(SourceId.of("source-0"));
    }

    @Test
    void what_identifies_is_spelled_as_it_was_told_first_and_whoever_spells_it_anew_tells_nothing_new() {
        Assessment assessment = inTurn(
                of(AgreementSigned.of("pact").titled("Pact")).on("2010"),
                of(AgreementSigned.of("PACT").titled("The Pact")).on("2010"));

        assertThat(assessment.development())
                .isEqualTo(AgreementSigned.of("pact").titled("The Pact"));
        assertThat(assessment.report().source()).isEqualTo(SourceId.of("source-1"));
        assertThat(assessment.sourceOf("agreement")).contains(SourceId.of("source-0"));
    }

    @Test
    void about_means_within_a_tenth() {
        assertThat(inTurn(UNKNOWN_SUM.worth(eur(90)), UNKNOWN_SUM.worth(eur(100).about()))
                        .contested())
                .isFalse();
        assertThat(inTurn(UNKNOWN_SUM.worth(eur(89)), UNKNOWN_SUM.worth(eur(100).about()))
                        .contested())
                .isTrue();
    }

    @Test
    void about_so_many_units_are_whole_numbers_within_a_tenth() {
        ArmsDelivered about =
                ArmsDelivered.of("boat", BUYER, HOST).units(Count.of(8).about());

        assertThat(inTurn(about, ArmsDelivered.of("boat", BUYER, HOST).units(8)).contested())
                .isFalse();
        assertThat(inTurn(about, ArmsDelivered.of("boat", BUYER, HOST).units(9)).contested())
                .isTrue();
    }

    @Test
    void sums_in_unlike_money_cannot_be_compared_and_the_first_is_kept() {
        Assessment assessment = inTurn(UNKNOWN_SUM.worth(eur(42)), UNKNOWN_SUM.worth(usd(50)));

        assertThat(amount(assessment)).contains(usd(50));
        assertThat(assessment.contested()).isFalse();
        assertThat(amount(eur(42).inPricesOf("constant EUR 2010"), eur(55))).contains(eur(55));
    }

    @Test
    void the_larger_of_two_groups_stands_where_it_holds_all_of_the_other_in_any_order() {
        Entity xi = Entity.of("xi");
        Entity vucic = Entity.of("vucic");
        Entity orban = Entity.of("orban");
        Assessment assessment = inTurn(
                new MeetingHeld(List.of(xi, vucic, orban), Option.none()),
                new MeetingHeld(List.of(vucic, xi), Option.some("summit")));

        assertThat(assessment.development())
                .isEqualTo(new MeetingHeld(List.of(xi, vucic, orban), Option.some("summit")));
        assertThat(assessment.contested()).isFalse();
        assertThat(inTurn(
                                new MeetingHeld(List.of(xi, orban), Option.none()),
                                new MeetingHeld(List.of(vucic, xi), Option.none()))
                        .contested())
                .isTrue();
    }

    @Test
    void wording_is_never_a_contradiction_but_what_identifies_is() {
        assertThat(inTurn(
                                AgreementSigned.of("pact").titled("Pact"),
                                AgreementSigned.of("pact").titled("The Pact of Steel"))
                        .contested())
                .isFalse();
        assertThat(inTurn(
                                new ArmsDisplayed("HQ-22", HOST, Option.some("drill")),
                                new ArmsDisplayed("hq-22", HOST, Option.some("parade")))
                        .contested())
                .isFalse();
        assertThat(inTurn(
                                new ArmsDisplayed("HQ-22", HOST, Option.none()),
                                new ArmsDisplayed("FK-3", HOST, Option.none()))
                        .contested())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"steel friendship, Steel  Friendship", "čelično prijateljstvo, c\u030celic\u030cno prijateljstvo"})
    void case_white_space_and_unicode_form_make_no_difference(String one, String other) {
        assertThat(inTurn(
                                new FrameInvoked(one, Option.none(), Option.none()),
                                new FrameInvoked(other, Option.none(), Option.none()))
                        .contested())
                .isFalse();
    }

    /** A kind of a user's own, which says of one of its texts that it identifies. */
    record PermitIssued(@Identifies String number, Option<String> remarks) implements OwnDevelopment {}

    @Test
    void a_kind_of_ones_own_says_which_of_its_texts_identify() {
        assertThat(inTurn(new PermitIssued("7", Option.some("short")), new PermitIssued("7", Option.some("long")))
                        .contested())
                .isFalse();
        assertThat(inTurn(new PermitIssued("7", Option.none()), new PermitIssued("8", Option.none()))
                        .contested())
                .isTrue();
    }

    @Test
    void what_one_source_leaves_out_of_an_unknown_kind_is_no_contradiction() {
        var tonnes = new UnknownDevelopment("HoneyTraded", "1", LinkedHashMap.of("tonnes", "7"));
        var price = new UnknownDevelopment("HoneyTraded", "1", LinkedHashMap.of("price", "\"EUR 3\""));

        Assessment assessment = inTurn(tonnes, price);

        assertThat(assessment.contested()).isFalse();
        assertThat(assessment.development())
                .isEqualTo(new UnknownDevelopment(
                        "HoneyTraded", "1", LinkedHashMap.of("price", "\"EUR 3\"", "tonnes", "7")));
        assertThat(assessment.sourceOf("tonnes")).contains(SourceId.of("source-0"));
        assertThat(inTurn(tonnes, new UnknownDevelopment("HoneyTraded", "1", LinkedHashMap.of("tonnes", "8")))
                        .contested())
                .isTrue();
        assertThat(inTurn(tonnes, new UnknownDevelopment("HoneyTraded", "2", LinkedHashMap.of("tonnes", "7")))
                        .contested())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "8; 8.0; false",
                "12.50; 12.5; false",
                "-0.50; -0.5; false",
                "1E+3; 1000; false",
                "1E+99999999999; 1E+99999999999; false",
                "[12.50, {\"a\":3.0}]; [12.5, {\"a\":3}]; false",
                "8; 9; true",
                "\"007\"; \"7\"; true",
                "\"8\"; \"8.0\"; true",
                "\"a \\\" 8.0\"; \"a \\\" 8\"; true"
            })
    void numbers_of_an_unknown_kind_agree_by_value_and_texts_by_the_letter(
            String one, String other, boolean contested) {
        assertThat(inTurn(
                                new UnknownDevelopment("HoneyTraded", "1", LinkedHashMap.of("tonnes", one)),
                                new UnknownDevelopment("HoneyTraded", "1", LinkedHashMap.of("tonnes", other)))
                        .contested())
                .isEqualTo(contested);
    }

    @Test
    void kinds_that_differ_are_rivals_and_so_is_what_a_kind_refuses_when_put_together() {
        assertThat(inTurn(AgreementSigned.of("pact"), AgreementAnnounced.of("pact"))
                        .contested())
                .isTrue();
        assertThat(inTurn(
                                new FigureReported(
                                        "jobs",
                                        Option.none(),
                                        Option.some(BigDecimal.TEN),
                                        Option.none(),
                                        Option.none()),
                                new FigureReported(
                                        "jobs", Option.some(eur(10)), Option.none(), Option.none(), Option.none()))
                        .contested())
                .isTrue();
    }

    @Test
    void a_plan_beside_a_fact_neither_agrees_nor_contradicts_and_adds_nothing() {
        Assessment assessment = inTurn(
                of(UNKNOWN_SUM.worth(eur(300))).plannedFor("2011"),
                of(UNKNOWN_SUM).on("2012"));

        assertThat(assessment.modality()).isEqualTo(Modality.OCCURRED);
        assertThat(assessment.date()).hasToString("2012");
        assertThat(amount(assessment)).isEmpty();
        assertThat(assessment.contested()).isFalse();
        assertThat(assessment.sources()).containsExactly(SourceId.of("source-1"));
        assertThat(assessment.corroboration()).isEmpty();
        assertThat(assessment.beside().map(Report::source)).containsExactly(SourceId.of("source-0"));
    }

    @Test
    void a_fact_beside_a_plan_that_is_preferred_is_no_source_of_the_plan() {
        Assessment assessment = known(
                List.of(
                        told("a", of(UNKNOWN_SUM).plannedFor("2011"), "2019"),
                        told("b", of(UNKNOWN_SUM.worth(eur(300))).on("2012"), "2020")),
                Resolution.ranking(SourceId.of("a")));

        assertThat(assessment.modality()).isEqualTo(Modality.PLANNED);
        assertThat(assessment.sources()).containsExactly(SourceId.of("a"));
        assertThat(assessment.beside().map(Report::source)).containsExactly(SourceId.of("b"));
        assertThat(amount(assessment)).isEmpty();
    }

    @Test
    void plans_are_put_together_and_so_are_denials() {
        Assessment plan = inTurn(
                of(UNKNOWN_SUM.worth(eur(300))).plannedFor("2030-07-01"),
                of(UNKNOWN_SUM).plannedFor("2030"));
        assertThat(plan.date()).hasToString("2030-07-01");
        assertThat(amount(plan)).contains(eur(300));

        Assessment denial = inTurn(
                of(UNKNOWN_SUM.worth(eur(300))).deniedFor("2016"),
                of(UNKNOWN_SUM).deniedFor("2016-05"));
        assertThat(denial.on(LocalDate.parse("2020-01-01"))).isEqualTo(Status.DENIED);
        assertThat(denial.contested()).isFalse();
        assertThat(amount(denial)).contains(eur(300));
        assertThat(inTurn(of(UNKNOWN_SUM).plannedFor("2016"), of(UNKNOWN_SUM).deniedFor("2016"))
                        .contested())
                .isTrue();
    }

    @Test
    void where_it_belongs_is_the_word_of_all_that_do_not_deny_it() {
        Link link = new Link(Link.Relation.PART_OF, io.entente.event.DevelopmentId.of("whole"));
        Assessment assessment = known(List.of(
                told("first", of(UNKNOWN_SUM.worth(eur(80))).on("2010"), "2025").inStorylines("steel"),
                told("agrees", of(UNKNOWN_SUM).between("CN", "HU").on("2010"), "2024")
                        .inStorylines("railway")
                        .linked(link),
                told("rival", of(UNKNOWN_SUM.worth(eur(60))).between("DE", "FR").on("2010"), "2023")
                        .inStorylines("steel", "another sum")
                        .linked(link),
                told("otherwise", of(MeetingHeld.of(BUYER, HOST)).on("2010"), "2022")
                        .inStorylines("another kind"),
                told("planned", of(UNKNOWN_SUM).plannedFor("2011"), "2021").inStorylines("a plan"),
                told("denied", of(UNKNOWN_SUM).between("SE", "US").deniedFor("2010"), "2020")
                        .inStorylines("a denial")));

        assertThat(assessment.dyads().mkString(", ")).isEqualTo("CN-HU, CN-RS, DE-FR");
        assertThat(assessment.isFiledUnder(Dyad.of("DE", "FR"))).isTrue();
        assertThat(assessment.isFiledUnder(Dyad.of("SE", "US"))).isFalse();
        assertThat(assessment.storylines())
                .containsExactly("steel", "railway", "a plan", "another sum", "another kind");
        assertThat(assessment.links()).containsExactly(link);
        assertThat(assessment.contested()).isTrue();
        assertThat(assessment
                        .placements()
                        .map(it -> it.sort() + " " + it.told() + ": " + it.by().mkString(", ")))
                .containsExactly(
                        "dyad CN-HU: agrees",
                        "dyad CN-RS: first, agrees, planned, rival, otherwise",
                        "dyad DE-FR: rival",
                        "storyline steel: first, rival",
                        "storyline railway: agrees",
                        "storyline a plan: planned",
                        "storyline another sum: rival",
                        "storyline another kind: otherwise",
                        "link partOf whole: agrees, rival");
    }

    @Test
    void what_is_denied_is_denied_wherever_anybody_puts_it() {
        Assessment assessment = known(List.of(
                told("told", of(UNKNOWN_SUM).between("CN", "HU").on("2010"), "2020")
                        .inStorylines("railway"),
                told("denied", of(UNKNOWN_SUM).deniedFor("2010"), "2021").inStorylines("rumours")));

        assertThat(assessment.dyads().mkString(", ")).isEqualTo("CN-HU, CN-RS");
        assertThat(assessment.storylines()).containsExactly("rumours", "railway");
    }

    @Test
    void every_field_tells_whose_word_it_is_and_what_was_passed_over_and_why() {
        Assessment assessment = inTurn(
                of(UNKNOWN_SUM.worth(eur(99))).plannedFor("2009"),
                of(UNKNOWN_SUM.worth(eur(41).about()).in("steel")).on("2010-03"),
                of(UNKNOWN_SUM.worth(usd(50))).on("2010"),
                of(UNKNOWN_SUM.worth(eur(200))).on("2010"),
                of(UNKNOWN_SUM.worth(eur(42)).in("metallurgy")).on("2010-03"));

        assertThat(assessment.tellings().map(PuttingTogetherTest::told))
                .containsExactly(
                        "occurred 2010-03 (source-4), not 2010 (source-2: less precise), 2009 (source-0: a plan beside a"
                                + " fact), 2010 (source-3: contradicts elsewhere)",
                        "investor buyer (source-4)",
                        "host RS (source-4)",
                        "amount EUR 42 (source-4), not USD 50 (source-2: not comparable), about EUR 41"
                                + " (source-1: less precise), EUR 99 (source-0: a plan beside a fact), EUR 200"
                                + " (source-3: contradicts)",
                        "sector metallurgy (source-4), not steel (source-1: other words)");
        assertThat(assessment.variants("sector")).containsExactly("steel");
    }

    private static String told(Telling it) {
        return "%s %s (%s)%s"
                .formatted(
                        it.field(),
                        plain(it.value()),
                        it.by().get().source(),
                        it.passedOver().isEmpty()
                                ? ""
                                : it.passedOver()
                                        .map(other -> "%s (%s: %s)"
                                                .formatted(
                                                        plain(other.value()),
                                                        other.by().source(),
                                                        other.why()))
                                        .mkString(", not ", ", ", ""));
    }

    private static Object plain(Object value) {
        return value instanceof Option<?> option ? option.get() : value;
    }

    @Test
    void what_is_told_without_a_day_is_certain_from_the_first_telling_of_any_source_that_agrees() {
        Assessment assessment = known(
                List.of(told("early", of(UNKNOWN_SUM), "2015-03-01"), told("late", of(UNKNOWN_SUM), "2020-03-01")));

        assertThat(assessment.latest()).contains(LocalDate.parse("2015-03-01"));
    }

    @Test
    void what_is_certain_with_one_source_stays_certain_with_two_whose_days_overlap() {
        Assessment assessment = inTurn(
                of(UNKNOWN_SUM).on("[2016-06-01..2016-06-20]"), of(UNKNOWN_SUM).on("[2016-06-15..2016-06-25]"));

        assertThat(assessment.date()).hasToString("[2016-06-15..2016-06-25]");
        assertThat(assessment.earliest()).contains(LocalDate.parse("2016-06-15"));
        assertThat(assessment.latest()).contains(LocalDate.parse("2016-06-20"));
    }

    @Test
    void told_and_denied_at_once_it_is_certain_in_neither_sense_whatever_the_order_of_lines() {
        Report occurred = told("a", of(UNKNOWN_SUM).on("2016"));
        Report denied = told("b", of(UNKNOWN_SUM).deniedFor("2016"));
        for (var inOrder : List.of(List.of(occurred, denied), List.of(denied, occurred))) {
            Assessment assessment = known(inOrder);

            assertThat(assessment.disputed()).isTrue();
            assertThat(assessment.contested()).isTrue();
            assertThat(assessment.report()).isEqualTo(occurred);
            assertThat(assessment.rivals()).containsExactly(denied);
            assertThat(assessment.on(LocalDate.parse("2020-01-01"))).isEqualTo(Status.POSSIBLE);
            assertThat(assessment.on(LocalDate.parse("2015-12-31"))).isEqualTo(Status.AHEAD);
        }
        assertThat(known(List.of(occurred, denied), Resolution.ranking(SourceId.of("b")))
                        .on(LocalDate.parse("2020-01-01")))
                .isEqualTo(Status.DENIED);
    }

    @Test
    void of_reports_known_at_once_that_agree_the_order_of_recording_decides_nothing() {
        Report pact = told("b", of(AgreementSigned.of("pact").titled("Pact")).on("2010"));
        Report treaty =
                told("a", of(AgreementSigned.of("pact").titled("Treaty")).on("2010"));

        assertThat(known(List.of(pact, treaty))).isEqualTo(known(List.of(treaty, pact)));
        assertThat(known(List.of(pact, treaty)).report()).isEqualTo(treaty);
    }

    @Test
    void of_lists_known_at_once_that_a_longer_one_holds_the_order_of_recording_decides_nothing() {
        Entity xi = Entity.of("xi");
        Entity vucic = Entity.of("vucic");
        List<Report> three = List.of(
                told("c", of(MeetingHeld.of(xi)).on("2016-06-18")),
                told("b", of(MeetingHeld.of(vucic)).on("2016-06/2016-07")),
                told("d", of(MeetingHeld.of(vucic, xi)).on("2016-06")));

        Assessment one = known(three);
        assertThat(one.contested()).isFalse();
        assertThat(one.date()).hasToString("2016-06-18");
        assertThat(three.permutations().map(PuttingTogetherTest::known).toSet()).containsExactly(one);
    }

    @Test
    void of_reports_known_at_once_that_contradict_each_other_the_later_recorded_goes_first() {
        Report forty = told("a", of(UNKNOWN_SUM.worth(eur(40))).on("2010"));
        Report fifty = told("b", of(UNKNOWN_SUM.worth(eur(50))).on("2010"));

        assertThat(known(List.of(forty, fifty)).report()).isEqualTo(fifty);
        assertThat(known(List.of(fifty, forty)).report()).isEqualTo(forty);
    }

    @Test
    void a_state_that_lasts_has_begun_for_certain_once_its_start_is_certain() {
        Development partnership = new PartnershipDeclared("strategic partnership", Option.none());
        Assessment open = known(List.of(told("a", of(partnership).on("1992-01-03/.."), "2020")));
        Assessment over = known(List.of(told("a", of(partnership).on("1992/1999"), "2020")));
        Assessment invested = known(List.of(told("a", of(UNKNOWN_SUM).on("1992/1999"), "2020")));

        assertThat(open.on(LocalDate.parse("1992-01-02"))).isEqualTo(Status.AHEAD);
        assertThat(open.on(LocalDate.parse("1992-01-03"))).isEqualTo(Status.CERTAIN);
        assertThat(over.on(LocalDate.parse("1992-12-30"))).isEqualTo(Status.POSSIBLE);
        assertThat(over.on(LocalDate.parse("1992-12-31"))).isEqualTo(Status.CERTAIN);
        assertThat(invested.on(LocalDate.parse("1998-12-31"))).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void what_may_be_known_when_it_is_recorded_is_known_from_then_on() {
        Instant recorded = Instant.parse("2026-11-26T09:00:00Z");
        Report thisYear = told("paper", of(UNKNOWN_SUM).on("2020"), "2026");
        Report tomorrow = told("paper", of(UNKNOWN_SUM).on("2020"), "2026-11-27");

        assertThat(at(recorded, recorded, thisYear)).isEqualTo(1);
        assertThat(at(recorded.minusNanos(1), recorded, thisYear)).isZero();
        assertThat(at(recorded, recorded, tomorrow)).isZero();
    }

    private static int at(Instant known, Instant recorded, Report report) {
        return History.of(List.of(new Entry(1, recorded, report)).toJavaStream(), known, Resolution.latest())
                .assessments()
                .size();
    }
}
