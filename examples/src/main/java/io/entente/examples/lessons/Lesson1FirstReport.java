package io.entente.examples.lessons;

import static io.entente.event.Amount.eur;
import static io.entente.journal.Report.report;

import io.entente.Entente;
import io.entente.event.Entity;
import io.entente.event.StakeAcquired;
import io.entente.journal.Source;
import io.entente.projections.relationship.Relationship;

/** Who said what happened when, and what therefore stood on a day. */
public final class Lesson1FirstReport {

    private static final Entity HBIS = Entity.of("hbis");
    private static final Entity SMEDEREVO = Entity.of("smederevo-steel-mill");

    private Lesson1FirstReport() {}

    public static void main(String[] arguments) {
        Source article = Source.of("article-2024", "A Central Piece").published("2024-05");

        try (var entente = Entente.inMemory()) {
            entente.journal()
                    .record(report("smederevo-acquired")
                            .of(StakeAcquired.of(SMEDEREVO).by(HBIS).at(eur(42_000_000)))
                            .between("CN", "RS")
                            .on("2016") // no more precisely than the source says
                            .accordingTo(article));

            var before = entente.between("CN", "RS").at("2016-12-30").replay(new Relationship());
            var after = entente.between("CN", "RS").at("2016-12-31").replay(new Relationship());

            System.out.println("certain on 2016-12-30: " + before.holdings().of(SMEDEREVO));
            System.out.println(
                    "certain on 2016-12-31: " + after.holdings().of(SMEDEREVO).map(it -> it.holder()));
        }
    }
}
