package io.entente.projections.stances;

import io.entente.event.StanceTaken;
import io.entente.history.Occurrence;
import io.entente.state.Keyed;
import io.vavr.collection.Seq;

/** The stances that are held. */
public final class StancesState {

    static final StancesState EMPTY = new StancesState(Keyed.empty());

    private final Keyed<Line.Of, Line> lines;

    private StancesState(Keyed<Line.Of, Line> lines) {
        this.lines = lines;
    }

    StancesState with(StanceTaken told, Occurrence occurrence) {
        Line.Of of = Line.Of.stance(told);
        Line line = lines.get(of).getOrElse(() -> Line.empty(of));
        return new StancesState(lines.put(of, line.and(new Line.Taken(told, occurrence))));
    }

    /** What is held by each holder on each issue, in the order in which the first told of each is certain. */
    public Seq<HeldStance> all() {
        return lines.values().map(Line::held);
    }

    /**
     * Who agrees with whom, issue by issue: everybody who holds a stance towards the position of another, and every two that
     * hold one towards the same position or towards none.
     */
    public Seq<Alignment> alignment() {
        Seq<Line> all = lines.values();
        return all.flatMap(line -> line.towardsAnother()
                .toVector()
                .appendAll(all.filter(line::isComparedTo).map(line::comparedTo)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StancesState state && all().equals(state.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Stances(", ", ", ")");
    }
}
