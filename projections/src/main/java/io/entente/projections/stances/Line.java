package io.entente.projections.stances;

import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.event.StanceTaken;
import io.entente.event.StanceTaken.Stance;
import io.entente.history.Occurrence;
import io.entente.state.Onset;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What one holder is told to think of one issue, towards one position, over time.
 *
 * @param taken the stances taken, in the order of the fold
 */
record Line(Of of, Seq<Taken> taken) {

    /** Whose line on what it is. */
    record Of(Entity holder, String issue, Option<Entity> towards) {

        static Of stance(StanceTaken it) {
            return new Of(it.holder(), Spelling.folded(it.issue()), it.towards());
        }
    }

    record Taken(StanceTaken told, Occurrence occurrence) {

        boolean certainlyAfter(Taken other) {
            return occurrence.certainlyAfter(other.occurrence);
        }
    }

    static Line empty(Of of) {
        return new Line(of, Vector.empty());
    }

    Line and(Taken another) {
        return new Line(of, taken.append(another));
    }

    /** Whether the holder agrees with whose position it is a stance towards; none if that is nobody's, or its own. */
    Option<Alignment> towardsAnother() {
        return of.towards().filter(it -> !it.equals(of.holder())).map(it -> aligned(it, Option.none()));
    }

    /** Whether another holder is told to think of the same; of two, one is compared to the other. */
    boolean isComparedTo(Line other) {
        return of.issue().equals(other.of.issue())
                && of.towards().equals(other.of.towards())
                && of.holder().compareTo(other.of.holder()) < 0;
    }

    Alignment comparedTo(Line other) {
        return aligned(other.of.holder(), Option.some(other.held()));
    }

    private Alignment aligned(Entity other, Option<HeldStance> others) {
        return new Alignment(issue(), of.holder(), other, of.towards(), held(), others);
    }

    /** What is held: what was taken last, of each stance that the dates allow to be that. */
    HeldStance held() {
        return new HeldStance(
                latest().map(it -> it.told().stance()).distinct().map(this::since),
                TreeSet.ofAll(taken.map(it -> it.occurrence().id())));
    }

    private HeldStance.Since since(Stance stance) {
        Seq<Taken> since = taken.filter(it -> it.told().stance() == stance && !isReplaced(it));
        Onset onset = since.tail()
                .map(Taken::occurrence)
                .foldLeft(Onset.of(since.head().occurrence()), Onset::or);
        StanceTaken told = new StanceTaken(of.holder(), issue(), stance, of.towards());
        return new HeldStance.Since(told, onset);
    }

    /** As the first stance on it spells it. */
    private String issue() {
        return taken.head().told().issue();
    }

    private boolean isReplaced(Taken it) {
        return taken.exists(other -> other.told().stance() != it.told().stance() && other.certainlyAfter(it));
    }

    private Seq<Taken> latest() {
        return taken.filter(it -> !taken.exists(other -> other.certainlyAfter(it)));
    }
}
