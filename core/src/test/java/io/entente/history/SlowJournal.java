package io.entente.history;

import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.JournalException;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** A journal of which a reading may be halted, or fail. */
final class SlowJournal implements Journal {

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    final List<Object> read = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<Object, Halt> halts = new ConcurrentHashMap<>();
    final Set<Object> unreadable = ConcurrentHashMap.newKeySet();

    /** Where whoever reads waits, once. */
    record Halt(CountDownLatch reached, CountDownLatch over) {
        void isReached() throws InterruptedException {
            reached.await();
        }

        void end() {
            over.countDown();
        }

        private void waitHere() {
            reached.countDown();
            try {
                over.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    SlowJournal(Recordable... contents) {
        take(contents);
    }

    void take(Recordable... contents) {
        for (Recordable content : contents) {
            entries.add(new Entry(entries.size() + 1, Instant.EPOCH, content));
        }
    }

    Halt haltAt(Object reading) {
        Halt halt = new Halt(new CountDownLatch(1), new CountDownLatch(1));
        halts.put(reading, halt);
        return halt;
    }

    private Stream<Entry> read(Object reading, Stream<Entry> found) {
        List<Entry> now = found.toList();
        read.add(reading);
        Option.of(halts.remove(reading)).forEach(Halt::waitHere);
        if (unreadable.remove(reading)) {
            throw new JournalException("no reading of " + reading);
        }
        return now.stream();
    }

    @Override
    public Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Stream<Entry> entriesFrom(long position) {
        return read(position, entries.stream().skip(position - 1));
    }

    @Override
    public Stream<Entry> entries(EntryFilter part, LongPredicate wanted) {
        return read(part, entries.stream().filter(it -> part.holds(it.content()) && wanted.test(it.position())));
    }

    @Override
    public boolean findsParts() {
        return true;
    }

    @Override
    public long head() {
        return entries.size();
    }
}
