package io.entente.projections.arms;

import io.entente.event.ArmsDisplayed;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.history.Cancellations;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.state.Keyed;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The arms ordered, delivered and shown. */
public final class ArmsState {

    static final ArmsState EMPTY = new ArmsState(Keyed.empty(), Keyed.empty(), Cancellations.NONE);

    private final Keyed<Supplied, ArmsSupply> supplies;
    private final Keyed<Shown, ArmsShown> shown;
    private final Cancellations cancellations;
    private final Lazy<Keyed<Supplied, ArmsSupply>> supplied;

    private record Supplied(String system, Option<Entity> supplier, Entity recipient) {

        static Supplied of(String system, Option<Entity> supplier, Entity recipient) {
            return new Supplied(Spelling.folded(system), supplier, recipient);
        }
    }

    private record Shown(String system, Entity exhibitor) {}

    private ArmsState(
            Keyed<Supplied, ArmsSupply> supplies, Keyed<Shown, ArmsShown> shown, Cancellations cancellations) {
        this.supplies = supplies;
        this.shown = shown;
        this.cancellations = cancellations;
        this.supplied = Lazy.of(() -> supplies.map(it -> it.inViewOf(cancellations)));
    }

    /**
     * What was ordered and delivered, per system, supplier and recipient, in the order in which the first order or delivery of
     * each is certain; of an unknown supplier apart from that of any known one.
     */
    public Seq<ArmsSupply> supplies() {
        return supplied.get().values();
    }

    /** What was shown, per system and exhibitor, in the order in which the first showing of each is certain. */
    public Seq<ArmsShown> shown() {
        return shown.values();
    }

    /** Everything: what was ordered and delivered, then what was shown. */
    public Seq<Item> all() {
        return Vector.<Item>ofAll(supplies()).appendAll(shown());
    }

    /** Where more was delivered than ordered, by every reading of dates and sizes. */
    public Seq<Anomaly> anomalies() {
        return supplies().flatMap(supply -> Excess.in(supply, open(supply)));
    }

    private Option<ArmsSupply> open(ArmsSupply supply) {
        return supplied.get().get(Supplied.of(supply.system(), Option.none(), supply.recipient()));
    }

    /** In view of what a development calls off. */
    @SuppressWarnings("ReferenceEquality") // what calls off nothing leaves the very same
    ArmsState and(Occurrence occurrence) {
        Cancellations more = cancellations.and(occurrence.assessment());
        return more == cancellations ? this : new ArmsState(supplies, shown, more);
    }

    ArmsState with(String system, Option<Entity> supplier, Entity recipient, UnaryOperator<ArmsSupply> more) {
        Supplied key = Supplied.of(system, supplier, recipient);
        ArmsSupply before = supplies.get(key).getOrElse(() -> ArmsSupply.none(system, supplier, recipient));
        return new ArmsState(supplies.put(key, more.apply(before)), shown, cancellations);
    }

    ArmsState with(ArmsDisplayed told, Occurrence showing) {
        Shown key = new Shown(Spelling.folded(told.system()), told.exhibitor());
        ArmsShown more = shown.get(key).map(it -> it.and(told, showing)).getOrElse(() -> ArmsShown.of(told, showing));
        return new ArmsState(supplies, shown.put(key, more), cancellations);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArmsState state
                && supplied.get().equals(state.supplied.get())
                && shown.equals(state.shown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(supplied.get(), shown);
    }

    @Override
    public String toString() {
        return all().mkString("Arms(", ", ", ")");
    }
}
