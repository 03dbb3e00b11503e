package io.entente.projection;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.history.ClaimOutcome;
import io.entente.history.ClaimOutcome.Fate;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What things are called in a view, and what is told of a development that it does not count. */
record Called(View view, Names names) implements Names {

    @Override
    public String nameOf(Entity entity) {
        return names.nameOf(entity);
    }

    @Override
    public String titleOf(String agreement) {
        return names.titleOf(agreement);
    }

    @Override
    public Option<String> notCounted(DevelopmentId id) {
        return view.history(id)
                .find(it -> it.fate() == Fate.PREFERRED)
                .map(ClaimOutcome::claim)
                .map(Report.class::cast)
                .map(told -> told.development().sentence(this) + why(told));
    }

    private String why(Report told) {
        return standing(told)
                + (view.history().assessment(told.id()).isDefined()
                        ? ""
                        : "; filed under " + told.dyads().mkString(", "));
    }

    private String standing(Report told) {
        LocalDate day = view.asOf().at();
        if (told.modality() != Modality.OCCURRED) {
            return "; " + told.modality();
        }
        return told.occurred().earliest().exists(day::isBefore)
                ? "; later"
                : told.occurred().latest().exists(day::isBefore) ? "; only possibly by then" : "";
    }
}
