package io.entente.internal.store;

import io.entente.journal.Journal;
import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that records until its disk is full, frees some space, and goes on. It says what was acknowledged last, what
 * it was told, and how the journal ended. Argument: the folder.
 */
final class FullDisk {

    private static final int BALLAST_BYTES = 600_000;

    private FullDisk() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path ballast = Files.write(folder.resolve("ballast"), new byte[BALLAST_BYTES]);
        Place place = Place.of(folder.resolve("journal.db"));
        try (var entente = place.entente()) {
            String refusal = fill(entente.journal());
            System.out.println("acknowledged " + entente.journal().head());
            System.out.println("refused " + refusal);
            Files.delete(ballast);
            System.out.println("went on "
                    + entente.journal()
                            .recordAll(Stories.turns("after", 5))
                            .get()
                            .head());
        }
        try (DatabaseStore store = place.store()) {
            System.out.println("verified " + store.verify(Option.none(), Progress.NONE));
        }
    }

    private static String fill(Journal journal) {
        long head = 0;
        try {
            for (int i = 0; ; i++) {
                head = journal.recordAll(Stories.turns("before" + i + "no", 5))
                        .get()
                        .head();
            }
        } catch (JournalException e) {
            return "after " + head + ": " + e.getMessage();
        }
    }
}
