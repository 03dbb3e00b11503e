package io.entente.journal;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** A report being written: who said what happened when. {@code accordingTo} completes it. */
public final class Draft {

    private final DevelopmentId id;
    private SortedSet<Dyad> dyads = TreeSet.empty();
    private EventDate occurred = EventDate.UNDATED;
    private Modality modality = Modality.OCCURRED;
    private @Nullable Development development;

    Draft(DevelopmentId id) {
        this.id = id;
    }

    /** What happened. */
    public Draft of(Development development) {
        this.development = development;
        return this;
    }

    /**
     * The relationship it is filed under; call again for further ones.
     *
     * @param one a country by its code or English name, or another entity by its id, see {@link Dyad#of}
     * @param other the other
     * @throws IllegalArgumentException if an id is malformed, may mean several countries, or both are the same
     */
    public Draft between(String one, String other) {
        dyads = dyads.add(Dyad.of(one, other));
        return this;
    }

    /**
     * It occurred then. A draft that gives no date is undated.
     *
     * @param edtf such as {@code 2016}, {@code 2016-06-18}, {@code undated}
     * @throws IllegalArgumentException if that is not EDTF
     */
    public Draft on(String edtf) {
        return dated(Modality.OCCURRED, edtf);
    }

    /**
     * It is to occur then.
     *
     * @throws IllegalArgumentException if that is not EDTF
     */
    public Draft plannedFor(String edtf) {
        return dated(Modality.PLANNED, edtf);
    }

    /**
     * It did not occur then, whatever others say.
     *
     * @throws IllegalArgumentException if that is not EDTF
     */
    public Draft deniedFor(String edtf) {
        return dated(Modality.DENIED, edtf);
    }

    /**
     * Completes the report: {@code source} says so, known since it was published.
     *
     * @throws IllegalArgumentException if the source gives no day of publication, or the draft lacks what happened or
     *     between whom
     */
    public Report accordingTo(Source source) {
        return accordingTo(
                source.id(),
                source.published()
                        .getOrElseThrow(() -> new IllegalArgumentException(
                                "source %s has no day of publication: use accordingTo(source.id(), known)"
                                        .formatted(source.id()))));
    }

    /**
     * Completes the report: the source of that id says so, known since {@code known}.
     *
     * @throws IllegalArgumentException if {@code known} has no end, or the draft lacks what happened or between whom
     */
    public Report accordingTo(SourceId source, EventDate known) {
        if (development == null) {
            throw new IllegalArgumentException("report on %s: say what happened, with of(..)".formatted(id));
        }
        return new Report(
                id, source, occurred, known, modality, development, dyads, Option.none(), List.empty(), List.empty());
    }

    private Draft dated(Modality modality, String edtf) {
        this.modality = modality;
        this.occurred = EventDate.parse(edtf);
        return this;
    }
}
