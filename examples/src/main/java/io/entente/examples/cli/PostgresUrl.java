package io.entente.examples.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The URL of a database of PostgreSQL. The password comes from {@code PGPASSWORD}, else, by PostgreSQL's own driver, from
 * the file that {@code PGPASSFILE} names, else from {@code ~/.pgpass}; never from the URL, which others can read in the
 * list of processes.
 */
final class PostgresUrl {

    static final String START = "jdbc:postgresql:";

    static final String HINT =
            "a URL must not carry a password, for others can read it in the list of processes: give the user as ?user=NAME,"
                    + " and the password in PGPASSWORD or ~/.pgpass";

    // what its driver has to say is told by the errors that it throws; its log repeats URLs
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private static final Pattern IS_URL = Pattern.compile("://|jdbc:", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER =
            Pattern.compile("pass(word|wd|phrase)?\\s*=|pwd\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_HOST = Pattern.compile(
            "//[^?]*@" // user:password@host
                    + "|//[^/?,@]*:(?!\\d*([/?,]|$))[^@]*@" // with a ? in the password
                    + "|[?&][^=&]*@"); // with a port's digits before it

    private PostgresUrl() {}

    /** Whether a text has a URL in it that carries a password, or may be meant to. */
    static boolean carriesPassword(String text) {
        return IS_URL.matcher(text).find() && (reveals(text) || reveals(decoded(text)));
    }

    private static boolean reveals(String url) {
        return PARAMETER.matcher(url).find() || BEFORE_HOST.matcher(url).find();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /**
     * The database.
     *
     * @throws BadInput if it is no such URL, or carries a password
     */
    static DataSource source(String url) {
        if (carriesPassword(url)) {
            throw new BadInput(HINT);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
            source.setReWriteBatchedInserts(true);
            source.setApplicationName("entente");
        } catch (IllegalArgumentException e) {
            throw new BadInput("--store: the URL is not one of PostgreSQL: write"
                    + " jdbc:postgresql://host:port/database?currentSchema=SCHEMA&user=NAME");
        }
        String password = System.getenv("PGPASSWORD");
        if (password != null && !password.isEmpty()) {
            source.setPassword(password);
        }
        return source;
    }
}
