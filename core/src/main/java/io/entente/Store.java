package io.entente;

import static java.util.Objects.requireNonNull;

import io.entente.internal.store.DatabaseStore;
import io.entente.journal.Contents;
import io.entente.journal.Journal;
import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;

/**
 * What a journal is kept in, seen as a whole: what is there, whether anything of it was changed, a backup, and back from
 * one. Each entry carries a hash over all that is stored of it and the hash before it, so that whoever noted the last one
 * can tell whether anything before it was changed. Safe for use by several threads, until its {@link Entente} is closed.
 *
 * <p>A journal in memory keeps no hashes: it tells what is there, and refuses the rest.
 */
public final class Store {

    private final Journal journal;
    private final Option<DatabaseStore> database;

    Store(Journal journal, Option<DatabaseStore> database) {
        this.journal = journal;
        this.database = database;
    }

    /**
     * What is there by now: which dyads, entities, sources and storylines, and how many entries of which kinds. All of it
     * is read, and nothing is verified.
     *
     * @throws JournalException if it cannot be read
     */
    public Contents contents() {
        return Contents.of(journal);
    }

    /**
     * Holds every entry to its hash; see {@link #verify(Option, Progress)}. That entries were cut off at the end, or all of them
     * forged anew, shows only beside a hash noted earlier.
     *
     * @throws JournalException if the journal cannot be read
     * @throws UnsupportedOperationException if it is a journal in memory
     */
    public Verification verify() {
        return verify(Option.none(), Progress.NONE);
    }

    /**
     * Holds every entry to its hash, and the index by which entries are found to the entries. What is recorded meanwhile is
     * left out.
     *
     * @param expected the hash, noted earlier, that some entry must have: finds a tail cut off, and a chain forged anew
     * @param progress may cancel it by throwing
     * @return that it holds, with the hash of the last entry to note; or the first position at which it does not
     * @throws IllegalArgumentException if what is expected is not 64 lower-case hexadecimal digits
     * @throws JournalException if the journal cannot be read
     * @throws UnsupportedOperationException if it is a journal in memory
     */
    public Verification verify(Option<String> expected, Progress progress) {
        requireNonNull(expected, "expected");
        requireNonNull(progress, "progress");
        return database().verify(expected, progress);
    }

    /**
     * Backs up all entries; see {@link #backUp(Writer, Progress)}.
     *
     * @throws IOException if it cannot be written
     * @throws JournalException if the journal cannot be read, or does not hold
     * @throws UnsupportedOperationException if it is a journal in memory
     */
    public Verification.Sound backUp(Writer lines) throws IOException {
        return backUp(lines, Progress.NONE);
    }

    /**
     * Writes all entries as JSON Lines, with their positions, clocks and hashes, verifying them on the way. It holds the
     * journal as of its beginning, whoever records meanwhile.
     *
     * @param lines remains the caller's to close; what is written there is a backup only once this has returned
     * @param progress may cancel it by throwing
     * @return how many entries were written, and the hash of the last one
     * @throws IOException if it cannot be written
     * @throws JournalException if the journal cannot be read, or does not hold
     * @throws UnsupportedOperationException if it is a journal in memory
     */
    public Verification.Sound backUp(Writer lines, Progress progress) throws IOException {
        requireNonNull(lines, "lines");
        requireNonNull(progress, "progress");
        return database().backUp(lines, progress);
    }

    /**
     * Restores a backup; see {@link #restore(BufferedReader, Progress)}.
     *
     * @return the position of the last entry
     * @throws IOException if it cannot be read
     * @throws JournalException if there are entries already, it cannot be written, or the lines are not those of a backup
     * @throws UnsupportedOperationException if it is a journal in memory
     */
    public long restore(BufferedReader lines) throws IOException {
        return restore(lines, Progress.NONE);
    }

    /**
     * Restores what {@link #backUp(Writer, Progress)} wrote, into a store in which nothing is recorded yet, as the same
     * chain; whole or not at all.
     *
     * @param lines remains the caller's to close
     * @param progress may cancel it by throwing; then nothing is restored
     * @return the position of the last entry
     * @throws IOException if it cannot be read
     * @throws JournalException if there are entries already, it cannot be written, or the lines are not those of a backup
     * @throws UnsupportedOperationException if it is a journal in memory
     */
    public long restore(BufferedReader lines, Progress progress) throws IOException {
        requireNonNull(lines, "lines");
        requireNonNull(progress, "progress");
        return database().restore(lines, progress);
    }

    private DatabaseStore database() {
        return database.getOrElseThrow(
                () -> new UnsupportedOperationException(
                        "a journal in memory cannot be verified, backed up or restored: keep it in a file, with Entente.open(Path)"));
    }

    void close() {
        database.forEach(DatabaseStore::close);
    }
}
