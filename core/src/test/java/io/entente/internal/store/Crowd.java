package io.entente.internal.store;

import io.entente.Entente;
import io.entente.journal.Journal;
import io.entente.journal.JournalException;
import io.entente.journal.Receipt;
import io.entente.journal.Rejection;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A program that records from four threads on developments that others record on, too; when told to, for all to begin
 * together. It says how many conflicts there were. Arguments: the URL of the journal; the name of this process.
 */
final class Crowd {

    static final int THREADS = 4;
    static final int OWN_OF_EACH_THREAD = 1_225;
    static final int SHARED = 200;
    static final int DEVELOPMENTS = 100;

    static final String READY = "ready";
    static final String CONFLICTS = "conflicts";

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    private final Journal journal;
    private final AtomicInteger conflicts = new AtomicInteger();

    private Crowd(Journal journal) {
        this.journal = journal;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Place place = new Place(arguments[0]);
        if (place.isFile()) {
            try (var entente = place.entente()) {
                run(entente, arguments[1]);
            }
        } else {
            try (var pool = place.pool(THREADS);
                    var entente = Entente.open(pool)) {
                run(entente, arguments[1]);
            }
        }
    }

    private static void run(Entente entente, String name) throws IOException, InterruptedException {
        Crowd crowd = new Crowd(entente.journal());
        System.out.println(READY);
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            SourceId source = SourceId.of("%s-%d".formatted(name, i));
            threads[i] = Thread.ofPlatform()
                    .uncaughtExceptionHandler((thread, e) -> System.out.println("failed: " + e))
                    .start(() -> crowd.write(source));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(CONFLICTS + " " + crowd.conflicts.get());
    }

    private void write(SourceId source) {
        int start = Math.floorMod(source.hashCode(), DEVELOPMENTS); // elsewhere than the others, as people would
        for (int i = 0; i < OWN_OF_EACH_THREAD; i++) {
            record(Stories.turn(
                    "d" + (start + i) % DEVELOPMENTS, source, FIRST.plusDays(i).toString()));
            if (i < SHARED) {
                record(shared(i));
            }
        }
    }

    /** What every thread of every process records. */
    static Report shared(int number) {
        return Stories.turn(
                "d" + number % DEVELOPMENTS,
                SourceId.of("shared"),
                FIRST.plusDays(number).toString());
    }

    private void record(Report report) {
        Either<Rejection, Receipt> outcome = journal.record(report);
        while (outcome.isLeft()) {
            if (!(outcome.getLeft() instanceof Rejection.Conflict)) {
                throw new JournalException(outcome.getLeft().message());
            }
            conflicts.incrementAndGet();
            outcome = journal.record(report);
        }
    }
}
