package io.entente.state;

import static java.util.Objects.requireNonNull;

import io.entente.event.DevelopmentId;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Whether something is so that some developments begin and others end, in any order and again and again: a membership, a
 * consent, an embassy. It holds if by every reading of the dates a beginning came last, and has ended if by every reading an
 * end did; else it is open, and so an answer has to say. Immutable; equal to another that tells the same and rests on the same.
 */
public final class Standing {

    /** What nothing has begun or ended yet. */
    public static final Standing UNTOLD = new Standing(Vector.empty(), Vector.empty());

    private final Seq<Occurrence> beginnings;
    private final Seq<Occurrence> ends;

    private Standing(Seq<Occurrence> beginnings, Seq<Occurrence> ends) {
        this.beginnings = beginnings;
        this.ends = ends;
    }

    /** Whether it is so. */
    public enum State {
        /** Nothing is told that begins or ends it. */
        UNTOLD,
        /** A beginning came last. */
        HOLDS,
        /** An end came last. */
        ENDED,
        /** There is a beginning and an end that the dates leave open which came last. */
        OPEN
    }

    /** The same with a development that begins it. */
    public Standing begun(Occurrence beginning) {
        return new Standing(beginnings.append(requireNonNull(beginning, "beginning")), ends);
    }

    /** The same with a development that ends it. */
    public Standing ended(Occurrence end) {
        return new Standing(beginnings, ends.append(requireNonNull(end, "end")));
    }

    /** Whether it is so. */
    public State state() {
        if (lastBeginnings().isEmpty()) {
            return lastEnds().isEmpty() ? State.UNTOLD : State.ENDED;
        }
        return lastEnds().isEmpty() ? State.HOLDS : State.OPEN;
    }

    /** Since when it is as it {@linkplain #state is}, see {@link Onset}; where that is open, since when either may be so. */
    public EventDate since() {
        return onset(lastBeginnings().appendAll(lastEnds())).getOrElse(EventDate.UNDATED);
    }

    /** Since when it may be so; none if it certainly is not. */
    public Option<EventDate> begun() {
        return onset(lastBeginnings());
    }

    /** Since when it may have ended; none if it certainly has not. */
    public Option<EventDate> ended() {
        return onset(lastEnds());
    }

    /** The ends after which no beginning certainly came. */
    public Seq<Occurrence> lastEnds() {
        return last(ends, beginnings);
    }

    private Seq<Occurrence> lastBeginnings() {
        return last(beginnings, ends);
    }

    /** Those after which none of the others certainly came: if any did, the one whose earliest possible day is last. */
    private static Seq<Occurrence> last(Seq<Occurrence> these, Seq<Occurrence> others) {
        Option<Occurrence> last = others.filter(it -> it.earliest().isDefined())
                .maxBy(it -> it.earliest().get());
        return these.reject(it -> last.exists(other -> other.certainlyAfter(it)));
    }

    private static Option<EventDate> onset(Seq<Occurrence> occurrences) {
        return first(occurrences).map(Onset::date);
    }

    private static Option<Onset> first(Seq<Occurrence> occurrences) {
        return occurrences.headOption().map(head -> occurrences.tail().foldLeft(Onset.of(head), Onset::or));
    }

    /**
     * The ends that certainly came before all that begins it, so that there was nothing to end; none where nothing is told
     * that begins it, for then that was before all that is told.
     */
    public Seq<Occurrence> endsTooEarly() {
        return ends.filter(end -> !beginnings.isEmpty() && beginnings.forAll(it -> it.certainlyAfter(end)));
    }

    /** What may have begun it first of all that did, see {@link Onset}; none where nothing is told that begins it. */
    public Option<Onset> firstBegun() {
        return first(beginnings);
    }

    /** How it is as it {@linkplain #state is}, in a word: one of the two, or {@code undecided}. */
    public String status(String holds, String ended) {
        return switch (state()) {
            case HOLDS -> holds;
            case ENDED -> ended;
            case OPEN, UNTOLD -> "undecided";
        };
    }

    /**
     * In a sentence, how it is, and since when: {@code open since 2010}, {@code closed since 2012}, or
     * {@code open since 2010 or closed since 2010-06, which came last is not told}.
     */
    public String sentence(String holds, String ended) {
        String told = Vector.of(
                        begun().map(date -> holds + Item.begun(date)), ended().map(date -> ended + Item.begun(date)))
                .flatMap(it -> it)
                .mkString(" or ");
        return state() == State.OPEN ? told + ", which came last is not told" : told;
    }

    /** The developments that it rests on. */
    public SortedSet<DevelopmentId> evidence() {
        return TreeSet.ofAll(beginnings.appendAll(ends).map(Occurrence::id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Standing that
                && begun().equals(that.begun())
                && ended().equals(that.ended())
                && evidence().equals(that.evidence());
    }

    @Override
    public int hashCode() {
        return Objects.hash(begun(), ended(), evidence());
    }

    /** For a person, by ids: {@code holds since 2016 [joined]}. */
    @Override
    public String toString() {
        return sentence("holds", "ended") + evidence().mkString(" [", ", ", "]");
    }
}
