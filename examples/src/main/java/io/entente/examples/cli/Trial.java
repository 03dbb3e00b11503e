package io.entente.examples.cli;

import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.vavr.control.Either;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** A journal that answers what recording would, and records nothing. */
record Trial(Journal journal) implements Journal {

    @Override
    public Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables) {
        return journal.tryAll(recordables);
    }

    @Override
    public Stream<Entry> entriesFrom(long position) {
        return journal.entriesFrom(position);
    }

    @Override
    public Stream<Entry> entries(EntryFilter part, LongPredicate wanted) {
        return journal.entries(part, wanted);
    }

    @Override
    public boolean findsParts() {
        return journal.findsParts();
    }

    @Override
    public long head() {
        return journal.head();
    }
}
