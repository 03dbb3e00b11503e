package io.entente.projections.aid;

import io.entente.event.AidDelivered;
import io.entente.event.Entity;
import io.entente.event.FacilitySetUp;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.state.Keyed;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Objects;

/** The help given. */
public final class AidState {

    static final AidState EMPTY = new AidState(Keyed.empty(), Keyed.empty());

    private final Keyed<Delivered, AidGiven> given;
    private final Keyed<SetUp, Facility> facilities;

    private record Delivered(Entity giver, Entity recipient, String item) {}

    private record SetUp(String facility, Entity host, SortedSet<Entity> by) {}

    private AidState(Keyed<Delivered, AidGiven> given, Keyed<SetUp, Facility> facilities) {
        this.given = given;
        this.facilities = facilities;
    }

    /** What was given, per giver, recipient and item, in the order in which the first delivery of each is certain. */
    public Seq<AidGiven> given() {
        return given.values();
    }

    /** What was set up, per facility, host and those who did it, in the order in which the first word of each is certain. */
    public Seq<Facility> facilities() {
        return facilities.values();
    }

    AidState with(AidDelivered told, Occurrence delivery) {
        Delivered key = new Delivered(told.giver(), told.recipient(), Spelling.folded(told.item()));
        AidGiven sum = given.get(key).map(it -> it.and(told, delivery)).getOrElse(() -> AidGiven.of(told, delivery));
        return new AidState(given.put(key, sum), facilities);
    }

    AidState with(FacilitySetUp told, Occurrence opening) {
        SetUp key = new SetUp(Spelling.folded(told.facility()), told.host(), TreeSet.ofAll(told.by()));
        Facility facility = facilities.get(key).map(it -> it.and(opening)).getOrElse(() -> Facility.of(told, opening));
        return new AidState(given, facilities.put(key, facility));
    }

    /** Everything: what was given, then what was set up. */
    public Seq<Item> all() {
        return Vector.<Item>ofAll(given()).appendAll(facilities());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AidState state && given.equals(state.given) && facilities.equals(state.facilities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(given, facilities);
    }

    @Override
    public String toString() {
        return all().mkString("Aid(", ", ", ")");
    }
}
