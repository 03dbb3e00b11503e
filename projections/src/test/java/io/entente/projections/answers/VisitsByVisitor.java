package io.entente.projections.answers;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.VisitMade;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;

/** Who visits whom, and how often: a question as a user writes one. */
public record VisitsByVisitor() implements Question<VisitsByVisitor.AllVisits> {

    /** The state. */
    public record AllVisits(TreeMap<Entity, Visits> byVisitor) {}

    /** How often somebody visited. */
    public record Visits(Entity visitor, int times, SortedSet<DevelopmentId> evidence) implements Item {

        Visits and(DevelopmentId visit) {
            return new Visits(visitor, times + 1, evidence.add(visit));
        }

        @Override
        public String sentence(Names names) {
            return "%s visited %d times".formatted(names.nameOf(visitor), times);
        }

        @Override
        public Map<String, Object> fields() {
            return LinkedHashMap.of("visitor", visitor, "times", times);
        }
    }

    @Override
    public String name() {
        return "guests";
    }

    @Override
    public Seq<Section<AllVisits>> sections() {
        return List.of(new Section<>(
                "guests", "Guests", state -> state.byVisitor().values().toVector()));
    }

    @Override
    public AllVisits initial() {
        return new AllVisits(TreeMap.empty());
    }

    @Override
    public AllVisits evolve(AllVisits state, Occurrence it) {
        return switch (it.development()) {
            case VisitMade visit ->
                new AllVisits(state.byVisitor()
                        .put(
                                visit.visitor(),
                                state.byVisitor()
                                        .getOrElse(visit.visitor(), new Visits(visit.visitor(), 0, TreeSet.empty()))
                                        .and(it.id())));
            default -> state;
        };
    }
}
