package bench;

import io.entente.Entente;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.history.Limits;
import io.entente.journal.Claim;
import io.entente.journal.Journal;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Kinds;
import io.entente.projection.View;
import io.entente.time.AsOf;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Entente at the work of the peers: a pair is a dyad, a record a report of one source on the development it is rooted
 * in, a correction a later report of that source, a retraction its withdrawal.
 */
final class EntentePeer implements Peer {

    private static final SourceId SOURCE = SourceId.of("peers");
    private static final int BATCH = 20_000; // Axon's engine in memory reads its whole log for each
    private static final Entente.Options OPTIONS =
            Entente.Options.DEFAULT.with(Kinds.standard().with(Noted.class));

    private final Journal journal;
    private final View everything;
    private final Runnable closing;
    private final int batch;
    private final ArrayList<Dyad> dyads = new ArrayList<>();

    private EntentePeer(Journal journal, Limits limits, Runnable closing, int batch) {
        this.journal = journal;
        this.everything = View.over(journal, limits, AsOf.now(Instant.EPOCH));
        this.closing = closing;
        this.batch = batch;
    }

    /**
     * In a file.
     *
     * @param batch how many reports are recorded at once; 0 for what became known at one moment
     */
    static EntentePeer inFile(Path file, int batch) {
        Entente entente = Entente.open(file, OPTIONS);
        return new EntentePeer(entente.journal(), OPTIONS.limits(), entente::close, batch);
    }

    /**
     * In a schema of PostgreSQL, over one connection.
     *
     * @param batch how many reports are recorded at once
     */
    static EntentePeer inSchema(DataSource schema, int batch) {
        Entente entente = Entente.open(schema, OPTIONS);
        return new EntentePeer(entente.journal(), OPTIONS.limits(), entente::close, batch);
    }

    /** As a user has it who writes {@code Entente.inMemory()}. */
    static EntentePeer inMemory(Limits limits) {
        return new EntentePeer(Entente.inMemory().journal(), limits, () -> {}, BATCH);
    }

    /** On a plain list: shows what is Entente's, and what the log's. */
    static EntentePeer onList(Limits limits) {
        return new EntentePeer(new ListJournal(), limits, () -> {}, BATCH);
    }

    @Override
    public String name() {
        return "entente";
    }

    @Override
    public void ingest(java.util.List<Event> events) {
        batches(events).forEach(this::record);
    }

    /** What is recorded together; made beforehand where only recording is timed, as the peers have their events. */
    java.util.List<java.util.List<Claim>> batches(java.util.List<Event> events) {
        java.util.List<java.util.List<Claim>> batches = new ArrayList<>();
        ArrayList<Claim> together = new ArrayList<>();
        long known = events.getFirst().recordedAt();
        for (Event event : events) {
            if (batch == 0 ? event.recordedAt() != known : together.size() == batch) {
                batches.add(together);
                together = new ArrayList<>();
                known = event.recordedAt();
            }
            together.add(claim(event));
        }
        batches.add(together);
        return batches;
    }

    @Override
    public void close() {
        closing.run();
    }

    void record(java.util.List<Claim> words) {
        int added = journal.recordAll(words)
                .getOrElseThrow(rejection -> new IllegalStateException("rejected: " + rejection))
                .added();
        if (added != words.size()) {
            throw new IllegalStateException("recorded %d of %d".formatted(added, words.size()));
        }
    }

    /** Records one, as a user would. */
    void record(Claim claim) {
        record(java.util.List.of(claim));
    }

    static Claim claim(Event event) {
        DevelopmentId id = DevelopmentId.of("r" + event.root());
        EventDate known = EventDate.of(Instant.ofEpochMilli(event.recordedAt()));
        return event.kind() == Event.RETRACT
                ? new Withdrawal(TreeSet.of(id), SOURCE, known, Option.none())
                : new Report(
                        id,
                        SOURCE,
                        EventDate.of(LocalDate.ofEpochDay(event.validDay())),
                        known,
                        Modality.OCCURRED,
                        new Noted(event.type(), (int) event.amount(), event.text()),
                        TreeSet.of(dyadOf(event.pair())),
                        Option.none(),
                        List.empty(),
                        List.empty());
    }

    @Override
    public long[] state(int pair, int day, long known) {
        return between(pair, day, known).replay(new SumsByType());
    }

    View between(int pair, int day, long known) {
        return asOf(day, known).between(dyad(pair));
    }

    @Override
    public long[] rebuild(int pairs, int day, long known) {
        long[] flat = new long[pairs * Event.TYPES];
        var sums = asOf(day, known).replay(new SumsByPair());
        for (int pair = 0; pair < pairs; pair++) {
            copy(sums.getOrElse(dyad(pair), new long[Event.TYPES]), flat, pair);
        }
        return flat;
    }

    /** The same, asked pair by pair. */
    long[] rebuildPairByPair(int pairs, int day, long known) {
        long[] flat = new long[pairs * Event.TYPES];
        for (int pair = 0; pair < pairs; pair++) {
            copy(state(pair, day, known), flat, pair);
        }
        return flat;
    }

    private static void copy(long[] sums, long[] flat, int pair) {
        System.arraycopy(sums, 0, flat, pair * Event.TYPES, Event.TYPES);
    }

    private View asOf(int day, long known) {
        Instant moment = Instant.ofEpochMilli(known);
        return everything.by(AsOf.now(moment).at(LocalDate.ofEpochDay(day)));
    }

    private Dyad dyad(int pair) {
        if (pair >= dyads.size()) {
            IntStream.rangeClosed(dyads.size(), pair)
                    .mapToObj(EntentePeer::dyadOf)
                    .forEach(dyads::add);
        }
        return dyads.get(pair);
    }

    private static Dyad dyadOf(int pair) {
        return Dyad.of("A%04d".formatted(pair), "B%04d".formatted(pair));
    }
}
