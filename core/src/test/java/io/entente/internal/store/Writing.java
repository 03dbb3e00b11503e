package io.entente.internal.store;

import io.entente.journal.Journal;
import io.entente.journal.Receipt;
import io.entente.journal.Report;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A program that records batches of reports from two threads until it is killed, and says what was acknowledged.
 * Arguments: the URL of the journal; a name for this run, with which its reports begin.
 */
final class Writing {

    static final String OPENING = "opening";
    static final String ACKNOWLEDGED = "acknowledged";

    private static final int THREADS = 2;
    private static final int MOST_AT_ONCE = 6;

    private Writing() {}

    public static void main(String[] arguments) throws InterruptedException {
        String run = arguments[1];
        AtomicBoolean failed = new AtomicBoolean();
        say(OPENING);
        try (var entente = new Place(arguments[0]).entente()) {
            Thread[] threads = new Thread[THREADS];
            for (int i = 0; i < THREADS; i++) {
                String name = run + "t" + i;
                threads[i] = Thread.ofPlatform()
                        .uncaughtExceptionHandler((thread, e) -> {
                            say("failed: " + e);
                            failed.set(true);
                        })
                        .start(() -> write(entente.journal(), name, failed));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private static void write(Journal journal, String name, AtomicBoolean failed) {
        for (int batch = 0; !failed.get(); batch++) {
            int size = batch % 3 == 2 ? MOST_AT_ONCE : 1;
            Seq<Report> reports = Stories.turns(Batch.of(name + "b" + batch, size), size);
            Receipt receipt = journal.recordAll(reports).get();
            say("%s %d %s"
                    .formatted(
                            ACKNOWLEDGED,
                            receipt.head(),
                            reports.map(report -> report.id().value()).mkString(" ")));
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }

    /** The names of reports that are recorded together: they tell how many of them there must be. */
    record Batch(String name, int size) {

        private static final String OF = "of";

        /** What the names of a batch begin with. */
        static String of(String name, int size) {
            return name + OF + size + "no";
        }

        /** The batch of a report. */
        static Batch of(String report) {
            String name = report.substring(0, report.lastIndexOf("no"));
            return new Batch(name, Integer.parseInt(name.substring(name.lastIndexOf(OF) + OF.length())));
        }
    }
}
