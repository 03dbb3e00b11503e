package io.entente.internal.store.chain;

import io.entente.internal.codec.EntryLine;
import io.entente.internal.codec.FlatJson;
import io.entente.internal.store.log.Head;
import io.entente.internal.store.log.Incoming;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Moments;
import io.entente.internal.store.log.Row;
import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A journal as JSON Lines: a first line that says what it is, a line for each entry, and a last line that says how many
 * entries there are and what hash the last one has, so that a file broken off is known.
 */
public final class Backup {

    private static final String BEGINNING = "{\"journal\":\"entente\",";
    private static final String FIRST = BEGINNING + "\"format\":\"1\"}";
    private static final String LAST = "{\"entries\":";
    private static final int LINES_AT_ONCE = 1_000;

    private final Log log;
    private final Progress progress;

    public Backup(Log log, Progress progress) {
        this.log = log;
        this.progress = progress;
    }

    /** Writes the journal, and returns how it ends; an entry that does not hold ends it with an exception. */
    public Verification.Sound write(Writer lines, BiPredicate<String, String> known) throws IOException {
        try {
            line(lines, FIRST);
            Verification verdict = new ChainVerifier(log, Option.none(), known, progress)
                    .through((position, row, hash) ->
                            line(lines, line(position, row, hash).written()));
            if (verdict instanceof Verification.Broken broken) {
                throw new JournalException(
                        "%s: the chain breaks at position %d (%s): there is nothing to back up beyond"
                                .formatted(log.database().name(), broken.position(), broken.reason()));
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
                Moments.written(row.recorded()),
                row.name(),
                row.version(),
                row.id(),
                Label.written(row.labels()),
                row.payload(),
                row.metadata(),
                hash);
    }

    /** Takes in what was read of a backup. */
    public interface Taking {
        void take(List<Incoming> entries) throws SQLException;
    }

    /**
     * Reads a backup to its end, and hands on its entries some at a time.
     *
     * @throws JournalException if it is none, or is damaged
     */
    public void read(BufferedReader lines, Taking taking) throws IOException, SQLException {
        new Reading(lines, taking).toEnd();
    }

    private final class Reading {
        private final BufferedReader lines;
        private final Taking taking;
        private final Chain chain = new Chain();
        private final List<Incoming> waiting = new ArrayList<>(LINES_AT_ONCE);
        private Head read = Head.OF_NOTHING;
        private int number;

        Reading(BufferedReader lines, Taking taking) {
            this.lines = lines;
            this.taking = taking;
        }

        void toEnd() throws IOException, SQLException {
            String line = next();
            if (!FIRST.equals(line)) {
                throw refused(
                        line != null && line.startsWith(BEGINNING)
                                ? "another version of Entente wrote this backup, in a form that this one does not know: update Entente"
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
        }

        private void take(String line) throws SQLException {
            if (line.startsWith(LAST)) {
                throw refused(
                        "it ends otherwise than what was read, %d entries with the hash %s at last: entries are missing, or this line was altered"
                                .formatted(read.position(), read.hash()));
            }
            EntryLine entry;
            Incoming incoming;
            try {
                entry = EntryLine.read(line);
                incoming = chain.incoming(row(entry));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw refused(String.valueOf(e.getMessage()));
            }
            if (entry.position() != read.position() + 1) {
                throw refused("position %d follows %d".formatted(entry.position(), read.position()));
            }
            byte[] hash = chain.next(HexFormat.of().parseHex(read.hash()), entry.position(), incoming.digest());
            read = new Head(entry.position(), HexFormat.of().formatHex(hash), 0);
            if (!read.hash().equals(entry.hash())) {
                throw refused("the entry at position %d is not the one that was exported".formatted(entry.position()));
            }
            waiting.add(incoming);
            if (waiting.size() == LINES_AT_ONCE) {
                store();
            }
        }

        private void store() throws SQLException {
            taking.take(List.copyOf(waiting));
            waiting.clear();
            progress.at(read.position(), read.position());
        }

        private @Nullable String next() throws IOException {
            number++;
            return lines.readLine();
        }

        private JournalException refused(String reason) {
            return new JournalException("line %d of the backup: %s; nothing was restored".formatted(number, reason));
        }
    }

    /** @throws IllegalArgumentException or {@link DateTimeException} if it has tags or a moment that are none */
    private static Row row(EntryLine line) {
        List<Label> labels = Label.read(line.tags());
        if (!Label.written(labels).equals(line.tags())) {
            throw new IllegalArgumentException("its tags are not as they were exported: " + line.tags());
        }
        return new Row(
                line.id(),
                line.name(),
                line.version(),
                Moments.read(line.recorded()),
                line.payload(),
                line.metadata(),
                labels);
    }
}
