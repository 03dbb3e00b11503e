package io.entente.projections.agreements;

import io.entente.projection.Anomaly;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/** The agreements that anything is known of. */
public final class AgreementsState {

    static final AgreementsState EMPTY = new AgreementsState(TreeMap.empty(), TreeMap.empty());

    private final SortedMap<String, Life> lives;
    private final SortedMap<String, Agreement> due;

    private AgreementsState(SortedMap<String, Life> lives, SortedMap<String, Agreement> due) {
        this.lives = lives;
        this.due = due;
    }

    /** The agreement of that id. */
    public Option<Agreement> of(String id) {
        return due.get(id).orElse(() -> lives.get(id).map(Life::agreement));
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
        return lives.get(id);
    }

    AgreementsState with(Step step) {
        String id = step.told().agreement();
        return new AgreementsState(
                lives.put(id, life(id).map(life -> life.after(step)).getOrElse(() -> Life.begin(step))), due);
    }

    AgreementsState withDue(Agreement agreement) {
        return new AgreementsState(lives, due.put(agreement.id(), agreement));
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
