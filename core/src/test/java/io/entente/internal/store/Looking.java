package io.entente.internal.store;

import io.entente.Entente;
import io.entente.journal.JournalException;
import java.nio.file.Path;

/** A program that asks whether there is a journal, and says what it hears. Argument: a file. */
final class Looking {

    static final String REFUSED = "refused to look: ";

    private Looking() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(Entente.exists(Path.of(arguments[0])));
        } catch (JournalException e) {
            System.out.println(REFUSED + e.getMessage());
        }
    }
}
