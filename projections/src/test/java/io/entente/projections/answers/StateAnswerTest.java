package io.entente.projections.answers;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Entente;
import io.entente.event.Amount;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.ForceUsed;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.event.Percent;
import io.entente.event.StakeAcquired;
import io.entente.event.UnknownDevelopment;
import io.entente.event.VisitMade;
import io.entente.history.Assessment;
import io.entente.journal.Draft;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Item;
import io.entente.projection.View;
import io.entente.projections.arms.Arms;
import io.entente.projections.ownership.Holding;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.relationship.RelationshipState;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a view answers, section by section, by our questions and by one of a user's own. */
class StateAnswerTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2020");
    private static final Source PAPER = Source.of("paper", "Paper").published("2021");
    private static final Entity MILL = Entity.of("mill");
    private static final Entity STEEL = Entity.of("steel");

    private final Entente entente = Entente.inMemory();

    @AfterEach
    void close() {
        entente.close();
    }

    private static Report visit(String id, String on) {
        return report(id)
                .of(VisitMade.of(Entity.of("CN"), Entity.of("RS")))
                .between("CN", "RS")
                .on(on)
                .accordingTo(GAZETTE);
    }

    private static Report bought(Source source, int percent) {
        return report("bought")
                .of(StakeAcquired.of(MILL).by(STEEL).percent(percent))
                .between("CN", "RS")
                .on("2016~")
                .accordingTo(source);
    }

    private View recorded(Report... reports) {
        entente.journal().recordAll(List.of(reports));
        return entente.between("CN", "RS").at("2018-12-31");
    }

    private static StateAnswer.Section section(String name, StateAnswer answer) {
        return answer.sections().find(it -> it.name().equals(name)).get();
    }

    @Test
    void what_is_reckoned_from_numbers_as_long_as_a_report_takes_is_told() {
        try (Entente entente = Entente.inMemory()) {
            Entity company = Entity.of("mill");
            BigDecimal huge = new BigDecimal("1E+999");
            BigDecimal tiny = new BigDecimal("1E-999");
            Seq<Development> all = List.of(
                    InvestmentMade.of(Entity.of("NO"), Entity.of("SE")).worth(Amount.of(huge, "EUR")),
                    InvestmentMade.of(Entity.of("NO"), Entity.of("SE")).worth(Amount.of(tiny, "EUR")),
                    StakeAcquired.of(company)
                            .by(Entity.of("NO"))
                            .percent(Percent.of(tiny).about()),
                    StakeAcquired.of(company).by(Entity.of("NO")).percent(Percent.of(50)));
            entente.journal().recordAll(all.zipWithIndex((development, i) -> report("deal-" + i)
                    .of(development)
                    .between("NO", "SE")
                    .on("201" + i)
                    .accordingTo("gazette", "2020")));

            View view = entente.between("NO", "SE").at("2021-01-01");
            String told = StateAnswer.of(view, new Relationship())
                    .sections()
                    .flatMap(StateAnswer.Section::items)
                    .map(it -> it.told().sentence(view.directory()))
                    .mkString("\n");

            assertThat(told).contains("0." + "0".repeat(998) + "1");
        }
    }

    @Test
    void an_item_knows_how_sure_it_is_and_on_whose_word_it_rests() {
        View view = recorded(bought(GAZETTE, 60), bought(PAPER, 63));

        Answered<Item> holding = section("holdings", StateAnswer.of(view, new Relationship()))
                .items()
                .single();
        assertThat(((Holding) holding.told()).holder()).isEqualTo(STEEL);
        assertThat(holding.told().sentence(view.directory())).isEqualTo("steel holds 63 % of mill since 2016~");
        assertThat(holding.certain()).isTrue();
        assertThat(holding.approximate()).isTrue();
        assertThat(holding.uncertain()).isFalse();
        assertThat(holding.contested()).isTrue();
        assertThat(holding.evidence()).containsExactly(DevelopmentId.of("bought"));
    }

    @Test
    void a_question_of_ones_own_is_one_plug() {
        View view = recorded(
                visit("first", "2016-06-18"), visit("second", "2018"), visit("third", "[2018-12-30..2019-01-02]"));
        Relationship asked = new Relationship().with(new VisitsByVisitor());

        Answered<Item> certain =
                section("guests", StateAnswer.of(view, asked)).items().single();
        assertThat(certain.told().sentence(view.directory())).isEqualTo("China visited 2 times");
        assertThat(certain.certain()).isFalse(); // by what is possible, three times
        assertThat(section("guests", StateAnswer.of(view.possible(), asked))
                        .items()
                        .single()
                        .told()
                        .fields())
                .contains(new Tuple2<>("times", 3));
        assertThat(asked.with(new VisitsByVisitor())).isEqualTo(asked);
        assertThat(view.replay(asked).of(new VisitsByVisitor()).byVisitor().keySet())
                .containsExactly(Entity.of("CN"));
    }

    @Test
    void the_state_of_a_question_that_was_not_asked_is_refused() {
        RelationshipState state = recorded().replay(new Relationship(Vector.of(new Arms())));

        assertThat(state.arms().supplies()).isEmpty();
        assertThatThrownBy(state::holdings)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ownership was not asked; there are: arms");
    }

    @Test
    void what_is_denied_and_what_no_program_knows_stand_beside_the_sections() {
        View view = recorded(
                report("denied")
                        .of(VisitMade.of(Entity.of("CN"), Entity.of("RS")))
                        .between("CN", "RS")
                        .deniedFor("2017")
                        .accordingTo(GAZETTE),
                report("later")
                        .of(VisitMade.of(Entity.of("CN"), Entity.of("RS")))
                        .between("CN", "RS")
                        .deniedFor("2019")
                        .accordingTo(GAZETTE),
                report("honey")
                        .of(new UnknownDevelopment("HoneyTraded", "1", LinkedHashMap.empty()))
                        .between("CN", "RS")
                        .on("2018-01")
                        .accordingTo(GAZETTE));
        StateAnswer answer = StateAnswer.of(view, new Relationship());

        assertThat(answer.denied().map(it -> it.told().id().value())).containsExactly("denied");
        assertThat(answer.unknown().map(it -> it.told().id().value())).containsExactly("honey");
        assertThat(answer.developments().map(DevelopmentId::value)).containsExactlyInAnyOrder("denied", "honey");
    }

    @Test
    void what_is_told_and_denied_at_once_stands_among_the_denied_with_both_words() {
        Draft raid = report("raid").of(ForceUsed.against(Entity.of("RS"))).between("CN", "RS");
        try (Entente entente = Entente.inMemory()) {
            entente.journal()
                    .recordAll(List.of(
                            raid.on("2018").accordingTo("gazette", "2020"),
                            raid.deniedFor("2018").accordingTo("registry", "2020")));
            StateAnswer answer = StateAnswer.of(entente.between("CN", "RS").at("2020-01-01"), new Relationship());

            assertThat(answer.denied().single().told().id()).hasToString("raid");
            assertThat(answer.denied().single().contested()).isTrue();
            assertThat(answer.denied().single().certain()).isFalse();
            assertThat(StateAnswer.of(
                                    entente.between("CN", "RS").at("2020-01-01").possible(), new Relationship())
                            .denied())
                    .isEmpty();
        }
    }

    @Test
    void what_is_denied_is_on_the_word_of_those_who_deny_it() {
        Report denied = report("bought")
                .of(StakeAcquired.of(MILL).by(STEEL).percent(60))
                .between("CN", "RS")
                .deniedFor("2016")
                .accordingTo(PAPER, "2020");
        Report told = report("bought")
                .of(StakeAcquired.of(MILL).by(STEEL).percent(60))
                .between("CN", "RS")
                .on("2016")
                .accordingTo(GAZETTE, "2020");

        Answered<Assessment> answered = StateAnswer.of(recorded(told, denied), new Relationship())
                .denied()
                .single();

        assertThat(answered.told().sources()).containsExactly(PAPER.id());
        assertThat(answered.told().modality()).isEqualTo(Modality.DENIED);
        assertThat(answered.told().rivals()).containsExactly(told);
        assertThat(answered.contested()).isTrue();
        assertThat(answered.certain()).isFalse();
    }

    @Test
    void a_tie_to_what_is_filed_elsewhere_tells_what_that_is() {
        Report elsewhere = report("deal")
                .of(VisitMade.of(Entity.of("HU"), Entity.of("CN")))
                .between("CN", "HU")
                .on("2016")
                .accordingTo(GAZETTE);
        View view = recorded(
                elsewhere,
                visit("visit", "2017")
                        .linked(
                                Link.of(Link.Relation.REACTS_TO, "deal"),
                                Link.of(Link.Relation.REACTS_TO, "unheard-of")));

        assertThat(section("ties", StateAnswer.of(view, new Relationship()))
                        .items()
                        .map(it -> it.told().sentence(view.names())))
                .containsExactly(
                        "visit (China visits Serbia) answers deal (Hungary visits China; filed under CN-HU)",
                        "visit (China visits Serbia) answers unheard-of (not known to have happened)");
    }

    @Test
    void a_plan_that_is_called_off_is_left_out_as_such() {
        View view = recorded(
                report("visit")
                        .of(VisitMade.of(Entity.of("CN"), Entity.of("RS")))
                        .between("CN", "RS")
                        .plannedFor("2017")
                        .accordingTo(GAZETTE, "2016"),
                visit("other", "2016").linked(Link.of(Link.Relation.CANCELS, "visit")));
        Selection selection = Selection.ALL.sections("visits");

        assertThat(view.callingOff(view.due().single().assessment()).map(Assessment::id))
                .containsExactly(DevelopmentId.of("other"));
        assertThat(view.at("2015-12-31").callingOff(view.due().single().assessment()))
                .isEmpty();
        LeftOut leftOut = StateAnswer.of(view, new Relationship(List.of(new Arms())), Selection.ALL)
                .leftOut();
        assertThat(leftOut.due()).isZero();
        assertThat(leftOut.calledOff()).isEqualTo(1);
        assertThat(StateAnswer.of(view, new Relationship(), selection).leftOut().due())
                .isZero();
        LeftOut before = StateAnswer.of(view.at("2016-12-31"), new Relationship(List.of(new Arms())), Selection.ALL)
                .leftOut();
        assertThat(before.calledOff()).isEqualTo(1);
        assertThat(before.ahead()).isZero();
    }

    @Test
    void a_denial_of_a_later_day_is_left_out_as_what_lies_ahead_is() {
        View view = recorded(
                visit("visit", "2001"),
                report("other")
                        .of(VisitMade.of(Entity.of("CN"), Entity.of("RS")))
                        .between("CN", "RS")
                        .deniedFor("2012")
                        .accordingTo(GAZETTE, "2016"));

        assertThat(StateAnswer.of(view.at("2008-12-31"), new Relationship())
                        .leftOut()
                        .ahead())
                .isEqualTo(1);
        assertThat(StateAnswer.of(view.at("2012-12-31"), new Relationship())
                        .leftOut()
                        .ahead())
                .isZero();
    }
}
