package io.entente.examples.cli;

import io.entente.event.DevelopmentId;
import io.entente.history.Account;
import io.entente.history.Directory;
import io.entente.history.History;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** On whose word an answer rests. */
final class Evidence {

    private final Map<DevelopmentId, Account> accounts = new HashMap<>();
    private final Directory directory;

    Evidence(History history) {
        history.accounts().forEach(account -> account.ids().forEach(id -> accounts.put(id, account)));
        this.directory = history.directory();
    }

    /** What is known of these developments. */
    Seq<Account> accounts(Set<DevelopmentId> evidence) {
        return evidence.toVector().flatMap(id -> Option.of(accounts.get(id))).distinct();
    }

    /** The developments, each with the sources that tell of it: {@code smederevo-acquired (article-2024)}. */
    static String cited(Seq<Account> accounts) {
        return accounts.map(it -> "%s (%s)".formatted(it.id(), it.sources().mkString(", ")))
                .mkString(", ");
    }

    /** The source, by id, title and day of publication. */
    String described(SourceId source) {
        return "%s: %s%s"
                .formatted(
                        source,
                        directory.titleOf(source),
                        directory
                                .sources()
                                .get(source)
                                .flatMap(Source::published)
                                .map(published -> ", " + published)
                                .getOrElse(""));
    }
}
