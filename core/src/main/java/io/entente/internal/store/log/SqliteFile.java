package io.entente.internal.store.log;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;

/**
 * A file that SQLite is to keep a journal in, under the very name that it has in the file system: nothing in a name, be it
 * {@code ?}, {@code %}, {@code file:} or a space at its end, means anything else.
 */
public record SqliteFile(Path path) {

    // the files that SQLite keeps beside a database, and throws away where it did not write them
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

    // on Unix a name has at most 255 bytes, a path of SQLite's 512 with a zero at its end (MAX_PATHNAME in its
    // os_unix.c), and "-journal" must fit in both
    private static final int LONGEST_NAME = 247;
    private static final int LONGEST_PATH = 504;

    /** What the driver opens it by: a URI, for in a plain name it would look for parameters. */
    String url() {
        return "jdbc:sqlite:" + path.toUri();
    }

    /**
     * Sees that SQLite will open this file, to read and write, and spoil no other.
     *
     * @throws SQLException if it would not; nothing was created
     */
    void requireUsable() throws SQLException {
        String why = whyNot();
        if (!why.isEmpty()) {
            throw new SQLException(why, null, SQLiteErrorCode.SQLITE_CANTOPEN.code);
        }
        if (Files.exists(path) && !Files.isWritable(path)) { // SQLite would open it, to read only
            throw new SQLException("it is read-only", null, SQLiteErrorCode.SQLITE_READONLY.code);
        }
    }

    /** Why it cannot be opened, and what to do. */
    String whyNotOpened() {
        String why = whyNot();
        return why.isEmpty() ? "it cannot be opened: look whether the folder is there, and who may write to it" : why;
    }

    private String whyNot() {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            return "it is in a file system that SQLite does not know: name a file of this machine";
        }
        if (Files.isDirectory(path)) {
            return "it is a folder: name a file in it";
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return "it is a device or a pipe: name a file";
        }
        if (isLoop()) {
            return "it is a link that leads back to itself: name a file";
        }
        if (isTooLong()) {
            return "its name is too long for SQLite: give it at most %d bytes, and its whole path at most %d"
                    .formatted(LONGEST_NAME, LONGEST_PATH);
        }
        return BESIDE.stream()
                .filter(this::collides)
                .map(
                        "its name differs by %s alone from that of a file beside it, and SQLite would take one for a part of the other: name another file, or move that away"
                                ::formatted)
                .findFirst()
                .orElse("");
    }

    /**
     * Whether SQLite would take another file for a part of this one, or this for a part of another. It goes by names alone:
     * to look into such a file, and close it, would let go of all locks that this process has on it (POSIX, fcntl), and
     * with them of the order in which programs write.
     */
    private boolean collides(String ending) {
        boolean isPartOfAnother =
                name().endsWith(ending) && isThere(name().substring(0, name().length() - ending.length()));
        // in this order: SQLite makes the database before what goes beside it
        return isPartOfAnother || (isThere(name() + ending) && !Files.exists(path));
    }

    private boolean isThere(String beside) {
        return Files.isRegularFile(path.resolveSibling(beside));
    }

    /** Whether it is a link that leads back to itself, or into such a loop. */
    private boolean isLoop() {
        if (!Files.isSymbolicLink(path) || Files.exists(path)) {
            return false;
        }
        try {
            return path.toRealPath().equals(path); // it throws
        } catch (NoSuchFileException | AccessDeniedException e) {
            return false; // it leads to a place where nothing is, or nothing can be seen
        } catch (IOException e) {
            return true;
        }
    }

    private boolean isTooLong() {
        return File.separatorChar == '/'
                && (bytes(name()) > LONGEST_NAME || bytes(path.toAbsolutePath().toString()) > LONGEST_PATH);
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
