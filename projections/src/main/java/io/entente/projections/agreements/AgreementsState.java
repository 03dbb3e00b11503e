package io.entente.projections.agreements;

import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Spelling;
import io.entente.history.Planned;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projections.agreements.Agreement.Replacement;
import io.vavr.Lazy;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;

/** The agreements that anything is known of. */
public final class AgreementsState {

    private static final Seq<Relation> TIES = Vector.of(Relation.IMPLEMENTS, Relation.AMENDS, Relation.REPLACES);

    static final AgreementsState EMPTY = new AgreementsState(TreeMap.empty());

    private final SortedMap<String, Life> lives; // by folded ids
    private final Lazy<Map<DevelopmentId, Life>> lifeOfStep;
    private final Lazy<Map<String, ? extends Seq<Successor>>> successors;
    private final Lazy<SortedMap<String, Agreement>> agreements;

    /** A step of an agreement that takes the place of another. */
    private record Successor(Life life, Step step) {}

    private AgreementsState(SortedMap<String, Life> lives) {
        this.lives = lives;
        this.lifeOfStep = Lazy.of(() -> HashMap.ofEntries(
                lives.values().flatMap(life -> life.developments().map(id -> new Tuple2<>(id, life)))));
        this.successors = Lazy.of(this::successors);
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

    /** In view of what is planned for a day that has passed, and not called off. */
    AgreementsState inViewOf(AgreementEnteredIntoForce entry, Planned planned) {
        String id = entry.agreement();
        return new AgreementsState(lives.put(Spelling.folded(id), life(id).inViewOf(planned)));
    }

    private Life life(String id) {
        return lives.getOrElse(Spelling.folded(id), Life.of(id));
    }

    private Agreement tied(Life life) {
        Seq<Tuple2<Link, Option<Life>>> links = life.links()
                .filter(link -> TIES.contains(link.relation()))
                .sorted(Comparator.comparing(Link::relation).thenComparing(Link::to))
                .map(link -> new Tuple2<>(link, lifeOfStep.get().get(link.to())))
                .reject(it -> it._2.exists(life::isOf)); // of one step to another, which its life tells
        Seq<Successor> successors =
                this.successors.get().get(Spelling.folded(life.id())).fold(Vector::empty, it -> it);
        return life.agreement()
                .tied(
                        links.map(it -> new Tie(it._1.relation(), it._2.map(Life::id), it._1.to()))
                                .distinctBy(Tie::identity),
                        replacements(successors),
                        links.filter(it -> it._2.isDefined())
                                .map(it -> it._1.to())
                                .appendAll(successors.map(
                                        it -> it.step().occurrence().id())));
    }

    private static Seq<Replacement> replacements(Seq<Successor> successors) {
        return successors
                .groupBy(it -> it.life().id())
                .map(it -> new Replacement(
                        it._1, Life.onset(it._2.map(Successor::step)).get().date()))
                .toVector();
    }

    /** By the folded ids of agreements what takes their place. */
    private Map<String, ? extends Seq<Successor>> successors() {
        return lives.values()
                .toVector()
                .flatMap(life -> life.steps().map(step -> new Successor(life, step)))
                .flatMap(it -> replaced(it).map(other -> new Tuple2<>(Spelling.folded(other.id()), it)))
                .distinct()
                .groupBy(Tuple2::_1)
                .mapValues(several -> several.map(Tuple2::_2));
    }

    private Seq<Life> replaced(Successor it) {
        return it.step()
                .occurrence()
                .assessment()
                .links()
                .filter(link -> link.relation() == Relation.REPLACES)
                .flatMap(link -> lifeOfStep.get().get(link.to()))
                .reject(it.life()::isOf);
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
