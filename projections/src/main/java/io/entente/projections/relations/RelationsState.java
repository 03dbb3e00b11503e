package io.entente.projections.relations;

import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.state.Keyed;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** The diplomatic ties that anything is known of, each sort in the order in which the first word on each is certain. */
public final class RelationsState {

    static final RelationsState EMPTY = new RelationsState(Keyed.empty(), Keyed.empty(), Keyed.empty());

    private final Keyed<Seq<Object>, DiplomaticRelations> relations; // by identity
    private final Keyed<Seq<Object>, Recognition> recognitions;
    private final Keyed<Seq<Object>, Mission> missions;

    private RelationsState(
            Keyed<Seq<Object>, DiplomaticRelations> relations,
            Keyed<Seq<Object>, Recognition> recognitions,
            Keyed<Seq<Object>, Mission> missions) {
        this.relations = relations;
        this.recognitions = recognitions;
        this.missions = missions;
    }

    /** Diplomatic relations, established or severed. */
    public Seq<DiplomaticRelations> relations() {
        return relations.values();
    }

    /** Who recognises whom, or did. */
    public Seq<Recognition> recognitions() {
        return recognitions.values();
    }

    /** Missions, open or closed. */
    public Seq<Mission> missions() {
        return missions.values();
    }

    /** What no reading of the dates allows. */
    public Seq<Anomaly> anomalies() {
        return recognitions()
                .flatMap(Recognition::anomalies)
                .appendAll(missions().flatMap(Mission::anomalies));
    }

    RelationsState with(Dyad between, UnaryOperator<DiplomaticRelations> after) {
        return new RelationsState(with(relations, DiplomaticRelations.between(between), after), recognitions, missions);
    }

    RelationsState with(Entity by, Entity recognised, UnaryOperator<Recognition> after) {
        return new RelationsState(relations, with(recognitions, Recognition.of(by, recognised), after), missions);
    }

    RelationsState with(Entity by, Entity host, Option<String> mission, UnaryOperator<Mission> after) {
        return new RelationsState(relations, recognitions, with(missions, Mission.of(by, host, mission), after));
    }

    private static <T extends Item> Keyed<Seq<Object>, T> with(
            Keyed<Seq<Object>, T> ties, T untold, UnaryOperator<T> after) {
        return ties.put(
                untold.identity(), after.apply(ties.get(untold.identity()).getOrElse(untold)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelationsState state
                && relations.equals(state.relations)
                && recognitions.equals(state.recognitions)
                && missions.equals(state.missions);
    }

    @Override
    public int hashCode() {
        return evidenced().hashCode();
    }

    private Seq<Item> evidenced() {
        return Vector.<Item>ofAll(relations()).appendAll(recognitions()).appendAll(missions());
    }

    @Override
    public String toString() {
        return evidenced().mkString("Relations(", ", ", ")");
    }
}
