package io.entente.story;

import io.entente.internal.words.Form;
import io.entente.internal.words.Problems;
import io.entente.journal.Claim;
import io.entente.journal.Rejection;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Withdrawal;
import io.vavr.control.Option;
import java.time.Instant;

/** Words that nobody can know yet: an error, where it is told what time it is. */
final class NotYetKnown implements Oddity {

    private final Problems problems;
    private final Option<Instant> now;

    NotYetKnown(Problems problems, Option<Instant> now) {
        this.problems = problems;
        this.now = now;
    }

    @Override
    public void note(Report report, Form form) {
        refuse(report, form);
    }

    @Override
    public void note(Withdrawal withdrawal, Form form) {
        refuse(withdrawal, form);
    }

    @Override
    public void note(SameAs same, Form form) {
        refuse(same, form);
    }

    private void refuse(Claim claim, Form form) {
        now.filter(claim::isKnownOnlyAfter)
                .forEach(moment -> problems.error(form.placeOf("known"), Rejection.NotYetKnown.message(claim, moment)));
    }
}
