package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Names;
import io.entente.history.Assessment.Status;
import io.entente.journal.Entry;
import io.entente.time.Recorded;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a journal says at a knowledge date: an assessment of each development, in the order in which projections are
 * folded (latest day, earliest day, id). Immutable.
 */
public final class History {

    // what has no latest day is planned, denied or disputed, and is never certain
    static final Comparator<Assessment> FOLD_ORDER = Comparator.comparing(
                    (Assessment it) -> it.latest().getOrElse(LocalDate.MAX))
            .thenComparing(it -> it.earliest().getOrElse(LocalDate.MIN))
            .thenComparing(Assessment::id);

    private final Array<Assessment> assessments;
    private final Array<Assessment> occurred;
    private final Array<Assessment> others; // planned or denied, mostly few
    private final long[]
            ends; // the latest days of what occurred, side by side: a search need not look at each assessment
    private final Directory directory;

    /**
     * The history that these assessments make.
     *
     * @param assessments in the order of the fold
     * @param occurred those of them that are told to have occurred, in the same order
     * @param ends the latest days of these, as days of the epoch
     */
    History(Array<Assessment> assessments, Array<Assessment> occurred, long[] ends, Directory directory) {
        this.assessments = assessments;
        this.occurred = occurred;
        this.others =
                occurred.size() == assessments.size() ? Array.empty() : assessments.reject(Assessment::isOccurred);
        this.ends = ends;
        this.directory = directory;
    }

    /**
     * Reads a journal as known at a moment.
     *
     * @param entries all entries, in the journal's order
     * @param known the last moment by which a word must certainly have been known to count
     * @param resolution in which order the reports on one development are put together
     */
    public static History of(Stream<Entry> entries, Instant known, Resolution resolution) {
        Dossiers dossiers = new Dossiers();
        entries.forEachOrdered(dossiers::add);
        Scope everything = new Scope(Option.none(), false, resolution, new Recorded.Ever());
        return KnowledgeTimeline.of(
                        everything,
                        dossiers.of(Option.none())
                                .flatMap(it -> it.versions(resolution, everything.recorded()).stream()),
                        1)
                .asKnown(known, dossiers.directory(everything.recorded()));
    }

    /** Every development on which a report stands, whatever it says, in the order of the fold. */
    public Seq<Assessment> assessments() {
        return assessments;
    }

    /** Every development that is told to have occurred, ever, in the order of the fold. */
    public Array<Assessment> occurred() {
        return occurred;
    }

    /** How many of {@link #occurred()}, from the first on, have certainly happened by the end of {@code day}. */
    public int certainBy(LocalDate day) {
        int low = 0;
        int high = ends.length;
        long last = day.toEpochDay();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > last) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The assessments of that status at the end of {@code day}, in the order of the fold. */
    public Seq<Assessment> on(LocalDate day, Status status) {
        return switch (status) {
            case CERTAIN -> occurred.take(certainBy(day));
            case POSSIBLE -> occurred.drop(certainBy(day)).filter(it -> it.on(day) == status);
            case DUE, DENIED -> others.filter(it -> it.on(day) == status);
            case AHEAD -> assessments.filter(it -> it.on(day) == status);
        };
    }

    /** Those that have begun and not ended by the end of {@code day}: spans, open or not. */
    public Seq<Assessment> ongoing(LocalDate day) {
        return occurred.filter(it -> it.isOngoing(day));
    }

    /**
     * The days on which something has certainly happened or has become due.
     *
     * @param possible whether those on which something has possibly happened count, too
     */
    public SortedSet<LocalDate> changePoints(boolean possible) {
        SortedSet<LocalDate> ends = TreeSet.ofAll(
                assessments.filter(it -> it.on(LocalDate.MAX) != Status.DENIED).flatMap(Assessment::latest));
        return possible ? ends.addAll(occurred.flatMap(Assessment::earliest)) : ends;
    }

    /** The part of it that is filed under a dyad. */
    public History between(Dyad dyad) {
        return of(assessments.filter(it -> it.isFiledUnder(dyad)), directory);
    }

    /** These together, each development once, of those of which {@code counts} holds. */
    public static History together(Seq<History> histories, Predicate<Assessment> counts) {
        Array<Assessment> all = histories
                .flatMap(History::assessments)
                .filter(counts)
                .distinctBy(Assessment::id)
                .sorted(FOLD_ORDER)
                .toArray();
        return of(all, histories.head().directory);
    }

    private static History of(Array<Assessment> assessments, Directory directory) {
        Array<Assessment> happened = assessments.filter(Assessment::isOccurred);
        long[] days = happened.toJavaStream().mapToLong(KnowledgeTimeline::end).toArray();
        return new History(assessments, happened, days, directory);
    }

    /** Every dyad that a development is filed under. */
    public SortedSet<Dyad> dyads() {
        return TreeSet.ofAll(assessments.flatMap(Assessment::dyads));
    }

    /** The assessment of one development, by any of its ids. */
    public Option<Assessment> assessment(DevelopmentId id) {
        return assessments.find(it -> it.ids().contains(id));
    }

    /** What entities and sources are called. */
    public Directory directory() {
        return directory;
    }

    /** What things are called in it: what is described by its name, an agreement by the title that any of its steps bears. */
    public Names names() {
        return Called.in(assessments, directory);
    }
}
