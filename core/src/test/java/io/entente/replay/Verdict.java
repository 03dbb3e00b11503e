package io.entente.replay;

import io.entente.event.DevelopmentId;
import io.entente.history.Account;
import io.entente.journal.Report;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.LocalDate;

/** All that is said of one development, by the engine or by the judge. */
record Verdict(
        SortedSet<DevelopmentId> ids,
        Report report,
        Seq<Report> corroboration,
        Seq<Report> rivals,
        Option<LocalDate> earliest,
        Option<LocalDate> latest) {

    DevelopmentId id() {
        return ids.head();
    }

    static Verdict of(Account account) {
        if (!account.id().equals(account.ids().head())) {
            throw new AssertionError("%s does not go by the smallest of %s".formatted(account.id(), account.ids()));
        }
        return new Verdict(
                account.ids(),
                account.report(),
                account.corroboration().toList(),
                account.rivals().toList(),
                account.earliest(),
                account.latest());
    }
}
