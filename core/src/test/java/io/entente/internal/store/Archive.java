package io.entente.internal.store;

import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Writer;

/**
 * A program that records an archive and goes through it in all ways that need no more memory for a larger one. It says
 * how many entries each found. Arguments: the URL of the journal; how many entries to record.
 */
public final class Archive {

    private static final int AT_ONCE = 1_000;

    private Archive() {}

    public static void main(String[] arguments) throws IOException {
        Place place = new Place(arguments[0]);
        int entries = Integer.parseInt(arguments[1]);
        try (var entente = place.entente();
                DatabaseStore store = place.store()) {
            for (int i = 0; i < entries; i += AT_ONCE) {
                entente.journal()
                        .recordAll(Stories.turns("a" + i + "n", AT_ONCE))
                        .get();
            }
            System.out.println("recorded " + entente.journal().head());
            try (var read = entente.journal().entriesFrom(1)) {
                System.out.println("read " + read.count());
            }
            System.out.println(
                    "verified " + ((Verification.Sound) store.verify(Option.none(), Progress.NONE)).entries());
            System.out.println("exported "
                    + store.backUp(Writer.nullWriter(), Progress.NONE).entries());
        }
    }
}
