package io.entente.examples.lessons;

import static io.entente.journal.Report.report;

import io.entente.Entente;
import io.entente.event.ArmsDelivered;
import io.entente.event.Entity;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.vavr.collection.List;

/** A question of your own is a projection: a state before anything happened, and how what happened changes it. */
public final class Lesson3OwnProjection {

    private static final Source YEARBOOK = Source.of("yearbook", "Yearbook").published("2020");

    private Lesson3OwnProjection() {}

    private static Report delivery(String id, String recipient, int units, String date) {
        return report(id)
                .of(ArmsDelivered.of("patrol boat", Entity.of("NO"), Entity.of(recipient))
                        .units(units))
                .between("NO", recipient)
                .on(date)
                .accordingTo(YEARBOOK);
    }

    public static void main(String[] arguments) {
        try (var entente = Entente.inMemory()) {
            entente.journal()
                    .recordAll(List.of(
                            delivery("boats-1", "SE", 4, "2015"),
                            delivery("boats-2", "SE", 2, "2018"),
                            delivery("boats-3", "DK", 3, "2018-05")));

            List.of("2015-12-31", "2018-06-01", "2018-12-31")
                    .forEach(day -> System.out.println(day + ": "
                            + entente.everything()
                                    .at(day)
                                    .replay(new DeliveriesByRecipient())
                                    .mkString(", ")));
        }
    }
}
