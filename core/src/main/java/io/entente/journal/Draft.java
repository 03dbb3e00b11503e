package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;

/** A report being written: who said what happened when. {@code accordingTo} completes it. Immutable: each step makes another. */
public final class Draft {

    private final DevelopmentId id;
    private final Option<Development> development;
    private final SortedSet<Dyad> dyads;
    private final Modality modality;
    private final EventDate occurred;

    private Draft(
            DevelopmentId id,
            Option<Development> development,
            SortedSet<Dyad> dyads,
            Modality modality,
            EventDate occurred) {
        this.id = id;
        this.development = development;
        this.dyads = dyads;
        this.modality = modality;
        this.occurred = occurred;
    }

    Draft(DevelopmentId id) {
        this(id, Option.none(), TreeSet.empty(), Modality.OCCURRED, EventDate.UNDATED);
    }

    /** What happened. */
    public Draft of(Development development) {
        return new Draft(id, Option.some(requireNonNull(development, "development")), dyads, modality, occurred);
    }

    /**
     * The relationship it is filed under; call again for further ones.
     *
     * @param one a country by its code or English name, or another entity by its id, see {@link Dyad#of}
     * @param other the other
     * @throws IllegalArgumentException if an id is malformed, may mean several countries, or both are the same
     */
    public Draft between(String one, String other) {
        return between(Dyad.of(one, other));
    }

    /**
     * The relationship it is filed under; call again for further ones.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public Draft between(Entity one, Entity other) {
        return between(new Dyad(requireNonNull(one, "one"), requireNonNull(other, "other")));
    }

    /** The relationship it is filed under; call again for further ones. */
    public Draft between(Dyad dyad) {
        return new Draft(id, development, dyads.add(requireNonNull(dyad, "dyad")), modality, occurred);
    }

    /**
     * It occurred then. A draft that gives no date is undated.
     *
     * @param edtf such as {@code 2016}, {@code 2016-06-18}, {@code undated}
     * @throws IllegalArgumentException if that is not EDTF
     */
    public Draft on(String edtf) {
        return on(EventDate.parse(requireNonNull(edtf, "edtf")));
    }

    /** It occurred on that day. */
    public Draft on(LocalDate day) {
        return on(EventDate.of(day));
    }

    /** It occurred then. */
    public Draft on(EventDate date) {
        return dated(Modality.OCCURRED, date);
    }

    /**
     * It is to occur then.
     *
     * @param edtf such as {@code 2024-07-01}
     * @throws IllegalArgumentException if that is not EDTF
     */
    public Draft plannedFor(String edtf) {
        return plannedFor(EventDate.parse(requireNonNull(edtf, "edtf")));
    }

    /** It is to occur on that day. */
    public Draft plannedFor(LocalDate day) {
        return plannedFor(EventDate.of(day));
    }

    /** It is to occur then. */
    public Draft plannedFor(EventDate date) {
        return dated(Modality.PLANNED, date);
    }

    /**
     * It did not occur then, whatever others say.
     *
     * @param edtf such as {@code 2016}
     * @throws IllegalArgumentException if that is not EDTF
     */
    public Draft deniedFor(String edtf) {
        return deniedFor(EventDate.parse(requireNonNull(edtf, "edtf")));
    }

    /** It did not occur on that day, whatever others say. */
    public Draft deniedFor(LocalDate day) {
        return deniedFor(EventDate.of(day));
    }

    /** It did not occur then, whatever others say. */
    public Draft deniedFor(EventDate date) {
        return dated(Modality.DENIED, date);
    }

    private Draft dated(Modality modality, EventDate date) {
        return new Draft(id, development, dyads, modality, requireNonNull(date, "date"));
    }

    /**
     * Completes the report: {@code source} says so, known since it was published. Its description is recorded with the
     * report.
     *
     * @throws IllegalArgumentException if the source gives no day of publication, or the draft lacks what happened or
     *     between whom
     */
    public Report accordingTo(Source source) {
        return accordingTo(
                requireNonNull(source, "source"),
                source.published()
                        .getOrElseThrow(() -> new IllegalArgumentException(
                                "source %s has no day of publication: say with accordingTo(source, known) since when it is known"
                                        .formatted(source.id()))));
    }

    /**
     * Completes the report: {@code source} says so, known since {@code known}. Its description is recorded with the report.
     *
     * @throws IllegalArgumentException if {@code known} has no end, or the draft lacks what happened or between whom
     */
    public Report accordingTo(Source source, EventDate known) {
        return accordingTo(requireNonNull(source, "source").id(), known).describing(source);
    }

    /**
     * Completes the report: {@code source} says so. Its description is recorded with the report.
     *
     * @param known since when that is known, EDTF such as {@code 2024-05}
     * @throws IllegalArgumentException if {@code known} is not EDTF or has no end, or the draft lacks what happened or
     *     between whom
     */
    public Report accordingTo(Source source, String known) {
        return accordingTo(source, EventDate.parse(requireNonNull(known, "known")));
    }

    /**
     * Completes the report: the source of that id says so, known since {@code known}.
     *
     * @throws IllegalArgumentException if {@code known} has no end, or the draft lacks what happened or between whom
     */
    public Report accordingTo(SourceId source, EventDate known) {
        return new Report(
                id,
                requireNonNull(source, "source"),
                occurred,
                requireNonNull(known, "known"),
                modality,
                development.getOrElseThrow(() ->
                        new IllegalArgumentException("report on %s: say what happened, with of(..)".formatted(id))),
                dyads,
                Option.none(),
                List.empty(),
                List.empty());
    }

    /**
     * Completes the report: the source of that id says so.
     *
     * @param known since when that is known, EDTF such as {@code 2024-05}
     * @throws IllegalArgumentException if the id is malformed, {@code known} is not EDTF or has no end, or the draft lacks
     *     what happened or between whom
     */
    public Report accordingTo(String source, String known) {
        return accordingTo(
                SourceId.of(requireNonNull(source, "source")), EventDate.parse(requireNonNull(known, "known")));
    }
}
