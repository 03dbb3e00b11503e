package io.entente.history;

import io.entente.event.Dyad;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that was ever known of a dyad, or of everything: versions in the order in which projections are folded, so that
 * the history at any knowledge date is a filter, never a sort. Immutable but for the histories it keeps.
 */
final class Chronicle {

    private static final Comparator<Version> FOLD_ORDER =
            Comparator.comparing(Version::account, History.FOLD_ORDER).thenComparing(Version::from);

    private final Version[] versions;
    private final Instant lastChange;
    private final Map<Instant, History> histories;

    private Chronicle(Version[] versions, int histories) {
        this.versions = versions;
        this.lastChange = lastChange(versions);
        this.histories = new Kept<>(histories);
    }

    /** The versions of some cases, those that are filed under the dyad if one is given. */
    static Chronicle of(Stream<Version> versions, Option<Dyad> dyad, int histories) {
        Version[] kept = filed(versions, dyad).sorted(FOLD_ORDER).toArray(Version[]::new);
        return new Chronicle(kept, histories);
    }

    /** The same with other versions of some cases. */
    Chronicle with(Set<Case> changed, Stream<Version> now, Option<Dyad> dyad, int histories) {
        List<Version> fresh = filed(now, dyad).sorted(FOLD_ORDER).toList();
        List<Version> merged = new ArrayList<>(versions.length + fresh.size());
        int next = 0;
        for (Version version : versions) {
            if (!changed.contains(version.of())) {
                while (next < fresh.size() && FOLD_ORDER.compare(fresh.get(next), version) < 0) {
                    merged.add(fresh.get(next++));
                }
                merged.add(version);
            }
        }
        merged.addAll(fresh.subList(next, fresh.size()));
        return new Chronicle(merged.toArray(Version[]::new), histories);
    }

    int size() {
        return versions.length;
    }

    /** What was known at a moment. */
    @SuppressWarnings("ReferenceEquality") // a directory changes with every description, and comparing two is long
    History asKnown(Instant known, Directory directory) {
        // since the last change everything known is the same, so that "now" is one moment however often it is asked
        Instant moment = known.isBefore(lastChange) ? known : lastChange;
        History kept = histories.get(moment);
        if (kept == null || kept.directory() != directory) {
            kept = History.of(accounts(moment), directory);
            histories.put(moment, kept);
        }
        return kept;
    }

    private Collection<Account> accounts(Instant known) {
        List<Account> accounts = new ArrayList<>(versions.length);
        for (Version version : versions) {
            if (version.standsAt(known)) {
                accounts.add(version.account());
            }
        }
        return accounts;
    }

    private static Stream<Version> filed(Stream<Version> versions, Option<Dyad> dyad) {
        return dyad.fold(
                () -> versions,
                it -> versions.filter(
                        version -> version.account().report().dyads().contains(it)));
    }

    private static Instant lastChange(Version[] versions) {
        Instant last = Instant.MIN;
        for (Version version : versions) {
            Instant change = version.until().equals(Instant.MAX) ? version.from() : version.until();
            last = change.isAfter(last) ? change : last;
        }
        return last;
    }
}
