package org.example.crossings;

import static io.entente.journal.Report.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Entente;
import io.entente.event.Count;
import io.entente.event.Entity;
import io.entente.journal.Source;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.forms.text.TextForm;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class CrossingsTest {

    @Test
    void an_opened_crossing_can_be_crossed_from_its_day_on() {
        Source gazette = Source.of("gazette", "The Gazette").published("2021");
        CrossingOpened opened = new CrossingOpened(Entity.of("svinesund"), Option.some(Count.of(4)));
        Relationship asked = new Relationship(List.of(new Crossings()));

        try (var entente = Entente.inMemory()) {
            entente.journal()
                    .record(report("bridge").of(opened).between("NO", "SE").on("2005").accordingTo(gazette));

            var view = entente.between("NO", "SE").knownAt("2026-01-01");
            assertEquals(0, view.at("2005-06-01").replay(asked).of(new Crossings()).size());
            assertEquals("""
                    Norway – Sweden at 2005-12-31, as known at 2026-01-01

                    ── Further questions ──
                    Open crossings
                      svinesund, 4 lanes
                          bridge (gazette)

                    On whose word
                      gazette: The Gazette, 2021""", new TextForm().write(StateAnswer.of(view.at("2005-12-31"), asked)));
        }
    }
}
