package io.entente.axon.store;

import io.entente.journal.JournalException;
import io.entente.json.EntryLine;
import io.entente.json.FlatJson;
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
    Verdict.Sound write(Writer lines) throws IOException {
        try {
            line(lines, FIRST);
            Verdict verdict = new Walk(database, Option.none(), progress)
                    .through((row, hash) -> line(lines, line(row, hash).written()));
            if (verdict instanceof Verdict.Broken broken) {
                throw new JournalException(
                        "%s: the chain breaks at position %d (%s): there is nothing to back up beyond"
                                .formatted(database.name(), broken.position(), broken.reason()));
            }
            Verdict.Sound sound = (Verdict.Sound) verdict;
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

    private static EntryLine line(Row row, String hash) {
        return new EntryLine(
                row.position(),
                row.recorded(),
                row.name(),
                row.version(),
                row.id(),
                row.tags().stream().map(tag -> List.of(tag.key(), tag.value())).toList(),
                row.payload(),
                row.metadata(),
                hash);
    }

    private static Row row(EntryLine line) {
        return new Row(
                line.position(),
                line.id(),
                line.name(),
                line.version(),
                line.recorded(),
                line.payload(),
                line.metadata(),
                line.tags().stream()
                        .map(tag -> new Label(tag.getFirst(), tag.getLast()))
                        .sorted()
                        .toList());
    }

    /** Restores a journal into an empty database, whole or not at all, and returns its head. */
    Tables.Head restore(BufferedReader lines) throws IOException {
        try (Session session = database.session()) {
            session.beginAppending();
            if (Tables.head(session).position() > 0) {
                throw new JournalException(
                        database.name() + ": there are entries in it: restore into a new, empty store");
            }
            Tables.Head head = new Restoring(session, lines).head();
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
        private final List<Row> waiting = new ArrayList<>(LINES_AT_ONCE);
        private Tables.Head stored = new Tables.Head(0, Row.NOTHING);
        private Tables.Head read = stored;
        private int number;

        Restoring(Session session, BufferedReader lines) {
            this.session = session;
            this.lines = lines;
        }

        Tables.Head head() throws IOException, SQLException {
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
            try {
                entry = EntryLine.read(line);
            } catch (IllegalArgumentException e) {
                throw refused(String.valueOf(e.getMessage()));
            }
            Row row = row(entry);
            if (row.position() != read.position() + 1) {
                throw refused("position %d follows %d".formatted(row.position(), read.position()));
            }
            String hash = row.hashAfter(read.hash());
            if (!hash.equals(entry.hash())) {
                throw refused("the entry at position %d is not the one that was exported".formatted(row.position()));
            }
            read = new Tables.Head(row.position(), hash);
            waiting.add(row);
            if (waiting.size() == LINES_AT_ONCE) {
                store();
            }
        }

        private void store() throws SQLException {
            stored = Tables.add(session, stored, waiting);
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
