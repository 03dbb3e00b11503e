package io.entente.examples.lessons;

import static io.entente.journal.Report.report;

import io.entente.Entente;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.StakeAcquired;
import io.entente.journal.Draft;
import io.entente.journal.Source;
import io.entente.projection.View;
import io.vavr.collection.List;

/** Sources differ, and speak at different times: what was known then, and who contradicts whom. */
public final class Lesson2KnowledgeAndDoubt {

    private static final Entity MILL = Entity.of("mill");
    private static final Entity STEEL = Entity.of("steel-group");

    private Lesson2KnowledgeAndDoubt() {}

    private static Draft sale(int percent) {
        return report("mill-sold")
                .of(StakeAcquired.of(MILL).by(STEEL).percent(percent))
                .between("CN", "RS")
                .on("2016");
    }

    private static void tell(String when, View view) {
        view.history()
                .assessment(DevelopmentId.of("mill-sold"))
                .peek(assessment -> System.out.printf(
                        "%s: %s says so%s%n",
                        when,
                        assessment.report().source(),
                        assessment
                                .rivals()
                                .map(rival -> ", " + rival.source() + " contradicts")
                                .mkString()))
                .onEmpty(() -> System.out.println(when + ": nothing is known"));
    }

    public static void main(String[] arguments) {
        Source gazette = Source.of("gazette", "The Gazette").published("2016-06-20");
        Source registry = Source.of("registry", "Company registry").published("2019");

        try (var entente = Entente.inMemory()) {
            entente.journal().recordAll(List.of(sale(63).accordingTo(gazette), sale(60).accordingTo(registry)));

            View sold = entente.between("CN", "RS").at("2016-12-31");
            tell("as known at 2016-06-19", sold.knownAt("2016-06-19"));
            tell("as known at 2016-06-20", sold.knownAt("2016-06-20"));
            tell("as known at 2019-12-31", sold.knownAt("2019-12-31"));
        }
    }
}
