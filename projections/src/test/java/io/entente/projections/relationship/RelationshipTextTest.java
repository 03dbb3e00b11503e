package io.entente.projections.relationship;

import static io.entente.event.Amount.eur;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.ArmsDelivered;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.FrameInvoked;
import io.entente.event.InvestmentMade;
import io.entente.event.InvestmentPledged;
import io.entente.event.MeetingHeld;
import io.entente.event.Percent;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeReported;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationshipTextTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2020");
    private static final Entity MINE = Entity.of("mine");
    private static final Entity CHILE = Entity.of("CL");
    private static final Entity JAPAN = Entity.of("JP");

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private static Report told(String id, String date, Development development) {
        return report(id).of(development).between("CL", "JP").on(date).accordingTo(GAZETTE);
    }

    private static void assertText(String expected, Report... told) {
        ProjectionSpec.of(new Relationship()).given(told).when("2020-12-31").then(state -> assertThat(state)
                .hasToString("Relationship(" + expected + ")"));
    }

    @Test
    void a_state_is_told_by_the_names_of_its_parts_and_only_of_those_that_are_there() {
        assertText("");
        assertText(
                "Agreements(pact is signed since 2016, ratified by CL [a, b]), "
                        + "Holdings(miner holds 25 to 50 % of mine since 2018 [c])",
                told("a", "2016", AgreementSigned.of("pact")),
                told("b", "2017", AgreementRatified.of("pact").by(CHILE)),
                told(
                        "c",
                        "2018",
                        StakeReported.of(
                                Entity.of("miner"), MINE, Percent.of(25).to(50))));
        assertText(
                "Investment(made: EUR 5 in CL [a], pledged: an unknown sum in CL [b])",
                told("a", "2016", InvestmentMade.of(JAPAN, CHILE).worth(eur(5))),
                told("b", "2016", InvestmentPledged.of(JAPAN, CHILE)));
        assertText(
                "Figures(the figure for copper is put at 12 tonnes over 2010/2015, stated 2016 [e],"
                        + " the figure for trade is put at EUR 7, stated 2017 [f]), "
                        + "Arms(T-72 from CL to JP, 8 units delivered and 1 delivery of unknown size [a, b]), "
                        + "Frames(brothers, used by CL, since 2016 [c], shared future since 2017 [d])",
                told("a", "2016", ArmsDelivered.of("T-72", CHILE, JAPAN).units(8)),
                told("b", "2017", ArmsDelivered.of("T-72", CHILE, JAPAN)),
                told("c", "2016", FrameInvoked.of("brothers").by(CHILE)),
                told("d", "2017", FrameInvoked.of("shared future")),
                told("e", "2016", FigureReported.of("copper", 12).in("tonnes").over("2010/2015")),
                told("f", "2017", FigureReported.of("trade", eur(7))));
    }

    @Test
    void what_cannot_be_squared_is_told_at_the_end() {
        assertText(
                "Holdings(a holds 70 % of mine since 2016 [a], b holds 70 % of mine since 2016 [b]), "
                        + "Anomalies(the stakes told of mine add up to 140 %)",
                told("a", "2016", StakeAcquired.of(MINE).by(Entity.of("a")).percent(70)),
                told("b", "2016", StakeAcquired.of(MINE).by(Entity.of("b")).percent(70)));
    }

    @Test
    void what_is_read_from_a_store_prints_like_what_was_recorded_in_memory() {
        List<Report> told = List.of(
                told("a", "2016", AgreementSigned.of("pact").by(CHILE, JAPAN)).inStorylines("peace"),
                told("b", "2017", MeetingHeld.of(Vector.of(CHILE, JAPAN))));

        assertThat(printed(Entente.open(folder.resolve("relations.db")), told))
                .isEqualTo(printed(Entente.inMemory(), told))
                .contains("storylines=Array(peace)");
    }

    private static String printed(Entente opened, List<Report> told) {
        try (opened) {
            opened.journal().recordAll(told);
            var view = opened.between("CL", "JP").at("2020-12-31");
            return view.replay(new Relationship()) + "\n"
                    + view.occurrences().map(it -> it.report().toString()).mkString("\n");
        }
    }
}
