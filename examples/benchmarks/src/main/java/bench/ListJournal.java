package bench;

import io.entente.journal.Entry;
import io.entente.journal.Journal;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The least a journal can be: a list that takes everything. */
final class ListJournal implements Journal {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables) {
        int before = entries.size();
        Instant now = Instant.now();
        recordables.forEach(it -> entries.add(new Entry(entries.size() + 1L, now, it)));
        return Either.right(new Receipt(entries.size(), entries.size() - before, 0, 0));
    }

    @Override
    public Stream<Entry> entriesFrom(long position) {
        return entries.subList((int) position - 1, entries.size()).stream();
    }

    @Override
    public long head() {
        return entries.size();
    }
}
