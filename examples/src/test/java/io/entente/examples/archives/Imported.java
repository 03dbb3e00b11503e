package io.entente.examples.archives;

import io.entente.Entente;
import io.entente.intake.Mapping;
import io.entente.intake.TableImport;
import io.entente.intake.TableSummary;
import io.entente.journal.Rejection;
import io.entente.projection.View;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.forms.Presentation;
import io.entente.projections.forms.json.JsonForm;
import io.entente.projections.relationship.Relationship;

/** Archives, imported whole by the mappings that come with the library. */
final class Imported {

    private Imported() {}

    /** Imports a file; the test is skipped where it is not there. */
    static TableSummary into(Entente entente, String preset, String file) {
        SharedData.require();
        return TableImport.of(Mapping.preset(preset).get(), SharedData.folder().resolve(file))
                .into(entente.journal())
                .getOrElseThrow((Rejection why) -> new AssertionError(why.message()));
    }

    /** All that is answered of a relationship. */
    static String answer(View view) {
        return new JsonForm().write(StateAnswer.of(view, new Relationship()), Presentation.PLAIN);
    }
}
