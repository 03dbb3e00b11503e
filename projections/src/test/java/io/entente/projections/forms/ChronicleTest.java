package io.entente.projections.forms;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.Entente;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.ClaimMade;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.ForceUsed;
import io.entente.event.Link;
import io.entente.event.MotiveAttributed;
import io.entente.event.TurningPointDeclared;
import io.entente.event.VisitMade;
import io.entente.journal.Citation;
import io.entente.journal.Draft;
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

    private View view() {
        return entente.between("CN", "RS").at("2020-12-31").knownAt("2020-12-31");
    }

    private String markdown() {
        String all = new MarkdownForm().write(ChronicleAnswer.of(view()));
        return all.substring(all.indexOf('\n') + 1).strip();
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

                On 18 June 2016, China visits Serbia.[^1] In 2016, turning point: the turn.[^1]

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
                                + " “Gazette” says otherwise: Hungary uses force against Serbia (2015~).[^2]",
                        "Between 2016 and 2030, possibly, China visits Serbia.[^1]",
                        "In 2017, according to “The Paper”, it is claimed that all is well.[^1]",
                        "In 2018, according to “The Paper”, a motive is attributed to China: peace.[^1]");
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
}
