package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.Entente.Options;
import io.entente.kinds.Kinds;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Where a journal is kept. */
sealed interface Location {

    // of a word and a colon alone, or a word, a colon and a name, a file's name may consist
    Pattern URL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+://|jdbc:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * The place that a person means: a database where it begins as a URL of PostgreSQL does, else a file. What begins as
     * any other URL is a file only if there is one of that name, or if it is written with its folder: {@code ./jdbc:x.db}.
     *
     * @param written a file, or a URL of PostgreSQL
     * @throws BadInput if it is neither; the message tells no password
     */
    static Location of(String written) {
        if (written.startsWith(PostgresUrl.START)) {
            return new InPostgres(written, PostgresUrl.source(written));
        }
        Path file = file(written);
        if (URL.matcher(written).matches() && !Files.exists(file)) {
            throw new BadInput("--store: a store is a file, or a URL that begins with %s//%s"
                    .formatted(
                            PostgresUrl.START,
                            written.contains("/")
                                    ? ""
                                    : "; for a new file of that name write it with its folder, as ./NAME"));
        }
        return new InFile(file);
    }

    private static Path file(String written) {
        if (written.indexOf('\uFFFD') >= 0) { // what Java has put there would be another file
            throw new BadInput("--store: the name '%s' is not in UTF-8: rename the file".formatted(written));
        }
        if (written.endsWith("/") || written.endsWith(File.separator)) { // which Java would leave out
            throw new BadInput("--store: '%s' names a folder: name a file".formatted(written));
        }
        try {
            if (!written.isEmpty()) {
                return Path.of(written);
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw new BadInput("--store: '%s' is no name of a file".formatted(written));
    }

    /** Whether there is anything that can be opened. */
    boolean isThere();

    /**
     * The journal there. It is created if it is not there.
     *
     * @param kinds the kinds that are known; others are told as unknown
     */
    Entente entente(Kinds kinds);

    /** This, where there is a journal; for a question must not create one. */
    default Location existing() {
        if (!isThere()) {
            throw new BadInput("%s: there is no such store%s: make one with: entente import FILE --store %s"
                    .formatted(
                            this,
                            this instanceof InPostgres ? ", or its user may not see it" : "",
                            Shell.quoted(this)));
        }
        return this;
    }

    /** In a file. */
    record InFile(Path file) implements Location {
        @Override
        public boolean isThere() {
            return Entente.exists(file);
        }

        @Override
        public Entente entente(Kinds kinds) {
            return Entente.open(file, Options.DEFAULT.with(kinds));
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    /** In a schema of PostgreSQL. */
    record InPostgres(String url, DataSource source) implements Location {
        @Override
        public boolean isThere() {
            return Entente.exists(source);
        }

        @Override
        public Entente entente(Kinds kinds) {
            return Entente.open(source, Options.DEFAULT.with(kinds));
        }

        @Override
        public String toString() {
            return url;
        }
    }
}
