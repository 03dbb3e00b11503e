package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.time.AsOf;
import io.entente.time.Recorded;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The histories that a journal tells. It follows the journal, and keeps what was asked for last as far as its limits
 * allow; a late or back-dated word changes what it belongs to in place. All of it is derived, and an answer never depends
 * on what is kept: it is what the journal says at one position, none before that at which it was asked.
 *
 * <p>Safe for use by several threads, which wait for each other's reading of the journal only where they need the same of
 * it.
 */
public final class Histories {

    private final Journal journal;
    private final Limits limits;
    private volatile Excerpt excerpt;
    private final Lock readingEverything = new ReentrantLock();

    /** The histories that {@code journal} tells, of which as much is kept as {@code limits} allow. */
    public Histories(Journal journal, Limits limits) {
        this.journal = journal;
        this.limits = limits;
        this.excerpt = Excerpt.empty(journal, limits);
    }

    /**
     * The history of a dyad, or of everything. Asked twice with nothing recorded in between, it is the same object.
     *
     * @param dyad the dyad; none for everything
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public History history(Option<Dyad> dyad, AsOf asOf, Resolution resolution) {
        return history(new Scope(dyad, false, resolution, asOf.recorded()), asOf.known());
    }

    /**
     * What is known of everything that was ever filed under the dyad, wherever it is filed by then.
     *
     * @param dyad the dyad; none for everything
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public History everFiled(Option<Dyad> dyad, AsOf asOf, Resolution resolution) {
        return history(new Scope(dyad, true, resolution, asOf.recorded()), asOf.known());
    }

    private History history(Scope scope, Instant known) {
        return read(scope.dyad()).tell(it -> it.history(scope, known));
    }

    /**
     * The history of each of several dyads, as the journal was at one moment; see {@link #history} and {@link #everFiled}.
     *
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public Seq<History> ofEach(Seq<Dyad> dyads, boolean everFiled, AsOf asOf, Resolution resolution) {
        Seq<Scope> scopes = dyads.map(it -> new Scope(Option.some(it), everFiled, resolution, asOf.recorded()));
        return read(dyads.map(EntryFilter.FiledUnder::new))
                .tell(it -> scopes.map(scope -> it.history(scope, asOf.known())).toVector());
    }

    /**
     * Every word on a development, by any id that is one with it then, and what became of it.
     *
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public Seq<ClaimOutcome> outcomes(DevelopmentId id, AsOf asOf, Resolution resolution) {
        return outcomes(List.of(id), asOf, resolution).get(id).get();
    }

    /**
     * The same for each of several developments, as the journal was at one moment.
     *
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public Map<DevelopmentId, Seq<ClaimOutcome>> outcomes(Seq<DevelopmentId> ids, AsOf asOf, Resolution resolution) {
        return read(List.of(new EntryFilter.On(ids.toSet())))
                .tell(it -> ids.toLinkedMap(id -> id, id -> it.dossiers()
                        .find(id)
                        .map(dossier -> ClaimOutcome.of(dossier, id, asOf, resolution))
                        .getOrElse(List::empty)));
    }

    /**
     * Every id that any report ever filed under the dyad, or under any, tells of, whatever became of it.
     *
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public SortedSet<DevelopmentId> everTold(Option<Dyad> dyad) {
        return read(dyad)
                .tell(it -> TreeSet.ofAll(it.dossiers()
                        .of(dyad)
                        .flatMap(dossier -> dossier.reportedIds().stream())
                        .toList()));
    }

    /**
     * What entities and sources are called.
     *
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public Directory directory(Recorded recorded) {
        return read(List.empty()).tell(it -> it.dossiers().directory(recorded));
    }

    private Excerpt read(Option<Dyad> dyad) {
        return dyad.isEmpty() ? everything() : read(List.of(new EntryFilter.FiledUnder(dyad.get())));
    }

    /** What the journal says on these parts, now or later. */
    private Excerpt read(Seq<? extends EntryFilter> parts) {
        long head = journal.head();
        Excerpt read = near(head);
        read.readOn(head);
        parts.forEach(read::read);
        return read;
    }

    private Excerpt everything() {
        long head = journal.head();
        Excerpt read = near(head);
        Excerpt whole = read.isWhole() ? read : whole(head);
        whole.readOn(head);
        return whole;
    }

    private Excerpt whole(long head) {
        readingEverything.lock();
        try {
            Excerpt before = near(head);
            if (before.isWhole()) {
                return before;
            }
            Excerpt whole = Excerpt.whole(journal, limits);
            whole.readOn(head);
            return replaced(whole); // not before it is read: who asks for parts is answered meanwhile
        } finally {
            readingEverything.unlock();
        }
    }

    /** The excerpt; where it is far behind, another that begins there. */
    private Excerpt near(long head) {
        Excerpt read = excerpt;
        return read.isFarFrom(head) ? begunAnew(head) : read;
    }

    private synchronized Excerpt begunAnew(long head) {
        return excerpt.isFarFrom(head) ? replaced(Excerpt.empty(journal, limits)) : excerpt;
    }

    private synchronized Excerpt replaced(Excerpt other) {
        excerpt = other;
        return other;
    }
}
