package io.entente.projections.agreements;

import io.entente.event.Spelling;
import io.entente.projection.Anomaly;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/** The agreements that anything is known of. */
public final class AgreementsState {

    static final AgreementsState EMPTY = new AgreementsState(TreeMap.empty(), TreeMap.empty());

    private final SortedMap<String, Life> lives; // by folded ids
    private final SortedMap<String, Agreement> due;

    private AgreementsState(SortedMap<String, Life> lives, SortedMap<String, Agreement> due) {
        this.lives = lives;
        this.due = due;
    }

    /** The agreement of that id, in whatever case it is written; it bears the spelling of its first step. */
    public Option<Agreement> of(String id) {
        return due.get(Spelling.folded(id)).orElse(() -> life(id).map(Life::agreement));
    }

    /** All agreements, by id. */
    public Seq<Agreement> all() {
        return lives.mapValues(Life::agreement)
                .merge(due, (then, now) -> now)
                .values()
                .toVector();
    }

    /** What no reading of the dates allows, by agreement. */
    public Seq<Anomaly> anomalies() {
        return lives.values().toVector().flatMap(Life::anomalies);
    }

    Option<Life> life(String id) {
        return lives.get(Spelling.folded(id));
    }

    AgreementsState with(Step step) {
        String id = step.told().agreement();
        Life life = life(id).map(it -> it.after(step)).getOrElse(() -> Life.begin(step));
        return new AgreementsState(lives.put(Spelling.folded(id), life), due);
    }

    AgreementsState withDue(Agreement agreement) {
        return new AgreementsState(lives, due.put(Spelling.folded(agreement.id()), agreement));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementsState state
                && all().equals(state.all())
                && anomalies().equals(state.anomalies());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Agreements(", ", ", ")");
    }
}
