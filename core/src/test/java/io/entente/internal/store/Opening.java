package io.entente.internal.store;

import io.entente.journal.JournalException;

/** A program that opens a journal and records a report; it says what became of that. Argument: the URL of the journal. */
final class Opening {

    static final String OPENED = "opened";
    static final String REFUSED = "refused to open: ";

    private Opening() {}

    public static void main(String[] arguments) {
        try (var entente = new Place(arguments[0]).entente()) {
            System.out.println(OPENED);
            System.out.println(entente.journal().record(Stories.turn("a")));
        } catch (JournalException e) {
            System.out.println(REFUSED + e.getMessage());
        }
    }
}
