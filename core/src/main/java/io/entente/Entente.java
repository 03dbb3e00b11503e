package io.entente;

import static java.util.Objects.requireNonNull;

import io.entente.event.Countries;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.history.Limits;
import io.entente.internal.axon.Journals;
import io.entente.internal.codec.Codec;
import io.entente.internal.store.DatabaseStore;
import io.entente.journal.Journal;
import io.entente.kinds.Kinds;
import io.entente.projection.View;
import io.entente.time.AsOf;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * A journal of what sources report on relationships between countries, and the questions that can be put to it.
 *
 * <pre>{@code
 * try (var entente = Entente.open(Path.of("relations.db"))) {
 *     entente.journal().recordAll(Story.read(Path.of("china-serbia.yaml")));
 *     var state = entente.between("CN", "RS").at("2018-12-31").replay(new Relationship());
 * }
 * }</pre>
 *
 * <p>Nothing is sent over any network: Axon's reporting of usage takes no part in it. Safe for use by several threads.
 */
public final class Entente implements AutoCloseable {

    private final Journal journal;
    private final Store store;
    private final Clock clock;
    private final View everything;

    /**
     * How a journal is opened.
     *
     * @param kinds the kinds of developments that can be recorded and read; others are read as unknown
     * @param limits how much is kept in memory for quick answers
     */
    public record Options(Kinds kinds, Limits limits) {

        /** The kinds that come with the library, and limits that suit a journal of some 100,000 reports. */
        public static final Options DEFAULT = new Options(Kinds.standard(), Limits.DEFAULT);

        /** Checks that nothing is null. */
        public Options {
            requireNonNull(kinds, "kinds");
            requireNonNull(limits, "limits");
        }

        /** The same with these kinds. */
        public Options with(Kinds kinds) {
            return new Options(kinds, limits);
        }

        /** The same with these limits. */
        public Options with(Limits limits) {
            return new Options(kinds, limits);
        }
    }

    private Entente(Journal journal, Option<DatabaseStore> database, Clock clock, Limits limits) {
        this.journal = journal;
        this.store = new Store(journal, database);
        this.clock = clock;
        this.everything = View.over(journal, limits, AsOf.now(clock.instant()));
    }

    /**
     * The journal in that file, an SQLite database, which is created if it is not there. Several programs may have it open.
     *
     * @throws io.entente.journal.JournalException if the file cannot be read and written, is damaged, is of another
     *     program or of a newer version of this one; it is left as it was
     */
    public static Entente open(Path file) {
        return open(file, Options.DEFAULT);
    }

    /**
     * The same, with other kinds or limits; see {@link #open(Path)}.
     *
     * @throws IllegalArgumentException if an enum in a field of a kind has two constants of one text
     */
    public static Entente open(Path file, Options options) {
        requireNonNull(file, "file");
        Codec codec = codec(options);
        return on(DatabaseStore.open(file, codec::knows), codec, options);
    }

    /**
     * The journal in the current schema of a PostgreSQL database, which is created if it is not there and the user may.
     *
     * @param source remains the caller's to close; one that pools connections is best
     * @throws io.entente.journal.JournalException if the database cannot be reached, or its tables are missing and cannot
     *     be created, are of another program or of a newer version of this one
     */
    public static Entente open(DataSource source) {
        return open(source, Options.DEFAULT);
    }

    /**
     * The same, with other kinds or limits; see {@link #open(DataSource)}.
     *
     * @throws IllegalArgumentException if an enum in a field of a kind has two constants of one text
     */
    public static Entente open(DataSource source, Options options) {
        requireNonNull(source, "source");
        Codec codec = codec(options);
        return on(DatabaseStore.open(source, codec::knows), codec, options);
    }

    // before a store is opened: kinds can be refused
    private static Codec codec(Options options) {
        return new Codec(requireNonNull(options, "options").kinds());
    }

    private static Entente on(DatabaseStore database, Codec codec, Options options) {
        Clock clock = Clock.systemUTC();
        return new Entente(Journals.on(database, codec, clock), Option.some(database), clock, options.limits());
    }

    /**
     * Whether there is anything in that file: {@link #open(Path)} would not create a journal, but open what is there, or
     * say why it cannot. Nothing is created.
     *
     * @throws io.entente.journal.JournalException if the file cannot be read, or is no database
     */
    public static boolean exists(Path file) {
        return DatabaseStore.exists(requireNonNull(file, "file"));
    }

    /**
     * Whether there is anything in the current schema, as far as its user may see: {@link #open(DataSource)} would not
     * create a journal, but open what is there, or say why it cannot. Nothing is created.
     *
     * @param source remains the caller's to close
     * @throws io.entente.journal.JournalException if the database cannot be reached
     */
    public static boolean exists(DataSource source) {
        return DatabaseStore.exists(requireNonNull(source, "source"));
    }

    /** A new, empty journal in memory, which lives as long as this object. Any kinds may be recorded in it. */
    public static Entente inMemory() {
        return inMemory(Limits.DEFAULT);
    }

    /** The same, keeping in memory for quick answers only as much as {@code limits} allow. */
    public static Entente inMemory(Limits limits) {
        return inMemory(Clock.systemUTC(), requireNonNull(limits, "limits"));
    }

    static Entente inMemory(Clock clock) {
        return inMemory(clock, Limits.DEFAULT);
    }

    private static Entente inMemory(Clock clock, Limits limits) {
        return new Entente(Journals.inMemory(clock), Option.none(), clock, limits);
    }

    /** The log that this rests on: record into it. */
    public Journal journal() {
        return journal;
    }

    /** What the journal is kept in: what is there, whether it was changed, its backup. */
    public Store store() {
        return store;
    }

    /**
     * What had happened between two actors; today, as known now, unless asked otherwise. A pair that no report is filed
     * under is known nothing of.
     *
     * @param one a country by its code or English name, see {@link Countries#find}; or what the journal describes, by id,
     *     name or alias; or else an id; what is described goes before the name of a country
     * @param other the other; the order is of no matter
     * @throws IllegalArgumentException if that may mean several, is none of it and no well-formed id, or both are the same
     * @throws io.entente.journal.JournalException if it is no country's code, and the journal cannot be read
     */
    public View between(String one, String other) {
        return between(new Dyad(actor(requireNonNull(one, "one")), actor(requireNonNull(other, "other"))));
    }

    private Entity actor(String written) {
        if (Countries.codes().contains(written)) {
            return Entity.of(written); // whatever is described
        }
        Seq<Entity> meant = everything().directory().meant(written);
        if (meant.size() > 1) {
            throw new IllegalArgumentException("'%s' may be %s: write the one you mean"
                    .formatted(written, meant.map(Countries::told).mkString(" or ")));
        }
        return meant.headOption().getOrElse(() -> Entity.of(written));
    }

    /**
     * What had happened between two actors; see {@link #between(String, String)}.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public View between(Entity one, Entity other) {
        return between(new Dyad(requireNonNull(one, "one"), requireNonNull(other, "other")));
    }

    /** What had happened in a dyad; see {@link #between(String, String)}. */
    public View between(Dyad dyad) {
        return everything().between(requireNonNull(dyad, "dyad"));
    }

    /** What had happened in every dyad, each development once; today, as known now, unless asked otherwise. */
    public View everything() {
        return everything.by(AsOf.now(clock.instant()));
    }

    /** The dyads of which something is known now. */
    public SortedSet<Dyad> dyads() {
        return everything().history().dyads();
    }

    /** Releases what it holds of the database; a journal in memory is gone. */
    @Override
    public void close() {
        store.close();
    }
}
