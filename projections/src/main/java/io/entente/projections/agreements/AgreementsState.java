package io.entente.projections.agreements;

import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Spelling;
import io.entente.history.Planned;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.vavr.Lazy;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;

/** The agreements that anything is known of. */
public final class AgreementsState {

    private static final Seq<Relation> TIES = Vector.of(Relation.IMPLEMENTS, Relation.AMENDS, Relation.REPLACES);

    static final AgreementsState EMPTY = new AgreementsState(TreeMap.empty());

    private final SortedMap<String, Life> lives; // by folded ids
    private final Lazy<Map<DevelopmentId, Life>> lifeOfStep;
    private final Lazy<SortedMap<String, Agreement>> agreements;

    private AgreementsState(SortedMap<String, Life> lives) {
        this.lives = lives;
        this.lifeOfStep = Lazy.of(() -> HashMap.ofEntries(
                lives.values().flatMap(life -> life.developments().map(id -> new Tuple2<>(id, life)))));
        this.agreements = Lazy.of(() -> lives.mapValues(this::tied));
    }

    /** The agreement of that id, in whatever case it is written; it bears the spelling of its first step. */
    public Option<Agreement> of(String id) {
        return agreements.get().get(Spelling.folded(id));
    }

    /** All agreements, by id. */
    public Seq<Agreement> all() {
        return agreements.get().values().toVector();
    }

    /** What they lay down, by agreement, and then in the order in which it is first told. */
    public Seq<Term> terms() {
        return lives.values().toVector().flatMap(Life::terms);
    }

    /** What no reading of the dates allows, by agreement. */
    public Seq<Anomaly> anomalies() {
        return lives.values().toVector().flatMap(Life::anomalies);
    }

    AgreementsState with(Step step) {
        String id = step.told().agreement();
        return new AgreementsState(lives.put(Spelling.folded(id), life(id).after(step)));
    }

    AgreementsState inViewOf(AgreementEnteredIntoForce entry, Planned planned) {
        String id = entry.agreement();
        return new AgreementsState(lives.put(Spelling.folded(id), life(id).inViewOf(planned)));
    }

    private Life life(String id) {
        return lives.getOrElse(Spelling.folded(id), Life.of(id));
    }

    private Agreement tied(Life life) {
        return life.links()
                .filter(link -> TIES.contains(link.relation()))
                .sorted(Comparator.comparing(Link::relation).thenComparing(Link::to))
                .foldLeft(life.agreement(), (it, link) -> tied(it, life, link));
    }

    private Agreement tied(Agreement agreement, Life life, Link link) {
        Option<Life> other = lifeOfStep.get().get(link.to());
        return other.exists(it -> it.id().equals(life.id()))
                ? agreement // of one step to another, which its life tells
                : agreement.tied(
                        new Tie(link.relation(), other.map(Life::id), link.to()),
                        TreeSet.ofAll(other.map(it -> link.to())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementsState state
                && all().equals(state.all())
                && terms().equals(state.terms())
                && anomalies().equals(state.anomalies());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return Vector.<Item>ofAll(all()).appendAll(terms()).mkString("Agreements(", ", ", ")");
    }
}
