package io.entente.examples.cli;

import io.entente.event.DevelopmentId;
import io.entente.history.Account;
import io.entente.history.Directory;
import io.entente.history.History;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;

/** On whose word an answer rests. */
final class Evidence {

    private final Map<DevelopmentId, Account> accounts;
    private final Directory directory;

    Evidence(History history) {
        this.accounts = HashMap.ofEntries(history.accounts().map(it -> io.vavr.Tuple.of(it.id(), it)));
        this.directory = history.directory();
    }

    /** The sources of the preferred reports on these developments. */
    SortedSet<SourceId> sources(Set<DevelopmentId> evidence) {
        return TreeSet.ofAll(accounts(evidence).map(it -> it.report().source()));
    }

    /** Whether a report contradicts one that the answer rests on. */
    boolean contested(Set<DevelopmentId> evidence) {
        return accounts(evidence).exists(Account::contested);
    }

    /** The developments, each with the source that is followed: {@code smederevo-acquired (article-2024)}. */
    String cited(Set<DevelopmentId> evidence) {
        return accounts(evidence)
                .map(it -> "%s (%s)".formatted(it.id(), it.report().source()))
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

    private Seq<Account> accounts(Set<DevelopmentId> evidence) {
        return evidence.toVector().flatMap(accounts::get);
    }
}
