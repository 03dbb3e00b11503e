package io.entente.projections.forms;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.Entente;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementSigned;
import io.entente.event.AidDelivered;
import io.entente.event.Amount;
import io.entente.event.ClaimMade;
import io.entente.event.ContextNoted;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FacilitySetUp;
import io.entente.event.FigureReported;
import io.entente.event.ForceUsed;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.event.LoanAgreed;
import io.entente.event.LoanDisbursed;
import io.entente.event.MembershipSought;
import io.entente.event.MotiveAttributed;
import io.entente.event.ProjectReported;
import io.entente.event.RecognitionGranted;
import io.entente.event.RecognitionWithdrawn;
import io.entente.event.StakeAcquired;
import io.entente.event.StanceTaken;
import io.entente.event.StanceTaken.Stance;
import io.entente.event.StatementMade;
import io.entente.event.TurningPointDeclared;
import io.entente.event.VisitMade;
import io.entente.history.Resolution;
import io.entente.journal.Citation;
import io.entente.journal.Draft;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.View;
import io.entente.projections.answers.ChronicleAnswer;
import io.entente.projections.forms.json.JsonForm;
import io.entente.projections.forms.markdown.MarkdownForm;
import io.entente.projections.forms.text.TextForm;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChronicleTest {

    private static final Source PAPER = Source.of("paper", "The Paper").published("2017");
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2016");
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");

    private final Entente entente = Entente.inMemory();

    @AfterEach
    void close() {
        entente.close();
    }

    private static Draft told(String id, Development development) {
        return report(id).of(development).between("CN", "RS");
    }

    private void record(Draft draft) {
        record(draft.accordingTo(PAPER));
    }

    private void record(Report report) {
        assertThat(entente.journal().record(report).isRight()).isTrue();
    }

    private void describe(Profile profile) {
        assertThat(entente.journal().record(profile).isRight()).isTrue();
    }

    private View view() {
        return entente.between("CN", "RS").at("2020-12-31").knownAt("2020-12-31");
    }

    private String markdown() {
        String all = new MarkdownForm().write(ChronicleAnswer.of(view()));
        return all.substring(all.indexOf('\n') + 1).strip();
    }

    @Test
    void a_figure_is_told_as_its_sources_word() {
        record(told("figure", FigureReported.of("trade", Amount.eur(7))).on("2016"));

        assertThat(markdown()).contains("In 2016, according to “The Paper”, the figure for trade is put at EUR 7.[^1]");
    }

    @Test
    void it_goes_year_by_year_and_what_belongs_together_is_one_paragraph() {
        record(told("turn", TurningPointDeclared.of("the turn"))
                .on("2016")
                .accordingTo(PAPER)
                .linked(Link.of(Link.Relation.CAUSED_BY, "visit")));
        record(told("visit", VisitMade.of(CHINA, SERBIA)).on("2016-06-18"));
        record(told("other", VisitMade.of(SERBIA, CHINA)).on("2016-07"));
        record(told("first", VisitMade.of(SERBIA, CHINA)).on("2009"));

        assertThat(markdown()).isEqualTo("""
                ## 2009

                In 2009, Serbia visits China.[^1]

                ## 2016

                On 18 June 2016, China visits Serbia.[^1] In 2016, a turning point is declared: the turn.[^1]

                In July 2016, Serbia visits China.[^1]

                [^1]: The Paper, 2017""");
    }

    @Test
    void what_no_source_dates_stands_apart_and_so_does_what_is_planned() {
        record(told("visit", VisitMade.of(CHINA, SERBIA)));
        record(told("due", AgreementEnteredIntoForce.of("pact")).plannedFor("2019-07-01"));
        record(told("ahead", AgreementEnteredIntoForce.of("treaty")).plannedFor("2030"));

        assertThat(markdown()).isEqualTo("""
                ## At times that no source tells

                China visits Serbia.[^1]

                ## Planned

                For 1 July 2019, it is planned that pact enters into force; no source tells whether it came to that.[^1] For 2030, it is planned that treaty enters into force.[^1]

                [^1]: The Paper, 2017""");
    }

    @Test
    void it_hedges_where_the_record_does() {
        record(told("strike", ForceUsed.against(SERBIA).by(CHINA)).on("2015~"));
        record(told("strike", ForceUsed.against(SERBIA).by(Entity.of("HU")))
                .on("2015~")
                .accordingTo(GAZETTE));
        record(told("visit", VisitMade.of(CHINA, SERBIA)).on("[2016..2030]"));
        record(told("claim", ClaimMade.of("all is well")).on("2017"));
        record(told("motive", MotiveAttributed.of(CHINA, "peace")).on("2018"));

        assertThat(markdown())
                .contains(
                        "About 2015, according to “The Paper”, China uses force against Serbia.[^1]"
                                + " “Gazette” says otherwise: Hungary uses force against Serbia.[^2]",
                        "Between 2016 and 2030, possibly, China visits Serbia.[^1]",
                        "In 2017, “The Paper” claims: all is well.[^1]",
                        "In 2018, “The Paper” attributes a motive to China: peace.[^1]");
    }

    @Test
    void a_denial_dates_what_is_denied_and_not_the_denial() {
        record(told("visit", VisitMade.of(CHINA, SERBIA)).deniedFor("1963"));

        assertThat(markdown()).contains("“The Paper” denies that in 1963 China visits Serbia.[^1]");
    }

    @Test
    void what_lies_ahead_is_not_told() {
        record(told("later", VisitMade.of(CHINA, SERBIA)).on("2024"));

        assertThat(ChronicleAnswer.of(view()).chapters()).isEmpty();
        assertThat(markdown()).contains("nothing bears on this on that day");
    }

    @Test
    void each_place_in_a_source_is_a_note_of_its_own_told_once() {
        record(told("a", VisitMade.of(CHINA, SERBIA))
                .on("2010")
                .accordingTo(PAPER)
                .citing(Citation.quoting("they came").locator("p. 4")));
        record(told("b", VisitMade.of(CHINA, SERBIA)).on("2011"));
        record(told("c", VisitMade.of(SERBIA, CHINA))
                .on("2012")
                .accordingTo(PAPER)
                .citing(Citation.quoting("they came").locator("p. 4")));

        assertThat(new TextForm().write(ChronicleAnswer.of(view())))
                .contains(
                        "In 2010, China visits Serbia.[1]",
                        "In 2011, China visits Serbia.[2]",
                        "In 2012, Serbia visits China.[1]")
                .endsWith("""
                        Notes
                          [1] The Paper, 2017, p. 4, “they came”
                          [2] The Paper, 2017""");
    }

    @Test
    void a_program_is_told_chapters_of_passages_of_developments() throws IOException {
        record(told("visit", VisitMade.of(CHINA, SERBIA)).on("2016"));
        record(told("undated", VisitMade.of(CHINA, SERBIA)));

        JsonNode chapters = new ObjectMapper()
                .readTree(new JsonForm().write(ChronicleAnswer.of(view())))
                .at("/chapters");

        assertThat(chapters.at("/0/time").textValue()).isEqualTo("2016");
        assertThat(chapters.at("/0/passages/0/0/id").textValue()).isEqualTo("visit");
        assertThat(chapters.at("/1/time").textValue()).isEqualTo("undated");
    }

    @Test
    void of_one_day_the_stages_of_a_life_come_in_their_order_whatever_their_ids() {
        record(told("a", AgreementEnteredIntoForce.of("pact")).on("2016-06-18"));
        record(told("b", AgreementSigned.of("pact")).on("2016-06-18"));

        assertThat(markdown()).contains("On 18 June 2016, pact is signed.[^1] pact enters into force.[^1]");
    }

    @Test
    void of_one_day_what_comes_of_another_comes_after_it() {
        record(told("a", AgreementSigned.of("pact"))
                .on("2016-06-18")
                .accordingTo(PAPER)
                .linked(Link.of(Link.Relation.CAUSED_BY, "z")));
        record(told("z", VisitMade.of(CHINA, SERBIA)).on("2016-06-18"));

        assertThat(markdown()).contains("On 18 June 2016, China visits Serbia.[^1] pact is signed.[^1]");
    }

    @Test
    void what_is_read_aloud_has_its_dates_in_words_its_articles_and_one_full_stop() {
        record(told("visit", VisitMade.of(CHINA, SERBIA).until("2016-06-20")).on("2016-06-18"));
        record(told("strike", ForceUsed.against(Entity.of("US")).by(CHINA).means("shells."))
                .on("2017"));
        record(told("threat", ForceUsed.against(SERBIA).means("shells.")).plannedFor("2018"));
        record(told("word", StatementMade.of(CHINA).quoting("never!")).on("2019"));

        assertThat(markdown())
                .contains(
                        "On 18 June 2016, China visits Serbia until 20 June 2016.[^1]",
                        "In 2017, China uses force against the United States: shells.[^1]",
                        "force is used against Serbia: shells; no source tells whether it came to that.[^1]",
                        "China speaks: “never!”[^1]");
    }

    @Test
    void money_taken_back_and_corrections_are_told_as_what_they_are() {
        record(told("less", InvestmentMade.of(CHINA, SERBIA).worth(Amount.eur(-3)))
                .on("2015"));
        record(told("loan", LoanDisbursed.of(CHINA, SERBIA).worth(Amount.eur(-2)))
                .on("2016"));
        record(told("aid", AidDelivered.of("masks", CHINA, SERBIA).worth(Amount.eur(-1)))
                .on("2017"));

        assertThat(markdown())
                .contains(
                        "In 2015, China takes back EUR 3 of its investment in Serbia.[^1]",
                        "In 2016, the sum paid out of a loan of China to Serbia is corrected downwards by EUR 2.[^1]",
                        "In 2017, the worth of what China gives Serbia is corrected downwards by EUR 1: masks.[^1]");
    }

    @Test
    void what_is_quoted_within_a_quotation_is_in_single_marks() {
        record(told("a", StatementMade.of(CHINA).quoting("a \"steel\" friendship"))
                .on("2016"));
        record(told("b", StatementMade.of(CHINA).quoting("“never forget”")).on("2017"));

        assertThat(markdown()).contains("China speaks: “a ‘steel’ friendship”.", "China speaks: “never forget”.");
    }

    @Test
    void after_what_a_rival_says_the_date_is_told_again() {
        record(told("a", AgreementSigned.of("pact")).on("2016-06-18"));
        record(told("a", AgreementSigned.of("pact")).on("2016-06-19").accordingTo(GAZETTE));
        record(told("b", VisitMade.of(CHINA, SERBIA)).on("2016-06-18"));

        assertThat(markdown())
                .contains("“Gazette” says otherwise: on 19 June 2016.[^2] On 18 June 2016, China visits Serbia.[^1]");
    }

    @Test
    void what_one_does_at_one_time_is_one_sentence_with_a_note_after_each_part() {
        record(told("a", StanceTaken.of(CHINA, Stance.OPPOSES, "blocs")).on("2016"));
        record(told("b", StanceTaken.of(CHINA, Stance.OPPOSES, "sanctions")).on("2016"));
        record(told("c", StanceTaken.of(CHINA, Stance.SUPPORTS, "trade")).on("2016"));
        record(told("d", StanceTaken.of(SERBIA, Stance.SUPPORTS, "trade")).on("2016"));

        assertThat(markdown())
                .contains("In 2016, China opposes blocs,[^1] opposes sanctions,[^1] and supports trade.[^1]"
                        + " Serbia supports trade.[^1]");
    }

    @Test
    void nothing_is_joined_to_what_ends_in_a_list_or_is_hedged() {
        record(told("a", InvestmentMade.of(CHINA, SERBIA).in("steel")).on("2015"));
        record(told("b", InvestmentMade.of(CHINA, SERBIA).in("tyres")).on("2015"));
        record(told("c", StanceTaken.of(CHINA, Stance.OPPOSES, "blocs")).on("[2016..2030]"));
        record(told("d", StanceTaken.of(CHINA, Stance.OPPOSES, "trade")).on("[2016..2030]"));

        assertThat(markdown()).doesNotContain(",[^1]");
    }

    @Test
    void what_is_described_and_not_named_has_its_article() {
        describe(Profile.of("mill", Profile.Kind.ASSET, "Bor steel mill"));
        describe(Profile.of("banks", Profile.Kind.ORGANISATION, "Chinese banks"));
        describe(Profile.of("saarc", Profile.Kind.ORGANISATION, "South Asian Association for Regional Cooperation"));
        record(told("a", StakeAcquired.of(Entity.of("mill")).by(CHINA)).on("2015"));
        record(told("b", LoanAgreed.of(Entity.of("banks"), SERBIA)).on("2016"));
        record(told("c", MembershipSought.of(SERBIA, Entity.of("saarc"))).on("2017"));
        record(told("d", VisitMade.of(CHINA, SERBIA).tour("Xi's tour")).on("2018"));
        record(told("e", VisitMade.of(CHINA, SERBIA).tour("eastern tour")).on("2019"));

        assertThat(markdown())
                .contains(
                        "China acquires a stake in the Bor steel mill.",
                        "a loan of Chinese banks to Serbia is agreed",
                        "Serbia seeks membership of the South Asian Association for Regional Cooperation.",
                        "China visits Serbia: a stop of Xi's tour.",
                        "China visits Serbia: a stop of the eastern tour.");
    }

    @Test
    void a_project_is_told_at_a_stage_or_suspended_or_mentioned() {
        ProjectReported railway = ProjectReported.of(Entity.of("railway"));
        record(told("a", railway).on("2015"));
        record(told("b", railway.status(ProjectReported.Status.IMPLEMENTATION)).on("2016"));
        record(told("c", railway.status(ProjectReported.Status.SUSPENDED)).on("2017"));

        assertThat(markdown())
                .contains(
                        "railway is mentioned as a project.",
                        "railway is at the stage of implementation.",
                        "railway is suspended.");
    }

    @Test
    void what_a_claim_is_about_needs_no_article() {
        record(told("a", ClaimMade.of("all is well").about("embargo")).on("2017"));

        assertThat(markdown()).contains("“The Paper” claims on the subject of embargo: all is well.[^1]");
    }

    @Test
    void a_plan_beside_a_denial_is_told_as_a_plan() {
        record(told("visit", VisitMade.of(CHINA, SERBIA))
                .plannedFor("2014-06-01")
                .accordingTo(PAPER));
        record(told("visit", VisitMade.of(CHINA, SERBIA))
                .deniedFor("2014-06-01")
                .accordingTo(GAZETTE));

        assertThat(markdown())
                .contains("“Gazette” denies that on 1 June 2014 China visits Serbia.")
                .contains("“The Paper” had told of it as planned for 1 June 2014.")
                .doesNotContain("says otherwise");
    }

    @Test
    void who_only_planned_it_is_not_cited_for_what_happened() {
        record(told("visit", VisitMade.of(CHINA, SERBIA)).plannedFor("2014-05").accordingTo(PAPER));
        record(told("visit", VisitMade.of(CHINA, SERBIA)).on("2014-06").accordingTo(GAZETTE));

        assertThat(markdown()).contains("In June 2014, China visits Serbia.[^1]\n\n[^1]: Gazette");
        assertThat(new MarkdownForm().write(ChronicleAnswer.of(view().preferring(Resolution.ranking(PAPER.id())))))
                .contains("“Gazette” tells that it happened in June 2014.")
                .doesNotContain("no source tells");
    }

    @Test
    void what_calls_a_plan_off_is_told() {
        record(told("visit", VisitMade.of(CHINA, SERBIA)).plannedFor("2015-05").accordingTo(GAZETTE));
        record(told("word", StatementMade.of(CHINA).about("the visit"))
                .on("2015-03")
                .accordingTo(PAPER)
                .linked(Link.of(Link.Relation.CANCELS, "visit")));

        assertThat(markdown())
                .contains(
                        "it was planned that China visits Serbia.[^2] That was called off: in March 2015, China speaks on the"
                                + " visit.[^1]")
                .doesNotContain("no source tells");
    }

    @Test
    void a_thread_pulls_nothing_forward_over_what_happened_before_it() {
        record(told("signed", AgreementSigned.of("pact").titled("Pact"))
                .on("1992-01-20")
                .accordingTo(PAPER)
                .inStorylines("treaties"));
        record(told("visit", VisitMade.of(CHINA, SERBIA)).on("1992-05-01"));
        record(told("force", AgreementEnteredIntoForce.of("pact"))
                .on("1992-07-11")
                .accordingTo(PAPER)
                .inStorylines("treaties"));

        assertThat(markdown()).containsSubsequence("20 January 1992", "1 May 1992", "11 July 1992");
    }

    @Test
    void a_note_tells_what_its_source_tells_otherwise_of_what_the_sentence_says() {
        record(told("deal", InvestmentMade.of(CHINA, SERBIA).worth(Amount.eur(5)))
                .on("2015")
                .accordingTo(GAZETTE));
        record(told(
                        "deal",
                        InvestmentMade.of(CHINA, SERBIA).worth(Amount.usd(6)).in("steel"))
                .on("2015"));
        record(told("word", StatementMade.of(CHINA).quoting("never"))
                .on("2016-05")
                .accordingTo(GAZETTE));
        record(told("word", StatementMade.of(CHINA).quoting("not ever")).on("2016-05"));

        assertThat(markdown())
                .contains(
                        "In 2015, China invests USD 6 in Serbia: steel.[^1][^2]",
                        "In May 2016, China speaks: “not ever”.[^1][^3]",
                        "[^1]: The Paper, 2017\n",
                        "[^2]: Gazette, 2016; which tells EUR 5\n",
                        "[^3]: Gazette, 2016; in other words: “never”");
    }

    @Test
    void a_source_that_tells_the_same_less_precisely_or_in_other_case_is_cited_as_it_is() {
        record(told(
                        "deal",
                        InvestmentMade.of(CHINA, SERBIA).worth(Amount.eur(5)).in("Steel"))
                .on("2015-05")
                .accordingTo(GAZETTE));
        record(told("deal", InvestmentMade.of(CHINA, SERBIA).in("steel")).on("2015"));

        assertThat(markdown()).endsWith("[^1]: The Paper, 2017\n\n[^2]: Gazette, 2016");
    }

    @Test
    void what_forms_the_background_one_after_the_other_is_one_paragraph_with_one_beginning() {
        record(told("a", ContextNoted.of("a war")).on("2016-01"));
        record(told("b", ContextNoted.of("sanctions")).on("2016-05/.."));
        record(told("c", VisitMade.of(CHINA, SERBIA)).on("2017-07"));
        record(told("d", ContextNoted.of("a drought")).on("2017-08"));

        assertThat(markdown())
                .contains(
                        "the background is this: a war.[^1]",
                        "it is this, too: sanctions.[^1]",
                        "In August 2017, the background is this: a drought.[^1]");
        assertThat(ChronicleAnswer.of(view()).chapters().map(it -> it.passages().size()))
                .containsExactly(1, 2);
    }

    @Test
    void the_last_day_of_a_visit_is_told_once() {
        record(told("a", VisitMade.of(CHINA, SERBIA).until("2016-05-08")).on("2016-05-05/2016-05-08"));
        record(told("b", VisitMade.of(CHINA, SERBIA).until("2017-05-08")).on("2017-05-08"));
        record(told("c", VisitMade.of(CHINA, SERBIA).until("2018-12-31")).on("2018"));

        assertThat(markdown())
                .contains(
                        "From 5 May 2016 to 8 May 2016, China visits Serbia.[^1]",
                        "On 8 May 2017, China visits Serbia.[^1]",
                        "In 2018, China visits Serbia until 31 December 2018.[^1]");
    }

    @Test
    void a_country_is_told_once_of_a_place_that_says_it() {
        Entity netherlands = Entity.of("NL");
        record(told("a", FacilitySetUp.of("a plant in Venlo, Netherlands", netherlands, CHINA))
                .on("2016"));
        record(told("b", FacilitySetUp.of("a plant", netherlands, CHINA)).on("2017"));

        assertThat(markdown())
                .contains(
                        "China sets up: a plant in Venlo, Netherlands.", "China sets up in the Netherlands: a plant.");
    }

    @Test
    void a_thread_is_one_however_it_is_spelled() {
        record(told("signed", AgreementSigned.of("pact").titled("Pact"))
                .on("1992-01-20")
                .accordingTo(PAPER)
                .inStorylines("treaties"));
        record(told("force", AgreementEnteredIntoForce.of("pact"))
                .on("1992-07-11")
                .accordingTo(PAPER)
                .inStorylines("Treaties"));

        assertThat(ChronicleAnswer.of(view()).chapters().single().passages()).hasSize(1);
    }

    @Test
    void of_what_undoes_each_other_no_order_is_told_that_the_dates_leave_open() {
        record(told("granted", new RecognitionGranted(CHINA, SERBIA)).on("1918"));
        record(told("withdrawn", new RecognitionWithdrawn(CHINA, SERBIA)).on("1918"));

        assertThat(markdown())
                .contains("Which of the two came first is not told.")
                .doesNotContain(" and no longer");
    }

    @Test
    void an_id_is_written_as_it_is_where_a_sentence_begins_with_it() {
        record(told("signed", AgreementSigned.of("gg")).on("undated"));

        assertThat(markdown()).contains("gg is signed").doesNotContain("Gg is signed");
    }
}
