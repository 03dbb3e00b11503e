package io.entente.history;

import io.entente.internal.cache.RecentlyUsed;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that was ever known of a dyad, or of everything: versions in the order in which projections are folded, so that
 * the history at any knowledge date is a filter, never a sort. Immutable but for the histories it keeps.
 */
final class KnowledgeTimeline {

    private static final Comparator<Version> FOLD_ORDER =
            Comparator.comparing(Version::assessment, History.FOLD_ORDER).thenComparing(Version::from);

    private static final long NOT_OCCURRED = Long.MAX_VALUE;
    private static final long NEVER = Long.MAX_VALUE - 1; // disputed: no day is late enough

    private final Scope scope;
    private final Version[] versions;
    private final Instant lastChange;
    private final int mostHistories;
    private final RecentlyUsed<Instant, History> histories;
    private int weight;

    // what the filter asks of each version, side by side: to look at 100,000 versions takes many times longer
    private final long[] from;
    private final long[] until;
    private final Assessment[] assessments;
    private final long[] ends; // the latest day of what occurred, as a day of the epoch

    private KnowledgeTimeline(Scope scope, Version[] versions, int mostHistories) {
        this.scope = scope;
        this.versions = versions;
        this.lastChange = lastChange(versions);
        this.mostHistories = mostHistories;
        this.histories = new RecentlyUsed<>(mostHistories, history -> 1);
        this.weight = 1 + versions.length;
        this.from = Arrays.stream(versions)
                .mapToLong(it -> it.from().getEpochSecond())
                .toArray();
        this.until = Arrays.stream(versions)
                .mapToLong(it -> it.until().getEpochSecond())
                .toArray();
        this.assessments = Arrays.stream(versions).map(Version::assessment).toArray(Assessment[]::new);
        this.ends = Arrays.stream(assessments)
                .mapToLong(it -> it.isOccurred() ? end(it) : NOT_OCCURRED)
                .toArray();
    }

    /** Of these versions, those that are in the scope. */
    static KnowledgeTimeline of(Scope scope, Stream<Version> versions, int mostHistories) {
        Version[] kept = versions.filter(scope::holds).toArray(Version[]::new);
        Arrays.parallelSort(kept, FOLD_ORDER);
        return new KnowledgeTimeline(scope, kept, mostHistories);
    }

    /** The same with other versions of some dossiers. */
    KnowledgeTimeline with(Set<Dossier> changed, Stream<Version> now) {
        List<Version> fresh = now.filter(scope::holds).sorted(FOLD_ORDER).toList();
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
        return new KnowledgeTimeline(scope, merged.toArray(Version[]::new), mostHistories);
    }

    /** What it takes to keep it: its assessments, and those of the histories that it keeps. */
    int weight() {
        return weight;
    }

    /** What was known at a moment. */
    @SuppressWarnings("ReferenceEquality") // a directory changes with every description, and comparing two is long
    History asKnown(Instant known, Directory directory) {
        // since the last change everything known is the same, so that "now" is one moment however often it is asked
        Instant moment = known.isBefore(lastChange) ? known : lastChange;
        Option<History> kept = histories.find(moment);
        if (kept.exists(it -> it.directory() == directory)) {
            return kept.get();
        }
        History fresh = history(moment, directory);
        weight += fresh.assessments().size();
        kept.forEach(this::forget);
        histories.keep(moment, fresh).forEach(this::forget);
        return fresh;
    }

    private void forget(History history) {
        weight -= history.assessments().size();
    }

    private History history(Instant known, Directory directory) {
        Assessment[] standing = new Assessment[versions.length];
        Assessment[] occurred = new Assessment[versions.length];
        long[] days = new long[versions.length];
        long second = known.getEpochSecond();
        int all = 0;
        int some = 0;
        for (int i = 0; i < versions.length; i++) {
            boolean within = from[i] < second && second < until[i];
            boolean atAnEdge = from[i] == second || second == until[i];
            if (within || (atAnEdge && versions[i].standsAt(known))) {
                standing[all++] = assessments[i];
                if (ends[i] != NOT_OCCURRED) {
                    occurred[some] = assessments[i];
                    days[some++] = ends[i];
                }
            }
        }
        Array<Assessment> told = Array.of(Arrays.copyOf(standing, all));
        return new History(
                told,
                some == all ? told : Array.of(Arrays.copyOf(occurred, some)),
                Arrays.copyOf(days, some),
                directory);
    }

    /** The day by whose end what occurred has certainly happened, as a day of the epoch. */
    static long end(Assessment occurred) {
        return occurred.latest().map(LocalDate::toEpochDay).getOrElse(NEVER);
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
