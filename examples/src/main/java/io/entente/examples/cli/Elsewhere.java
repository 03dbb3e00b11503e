package io.entente.examples.cli;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.history.Account;
import io.entente.history.Testimony;
import io.entente.history.Testimony.Fate;
import io.entente.projection.View;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** Where the developments are that were ever told of between two and of which the answer knows nothing: each is said to be just there. */
final class Elsewhere {

    private final View view;
    private final Map<DevelopmentId, Account> accounts = new HashMap<>();

    private Elsewhere(View view) {
        this.view = view;
        view.everything()
                .history()
                .accounts()
                .forEach(account -> account.ids().forEach(id -> accounts.put(id, account)));
    }

    /** One phrase for each sort of place, with how to see it. */
    static Seq<String> told(View view) {
        Elsewhere elsewhere = new Elsewhere(view);
        return view.everTold()
                .toVector()
                .groupBy(elsewhere::place)
                .toVector()
                .sortBy(it -> it._1)
                .map(it -> "%s %s".formatted(Wording.count(it._2.size(), "development"), it._1));
    }

    private String place(DevelopmentId id) {
        return Option.of(accounts.get(id)).map(Elsewhere::filed).getOrElse(() -> missing(id));
    }

    private static String filed(Account account) {
        return "filed under %s by then (timeline %s)"
                .formatted(
                        account.dyads().mkString(" and "),
                        account.dyads()
                                .map(Elsewhere::arguments)
                                .headOption()
                                .getOrElse(""));
    }

    private static String arguments(Dyad dyad) {
        return dyad.first() + " " + dyad.second();
    }

    private String missing(DevelopmentId id) {
        Set<Fate> fates = view.history(id).map(Testimony::fate).toSet();
        if (fates.contains(Fate.WITHDRAWN)) {
            return "withdrawn by then (explain)";
        }
        return fates.contains(Fate.NOT_YET_KNOWN) ? "known only later (--known)" : "recorded only later (--recorded)";
    }
}
