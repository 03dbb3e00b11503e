package io.entente.projection;

import io.entente.event.Dyad;
import io.entente.history.Account;
import io.entente.history.Directory;
import io.entente.history.History;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.history.Resolution;
import io.entente.journal.Journal;
import io.entente.time.AsOf;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A journal looked at by the clocks: what had happened by a day, as known at a moment, between two actors or between
 * all. Immutable; every method that changes a clock returns another view. The journal is read when the view is first
 * asked for something.
 */
public final class View {

    private final Journal journal;
    private final Option<Dyad> dyad;
    private final AsOf asOf;
    private final boolean possible;
    private final Resolution resolution;
    private final Lazy<History> everything;
    private final Lazy<History> history;

    private View(Journal journal, Option<Dyad> dyad, AsOf asOf, boolean possible, Resolution resolution) {
        this.journal = journal;
        this.dyad = dyad;
        this.asOf = asOf;
        this.possible = possible;
        this.resolution = resolution;
        this.everything = Lazy.of(this::read);
        this.history =
                Lazy.of(() -> dyad.fold(everything, all -> everything.get().between(all)));
    }

    /** Everything in the journal, each development once. */
    public static View of(Journal journal, AsOf asOf) {
        return new View(journal, Option.none(), asOf, false, Resolution.latest());
    }

    /** The same, of one dyad. */
    public View between(Dyad dyad) {
        return new View(journal, Option.some(dyad), asOf, possible, resolution);
    }

    /** What had happened by the end of that day. */
    public View at(LocalDate day) {
        return new View(journal, dyad, asOf.at(day), possible, resolution);
    }

    /**
     * What had happened by the end of that day.
     *
     * @param day ISO 8601, such as {@code 2018-12-31}
     * @throws IllegalArgumentException if it is not a day
     */
    public View at(String day) {
        return at(AsOf.day(day));
    }

    /** As known by that moment, inclusive. */
    public View knownAt(Instant moment) {
        return new View(journal, dyad, asOf.knownAt(moment), possible, resolution);
    }

    /** As known by the end (UTC) of that day. */
    public View knownAt(LocalDate day) {
        return knownAt(AsOf.endOf(day));
    }

    /**
     * As known by the end (UTC) of that day, or by that moment.
     *
     * @param dayOrMoment ISO 8601, such as {@code 2020-01-01} or {@code 2020-01-01T18:00:00Z}
     * @throws IllegalArgumentException if it is neither
     */
    public View knownAt(String dayOrMoment) {
        return knownAt(AsOf.moment(dayOrMoment));
    }

    /** The same, counting what has only possibly happened, too. */
    public View possible() {
        return new View(journal, dyad, asOf, true, resolution);
    }

    /** The same, with another choice where several reports stand on one development. */
    public View preferring(Resolution resolution) {
        return new View(journal, dyad, asOf, possible, resolution);
    }

    /** Whose relationship is looked at; none for everything in the journal. */
    public Option<Dyad> dyad() {
        return dyad;
    }

    /** The clocks it is looked at by. */
    public AsOf asOf() {
        return asOf;
    }

    /** What the journal says as known then of all dyads, whenever it happened. */
    public History everything() {
        return everything.get();
    }

    /** What the journal says as known then, whenever it happened. */
    public History history() {
        return history.get();
    }

    /** What entities and sources are called. */
    public Directory directory() {
        return history().directory();
    }

    /** What has happened, in the order in which projections are folded; what has only possibly happened comes last. */
    public Seq<Occurrence> occurrences() {
        Seq<Account> certain = standing(Account.Status.CERTAIN);
        return (possible ? certain.appendAll(standing(Account.Status.POSSIBLE)) : certain).map(Occurrence::new);
    }

    /** What was planned for a day that has passed, with no word that it occurred. */
    public Seq<Planned> due() {
        return standing(Account.Status.DUE).map(Planned::new);
    }

    /** What lies ahead: planned, or told of a later day. */
    public Seq<Account> ahead() {
        return standing(Account.Status.AHEAD);
    }

    /** Rebuilds the state: what happened, one by one, then what is due. */
    public <S> S replay(Projection<S> projection) {
        S happened = occurrences().foldLeft(projection.initial(), projection::evolve);
        return due().foldLeft(happened, projection::due);
    }

    private Seq<Account> standing(Account.Status status) {
        return history().accounts().filter(it -> it.on(asOf.at()) == status);
    }

    private History read() {
        try (var entries = journal.entriesFrom(1)) {
            return History.of(entries, asOf.known(), resolution);
        }
    }
}
