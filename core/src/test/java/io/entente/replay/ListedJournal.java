package io.entente.replay;

import io.entente.journal.Entry;
import io.entente.journal.Journal;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.stream.Stream;

/** A journal whose clock is the test's, and which takes in everything it is told, twice if told twice. */
class ListedJournal implements Journal {

    /** Something to be taken in, at that moment. */
    record Recording(Recordable content, Instant at) {}

    private final boolean findsParts;
    private volatile Vector<Entry> entries = Vector.empty();

    /** @param findsParts whether the engine may ask it for parts, or must read all of it */
    ListedJournal(boolean findsParts) {
        this.findsParts = findsParts;
    }

    static ListedJournal of(Seq<Recording> recordings) {
        ListedJournal journal = new ListedJournal(false);
        journal.take(recordings);
        return journal;
    }

    void take(Seq<Recording> recordings) {
        recordings.forEach(it -> entries = entries.append(new Entry(head() + 1, it.at(), it.content())));
    }

    Seq<Entry> entries() {
        return entries;
    }

    @Override
    public Stream<Entry> entriesFrom(long position) {
        return entries.drop((int) position - 1).toJavaStream();
    }

    @Override
    public boolean findsParts() {
        return findsParts;
    }

    @Override
    public long head() {
        return entries.size();
    }

    @Override
    public Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables) {
        throw new UnsupportedOperationException("take(..) says when, too");
    }
}
