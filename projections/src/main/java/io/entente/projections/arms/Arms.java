package io.entente.projections.arms;

import io.entente.event.ArmsDelivered;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/** Which arms were delivered, how many as far as told. What is only shown in public is no delivery. */
public record Arms() implements Question<ArmsState> {

    @Override
    public String name() {
        return "arms";
    }

    @Override
    public Seq<Section<ArmsState>> sections() {
        return Array.of(new Section<>("arms", "Arms delivered", ArmsState::supplies));
    }

    @Override
    public ArmsState initial() {
        return ArmsState.EMPTY;
    }

    @Override
    public ArmsState evolve(ArmsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case ArmsDelivered delivered -> delivered(state, delivered, occurrence);
            default -> state;
        };
    }

    private static ArmsState delivered(ArmsState state, ArmsDelivered it, Occurrence occurrence) {
        String system = Spelling.folded(it.system());
        int known = state.supplies()
                .indexWhere(supply -> Spelling.folded(supply.system()).equals(system)
                        && supply.supplier().equals(it.supplier())
                        && supply.recipient().equals(it.recipient()));
        ArmsSupply before = known < 0
                ? new ArmsSupply(it.system(), it.supplier(), it.recipient(), Option.none(), 0, TreeSet.empty())
                : state.supplies().get(known);
        ArmsSupply after = before.and(it.units(), occurrence.id());
        return new ArmsState(
                known < 0 ? state.supplies().append(after) : state.supplies().update(known, after));
    }
}
