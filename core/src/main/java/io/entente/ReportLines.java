package io.entente;

import static java.util.Objects.requireNonNull;

import io.entente.event.Given;
import io.entente.internal.codec.Codec;
import io.entente.internal.codec.FlatJson;
import io.entente.internal.codec.StoredFormatException;
import io.entente.internal.codec.StoredLine;
import io.entente.journal.Problem;
import io.entente.journal.Recordable;
import io.entente.journal.Unknown;
import io.entente.kinds.Kinds;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What sources report, and the descriptions that go with it, as JSON Lines that another journal can take in: a first line that
 * says what it is, a line each, and a last line that says how many there are, so that a file broken off is known. What is
 * written is read again as equal. Unlike a backup it has no positions and no moments of recording: whoever records it, records
 * it anew.
 */
public final class ReportLines {

    /** How every such file begins, whatever its version. */
    public static final String BEGINNING = "{\"reports\":\"entente\"";

    private static final String FIRST = BEGINNING + ",\"format\":\"1\"}";
    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST_LINE = 16 << 20;

    private ReportLines() {}

    /**
     * Writes these, in their order.
     *
     * @param kinds the kinds by which they are written
     * @param lines remains the caller's to close
     * @throws IllegalArgumentException if one tells of a kind that is not among these
     * @throws IOException if it cannot be written
     */
    public static void write(Iterable<? extends Recordable> recordables, Kinds kinds, Writer lines) throws IOException {
        Codec codec = new Codec(requireNonNull(kinds, "kinds"));
        lines.write(FIRST + "\n");
        int count = 0;
        for (Recordable recordable : requireNonNull(recordables, "recordables")) {
            lines.write(StoredLine.written(codec.write(Given.at(count, recordable, "recordables"))) + "\n");
            count++;
        }
        lines.write(last(count) + "\n");
    }

    private static String last(int count) {
        return FlatJson.written(Map.of("entries", Integer.toString(count)));
    }

    /**
     * Reads what was written.
     *
     * @param kinds the kinds that it may tell of; others are read as unknown
     * @param name its name for messages
     * @param lines remains the caller's to close
     * @return what is to be recorded; or every error in it, a hundred at the most
     * @throws IOException if it cannot be read
     */
    public static Validation<Seq<Problem>, Seq<Recordable>> read(Kinds kinds, String name, Reader lines)
            throws IOException {
        requireNonNull(name, "name");
        return new Reading(new Codec(requireNonNull(kinds, "kinds")), name, new BufferedReader(lines)).read();
    }

    private static final class Reading {

        private final Codec codec;
        private final String name;
        private final BufferedReader lines;
        private final List<Recordable> recordables = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private int number;

        Reading(Codec codec, String name, BufferedReader lines) {
            this.codec = codec;
            this.name = name;
            this.lines = lines;
        }

        Validation<Seq<Problem>, Seq<Recordable>> read() throws IOException {
            String line = next();
            if (!line.equals(FIRST)) {
                refuse(
                        line.startsWith(BEGINNING)
                                ? "a newer version of Entente wrote this: update Entente"
                                : "these are no exported reports");
                return Validation.invalid(Vector.ofAll(problems));
            }
            line = next();
            while (!line.isEmpty() && problems.size() < MOST_PROBLEMS && !line.startsWith("{\"entries\":")) {
                take(line);
                line = next();
            }
            if (problems.isEmpty()) {
                requireEnd(line);
            }
            return problems.isEmpty()
                    ? Validation.valid(Vector.ofAll(recordables))
                    : Validation.invalid(Vector.ofAll(problems));
        }

        private void take(String line) {
            try {
                Recordable recordable = codec.read(StoredLine.read(line));
                if (recordable instanceof Unknown unknown) {
                    refuse("%s is of no sort that this program knows: update it".formatted(unknown.name()));
                }
                recordables.add(recordable);
            } catch (IllegalArgumentException | StoredFormatException e) {
                refuse(String.valueOf(e.getMessage()));
            }
        }

        private void requireEnd(String line) throws IOException {
            if (line.isEmpty()) {
                refuse("it is broken off: its last line is missing");
            } else if (!line.equals(last(recordables.size()))) {
                refuse("its last line is %s, and there are %d entries: it is not whole"
                        .formatted(line, recordables.size()));
            } else if (!next().isEmpty()) {
                refuse("more follows after the last line");
            }
        }

        /** The next line, without its end; empty at the end of it all, for none that is written is. */
        private String next() throws IOException {
            number++;
            StringBuilder line = new StringBuilder();
            for (int c = lines.read(); c >= 0 && c != '\n'; c = lines.read()) {
                line.append((char) c);
                if (line.length() > LONGEST_LINE) {
                    throw new IOException("line %d is longer than %d characters".formatted(number, LONGEST_LINE));
                }
            }
            return line.toString();
        }

        private void refuse(String why) {
            problems.add(new Problem(Problem.Severity.ERROR, name, number, 1, "", why));
        }
    }
}
