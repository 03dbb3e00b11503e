package io.entente.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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

    /** A file that cannot be written. */
    static BadInput unwritten(Path file, IOException why) {
        return new BadInput("%s cannot be written: %s"
                .formatted(file, why instanceof NoSuchFileException ? "there is no such folder" : reason(why)));
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
