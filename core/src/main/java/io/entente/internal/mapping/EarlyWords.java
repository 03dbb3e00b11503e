package io.entente.internal.mapping;

import io.entente.internal.words.DateSlips;
import io.entente.internal.words.Form;
import io.entente.internal.words.Onlooker;
import io.entente.internal.words.Problems;
import io.entente.journal.Modality;
import io.entente.journal.Report;

/** Refuses reports of what occurred after one could know of it: a plan, or a slip in one of the two dates. */
record EarlyWords(Problems problems) implements Onlooker {

    @Override
    public void note(Report report, Form form) {
        if (report.modality() == Modality.OCCURRED && DateSlips.isKnownBefore(report.known(), report.occurred())) {
            problems.error(
                    form.placeOf("occurred"),
                    "told as occurred (%s) before it could have been, known %s: if it was a plan, write planned in place of occurred, else mend the date, or known"
                            .formatted(report.occurred(), report.known()));
        }
    }
}
