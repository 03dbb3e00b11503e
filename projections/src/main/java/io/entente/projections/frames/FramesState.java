package io.entente.projections.frames;

import io.entente.event.DevelopmentId;
import io.entente.event.Spelling;
import io.entente.state.Keyed;
import io.vavr.Lazy;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The slogans in use, and the turning points. */
public final class FramesState {

    static final FramesState EMPTY = new FramesState(Keyed.empty(), Vector.empty());

    private final Keyed<String, Seq<Use>> uses; // by the slogan as Spelling.folded has it
    private final Seq<TurningPoint> turningPoints;
    private final Lazy<Keyed<String, Frame>> frames = Lazy.of(this::frames);

    private FramesState(Keyed<String, Seq<Use>> uses, Seq<TurningPoint> turningPoints) {
        this.uses = uses;
        this.turningPoints = turningPoints;
    }

    FramesState with(Use use) {
        String frame = Spelling.folded(use.told().frame());
        return new FramesState(
                uses.put(frame, uses.get(frame).getOrElse(Vector::empty).append(use)), turningPoints);
    }

    FramesState with(TurningPoint turningPoint) {
        return new FramesState(uses, turningPoints.append(turningPoint));
    }

    /** All slogans, in the order in which the first use of each is certain. */
    public Seq<Frame> all() {
        return frames.get().values();
    }

    /** That slogan, in whatever case it is written; it bears the spelling of its first use. */
    public Option<Frame> of(String frame) {
        return frames.get().get(Spelling.folded(frame));
    }

    /** What sources call turning points, in the order in which they have certainly happened. */
    public Seq<TurningPoint> turningPoints() {
        return turningPoints;
    }

    private Keyed<String, Frame> frames() {
        Map<DevelopmentId, Use> byId = uses.values()
                .flatMap(it -> it)
                .flatMap(use -> use.occurrence().assessment().ids().toVector().map(id -> new Tuple2<>(id, use)))
                .toLinkedMap(it -> it);
        return uses.map(it -> Frame.of(it, byId));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FramesState state
                && all().equals(state.all())
                && turningPoints.equals(state.turningPoints);
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().<Object>map(it -> it).appendAll(turningPoints).mkString("Frames(", ", ", ")");
    }
}
