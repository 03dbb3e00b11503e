package io.entente.internal.store;

import io.entente.internal.codec.EntryLine;
import io.entente.internal.codec.FlatJson;
import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A journal as JSON Lines: a first line that says what it is, a line for each entry, and a last line that says how many
 * entries there are and what hash the last one has, so that a file broken off is known.
 */
final class Backup {

    private static final String BEGINNING = "{\"journal\":\"entente\",";
    private static final String FIRST = BEGINNING + "\"format\":\"1\"}";
    private static final int LINES_AT_ONCE = 1_000;

    private final Database database;
    private final Progress progress;

    Backup(Database database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /** Writes the journal, and returns how it ends; an entry that does not hold ends it with an exception. */
    Verification.Sound write(Writer lines, BiPredicate<String, String> known) throws IOException {
        try {
            line(lines, FIRST);
            Verification verdict = new ChainVerifier(database, Option.none(), known, progress)
                    .through((position, row, hash) ->
                            line(lines, line(position, row, hash).written()));
            if (verdict instanceof Verification.Broken broken) {
                throw new JournalException(
                        "%s: the chain breaks at position %d (%s): there is nothing to back up beyond"
                                .formatted(database.name(), broken.position(), broken.reason()));
            }
            Verification.Sound sound = (Verification.Sound) verdict;
            line(lines, last(sound.entries(), sound.head()));
            return sound;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void line(Writer lines, String line) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String last(long entries, String head) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("entries", Long.toString(entries));
        texts.put("head", head);
        return FlatJson.written(texts);
    }

    private static EntryLine line(long position, Row row, String hash) {
        return new EntryLine(
                position,
                row.recorded(),
                row.name(),
                row.version(),
                row.id(),
                row.tags(),
                row.payload(),
                row.metadata(),
                hash);
    }

    /** @throws IllegalArgumentException if it has tags that are none, or texts that cannot be stored */
    private static Incoming incoming(EntryLine line) {
        Row row = new Row(
                line.id(), line.name(), line.version(), line.recorded(), line.payload(), line.metadata(), line.tags());
        return Incoming.of(row, Label.read(row.tags()));
    }

    /** Restores a journal into an empty database, whole or not at all, and returns its head. */
    Head restore(BufferedReader lines) throws IOException {
        try (Session session = database.session()) {
            session.beginAppending();
            if (Tables.head(session).position() > 0) {
                throw new JournalException(
                        database.name() + ": there are entries in it: restore into a new, empty store");
            }
            Head head = new Restoring(session, lines).head();
            session.commit();
            return head;
        } catch (SQLException e) {
            throw database.explained(e);
        }
    }

    /** A backup on its way into a database. */
    private final class Restoring {
        private final Session session;
        private final BufferedReader lines;
        private final TagIndex index = new TagIndex(database, TagIndex.SEGMENT); // of what is not committed yet
        private final List<Incoming> waiting = new ArrayList<>(LINES_AT_ONCE);
        private Head stored = Head.OF_NOTHING;
        private Head read = stored;
        private int number;

        Restoring(Session session, BufferedReader lines) {
            this.session = session;
            this.lines = lines;
        }

        Head head() throws IOException, SQLException {
            String line = next();
            if (!FIRST.equals(line)) {
                throw refused(
                        line != null && line.startsWith(BEGINNING)
                                ? "a newer version of Entente wrote this backup: update Entente"
                                : "this is no backup of a journal");
            }
            line = next();
            for (; line != null && !line.equals(last(read.position(), read.hash())); line = next()) {
                take(line);
            }
            if (line == null) {
                throw refused("the backup is broken off: its last line is missing");
            }
            if (next() != null) {
                throw refused("more follows after the last line");
            }
            store();
            return stored;
        }

        private void take(String line) throws SQLException {
            EntryLine entry;
            Incoming incoming;
            try {
                entry = EntryLine.read(line);
                incoming = incoming(entry);
            } catch (IllegalArgumentException e) {
                throw refused(String.valueOf(e.getMessage()));
            }
            if (entry.position() != read.position() + 1) {
                throw refused("position %d follows %d".formatted(entry.position(), read.position()));
            }
            read = read.after(incoming.digest());
            if (!read.hash().equals(entry.hash())) {
                throw refused("the entry at position %d is not the one that was exported".formatted(entry.position()));
            }
            waiting.add(incoming);
            if (waiting.size() == LINES_AT_ONCE) {
                store();
            }
        }

        private void store() throws SQLException {
            Head before = stored;
            stored = index.extended(session, before, Tables.add(session, before, waiting), waiting);
            index.committed(before, stored, waiting);
            waiting.clear();
            progress.at(stored.position(), stored.position());
        }

        private @Nullable String next() throws IOException {
            number++;
            return lines.readLine();
        }

        private JournalException refused(String reason) {
            return new JournalException("line %d: %s; nothing was restored".formatted(number, reason));
        }
    }
}
