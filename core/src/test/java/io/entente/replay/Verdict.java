package io.entente.replay;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Link;
import io.entente.history.Account;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * All that is said of one development, by the engine or by the judge.
 *
 * @param whose by field, the date's too, the report whose word it is; without the fields that are left open
 */
record Verdict(
        SortedSet<DevelopmentId> ids,
        Report report,
        Seq<Report> corroboration,
        Seq<Report> rivals,
        boolean disputed,
        Development development,
        EventDate date,
        Map<String, Report> whose,
        SortedSet<Dyad> dyads,
        Seq<String> storylines,
        Seq<Link> links,
        Option<LocalDate> earliest,
        Option<LocalDate> latest) {

    DevelopmentId id() {
        return ids.head();
    }

    Modality modality() {
        return report.modality();
    }

    /** Every report that it rests on, in its order. */
    Seq<Report> evidence() {
        return corroboration.prepend(report);
    }

    static Verdict of(Account account) {
        require(account.id().equals(account.ids().head()), account);
        require(account.modality() == account.report().modality(), account);
        require(account.reports().equals(account.corroboration().prepend(account.report())), account);
        require(account.sources().equals(account.reports().map(Report::source).distinct()), account);
        require(account.contested() != account.rivals().isEmpty(), account);
        return new Verdict(
                account.ids(),
                account.report(),
                account.corroboration().toList(),
                account.rivals().toList(),
                account.disputed(),
                account.development(),
                account.date(),
                whose(account),
                account.dyads(),
                account.storylines().toList(),
                account.links().toList(),
                account.earliest(),
                account.latest());
    }

    private static Map<String, Report> whose(Account account) {
        return account.development()
                .fields()
                .keySet()
                .toList()
                .append(Account.OCCURRED)
                .foldLeft(HashMap.empty(), (all, field) -> {
                    require(
                            account.sourceOf(field)
                                    .equals(account.reportOf(field).map(Report::source)),
                            account);
                    return account.reportOf(field).fold(() -> all, report -> all.put(field, report));
                });
    }

    private static void require(boolean holds, Account account) {
        if (!holds) {
            throw new AssertionError("%s does not agree with itself".formatted(account));
        }
    }
}
