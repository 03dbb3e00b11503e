package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Names;
import io.entente.history.Assessment.Status;
import io.entente.journal.Entry;
import io.entente.journal.Modality;
import io.entente.time.Recorded;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a journal says at a knowledge date: an assessment of each development, in the order in which projections are
 * folded (latest day, earliest day, id). Immutable.
 */
public final class History {

    /** Latest day, earliest day, id. What has no latest day is planned, denied or disputed, and comes last. */
    static final Comparator<Assessment> FOLD_ORDER = History::inFoldOrder;

    private final Slices slices;
    private final Directory directory;
    private final Option<History> end; // none if it is that
    private final Lazy<Array<Assessment>> assessments;
    private final Lazy<Array<Assessment>> occurred;

    private History(Slices slices, Directory directory, Option<History> end) {
        this.slices = slices;
        this.directory = directory;
        this.end = end;
        this.assessments = Lazy.of(() -> Array.ofAll(slices.standing()));
        this.occurred = Lazy.of(() -> Array.ofAll(() -> slices.occurredFrom(0)));
    }

    // spelled out: of several comparators one after the other, each would look at both again
    private static int inFoldOrder(Assessment one, Assessment other) {
        int order = Long.compare(one.lastDay(), other.lastDay());
        order = order == 0 ? Long.compare(one.firstDay(), other.firstDay()) : order;
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }

    /** What is known since the last change. */
    static History inTheEnd(Chunks chunks, Directory directory) {
        return new History(new Slices(chunks, chunks.lastChange()), directory, Option.none());
    }

    /** What was known at a moment before that. */
    static History before(Chunks chunks, Instant known, History inTheEnd) {
        return new History(new Slices(chunks, known), inTheEnd.directory, Option.some(inTheEnd));
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
        entries.forEachOrdered(it -> dossiers.add(it, (changed, before) -> {}));
        Scope everything = new Scope(Option.none(), false, resolution, new Recorded.Ever());
        return KnowledgeTimeline.of(
                        everything,
                        dossiers.of(Option.none())
                                .flatMap(
                                        it -> Dossier.versions(it.words(), resolution, everything.recorded()).stream()),
                        Limits.DEFAULT)
                .asKnown(known, dossiers.directory(everything.recorded()));
    }

    /** What is known in the end of the same, with nothing that the journal says left out; itself if it is that. */
    public History inTheEnd() {
        return end.getOrElse(this);
    }

    /** How many assessments it takes to keep it: those that it shares with what is known in the end count only there. */
    public int weight() {
        return end.isEmpty() ? slices.versions() : slices.ofItsOwn();
    }

    /** Every development on which a report stands, whatever it says, in the order of the fold. */
    public Seq<Assessment> assessments() {
        return assessments.get();
    }

    /** Every development that is told to have occurred, ever, in the order of the fold. */
    public Array<Assessment> occurred() {
        return occurred.get();
    }

    /** The same from the one of that number on, counted from 0: as many as are asked for. */
    public Iterator<Assessment> occurredFrom(int first) {
        return slices.occurredFrom(first);
    }

    /** How many of {@link #occurred()}, from the first on, are the very same in another history. */
    public int alike(History other) {
        return slices.alike(other.slices);
    }

    /** How many of {@link #occurred()}, from the first on, have certainly happened by the end of {@code day}. */
    public int certainBy(LocalDate day) {
        return slices.certainBy(day.toEpochDay());
    }

    /** Every development that is planned, and not told to have occurred, in the order of the fold. */
    public Seq<Assessment> plans() {
        return others(it -> it.modality() == Modality.PLANNED);
    }

    private Seq<Assessment> others(Predicate<Assessment> which) {
        return Vector.ofAll(slices.others(which));
    }

    /** The assessments of that status at the end of {@code day}, in the order of the fold. */
    public Seq<Assessment> on(LocalDate day, Status status) {
        return switch (status) {
            case CERTAIN -> occurred().take(certainBy(day));
            case POSSIBLE -> Vector.ofAll(() -> occurredFrom(certainBy(day))).filter(it -> it.on(day) == status);
            case DUE, DENIED -> others(it -> it.on(day) == status);
            case AHEAD -> assessments().filter(it -> it.on(day) == status);
        };
    }

    /** Those that have begun and not ended by the end of {@code day}: spans, open or not. */
    public Seq<Assessment> ongoing(LocalDate day) {
        return occurred().filter(it -> it.isOngoing(day));
    }

    /**
     * The days on which something has certainly happened or has become due.
     *
     * @param possible whether those on which something has possibly happened count, too
     */
    public SortedSet<LocalDate> changePoints(boolean possible) {
        SortedSet<LocalDate> ends = TreeSet.ofAll(assessments()
                .filter(it -> it.on(LocalDate.MAX) != Status.DENIED)
                .flatMap(Assessment::latest));
        return possible ? ends.addAll(occurred().flatMap(Assessment::earliest)) : ends;
    }

    /** The part of it that is filed under a dyad. */
    public History between(Dyad dyad) {
        return of(assessments().filter(it -> it.isFiledUnder(dyad)), directory);
    }

    /** These together, each development once, of those of which {@code counts} holds. */
    public static History together(Seq<History> histories, Predicate<Assessment> counts) {
        Seq<Assessment> all = histories
                .flatMap(History::assessments)
                .filter(counts)
                .distinctBy(Assessment::id)
                .sorted(FOLD_ORDER);
        return of(all, histories.head().directory);
    }

    private static History of(Seq<Assessment> inOrder, Directory directory) {
        return inTheEnd(Chunks.of(inOrder.toJavaStream().map(Version::always), Limits.DEFAULT.chunk()), directory);
    }

    /** Every dyad that a development is filed under. */
    public SortedSet<Dyad> dyads() {
        return TreeSet.ofAll(assessments().flatMap(Assessment::dyads));
    }

    /** The assessment of one development, by any of its ids. */
    public Option<Assessment> assessment(DevelopmentId id) {
        return assessments().find(it -> it.ids().contains(id));
    }

    /** What entities and sources are called. */
    public Directory directory() {
        return directory;
    }

    /** What things are called in it: what is described by its name, an agreement by the title that any of its steps bears. */
    public Names names() {
        return Called.in(assessments(), directory);
    }
}
