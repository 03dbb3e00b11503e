package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.journal.Journal;
import io.entente.time.AsOf;
import io.entente.time.Recorded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * A journal made ready for questions. It follows the journal, and keeps what was asked for last as far as its limits
 * allow; a late or back-dated word changes what it belongs to in place. All of it is derived, and an answer never depends
 * on what is kept. Safe for use by several threads.
 */
public final class Archive {

    private final Journal journal;
    private final Limits limits;
    private Shelf shelf;

    /** An archive of {@code journal} that keeps as much as {@code limits} allow. */
    public Archive(Journal journal, Limits limits) {
        this.journal = journal;
        this.limits = limits;
        this.shelf = Shelf.empty(journal, limits);
    }

    /**
     * The history of a dyad, or of everything. Asked twice with nothing recorded in between, it is the same object.
     *
     * @param dyad the dyad; none for everything
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public synchronized History history(Option<Dyad> dyad, AsOf asOf, Resolution resolution) {
        read(dyad);
        return shelf.timelines().history(new Scope(dyad, false, resolution, asOf.recorded()), asOf.known());
    }

    /**
     * What is known of everything that was ever filed under the dyad, wherever it is filed by then.
     *
     * @param dyad the dyad; none for everything
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public synchronized History everFiled(Option<Dyad> dyad, AsOf asOf, Resolution resolution) {
        read(dyad);
        return shelf.timelines().history(new Scope(dyad, true, resolution, asOf.recorded()), asOf.known());
    }

    /**
     * Every word on a development, by any id that is one with it then, and what became of it.
     *
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public synchronized Seq<ClaimOutcome> outcomes(DevelopmentId id, AsOf asOf, Resolution resolution) {
        catchUp();
        shelf.read(id);
        return shelf.dossiers()
                .find(id)
                .map(it -> ClaimOutcome.of(it, id, asOf, resolution))
                .getOrElse(List::empty);
    }

    /**
     * Every id that any report ever filed under the dyad, or under any, tells of, whatever became of it.
     *
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public synchronized SortedSet<DevelopmentId> everTold(Option<Dyad> dyad) {
        read(dyad);
        return TreeSet.ofAll(shelf.dossiers()
                .of(dyad)
                .flatMap(it -> it.reportedIds().stream())
                .toList());
    }

    /**
     * What entities and sources are called.
     *
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public synchronized Directory directory(Recorded recorded) {
        catchUp();
        return shelf.dossiers().directory(recorded);
    }

    /**
     * The histories of several dyads, as the journal was at one moment; see {@link #history} and {@link #everFiled}.
     *
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public synchronized Seq<History> histories(Seq<Dyad> dyads, boolean everFiled, AsOf asOf, Resolution resolution) {
        catchUp();
        dyads.forEach(shelf::read);
        return dyads.map(it -> shelf.timelines()
                .history(new Scope(Option.some(it), everFiled, resolution, asOf.recorded()), asOf.known()));
    }

    private void read(Option<Dyad> dyad) {
        catchUp();
        dyad.forEach(shelf::read);
        if (dyad.isEmpty() && !shelf.isWhole()) {
            shelf = Shelf.whole(journal, limits);
            catchUp();
        }
    }

    private void catchUp() {
        long head = journal.head();
        if (shelf.isFarFrom(head)) {
            shelf = Shelf.empty(journal, limits);
        }
        shelf.readOn(head);
    }
}
