package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.entente.kinds.Kinds;
import io.vavr.control.Either;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** The journal of a store that is made with the first words recorded in it, so that a failed import leaves none behind. */
final class NewStore implements Journal, AutoCloseable {

    private final Location location;
    private final Kinds kinds;
    private Entente entente = Entente.inMemory();
    private boolean made;

    NewStore(Location location, Kinds kinds) {
        this.location = location;
        this.kinds = kinds;
    }

    @Override
    public Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables) {
        if (!made) {
            Either<Rejection, Receipt> refused = entente.journal().recordAll(recordables);
            if (refused.isLeft()) {
                return refused;
            }
            entente.close();
            entente = location.entente(kinds);
            made = true;
        }
        return entente.journal().recordAll(recordables);
    }

    @Override
    public Either<Rejection, Receipt> tryAll(Iterable<? extends Recordable> recordables) {
        return entente.journal().tryAll(recordables);
    }

    @Override
    public Stream<Entry> entriesFrom(long position) {
        return entente.journal().entriesFrom(position);
    }

    @Override
    public Stream<Entry> entries(EntryFilter part, LongPredicate wanted) {
        return entente.journal().entries(part, wanted);
    }

    @Override
    public boolean findsParts() {
        return entente.journal().findsParts();
    }

    @Override
    public long head() {
        return entente.journal().head();
    }

    @Override
    public void close() {
        entente.close();
    }
}
