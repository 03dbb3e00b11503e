package io.entente.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The input is not right; the messages tell all of it. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Seq<String> messages;

    BadInput(String message) {
        this(Vector.of(message));
    }

    BadInput(Seq<String> messages) {
        super(messages.mkString("\n"));
        this.messages = messages;
    }

    /** A file that cannot be read. */
    static BadInput unread(String file, IOException why) {
        return new BadInput(
                why instanceof NoSuchFileException
                        ? file + ": there is no such file"
                        : "%s cannot be read: %s".formatted(file, reason(why)));
    }

    /** A new file that cannot be written: what is wrong with its folder, and what to do. */
    static BadInput unwritten(Path file, IOException why) {
        return new BadInput("%s cannot be written: %s"
                .formatted(file, trouble(file.toAbsolutePath().resolveSibling(""), why)));
    }

    private static String trouble(Path folder, IOException why) {
        if (Files.notExists(folder)) {
            return "there is no folder %s: make it, or name another".formatted(folder);
        }
        if (!Files.isDirectory(folder)) {
            return "%s is no folder: name another".formatted(folder);
        }
        return switch (why) {
            case NoSuchFileException none -> "no file can be made in the folder %s: name another".formatted(folder);
            case AccessDeniedException denied ->
                "you may make no file in the folder %s: look who may, or name another".formatted(folder);
            default -> "%s, in the folder %s: mend that, or name another place".formatted(reason(why), folder);
        };
    }

    /** A new file in whose place something is. */
    static BadInput alreadyThere(Path file) {
        return new BadInput("%s is there already: name another file, or move it away".formatted(file));
    }

    // most of the system's begin with the file's name
    private static String reason(IOException why) {
        return switch (why) {
            case AccessDeniedException denied -> "look who may";
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> String.valueOf(why.getMessage());
        };
    }

    /** Each to be told in a line of its own. */
    Seq<String> messages() {
        return messages;
    }
}
