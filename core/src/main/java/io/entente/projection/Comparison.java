package io.entente.projection;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.history.Assessment;
import io.entente.history.Assessment.Status;
import io.entente.history.History;
import io.entente.journal.Modality;
import io.entente.projection.Change.Kind;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;

/**
 * Compares two views of one relationship. It looks at everything known in both, so that a development that moved to
 * another dyad is revised, not lost.
 */
final class Comparison {

    private final View from;
    private final View to;
    private final History earlier;
    private final History later;
    private final java.util.Map<DevelopmentId, Assessment> before;
    private final java.util.Map<DevelopmentId, Assessment> after;

    private Comparison(View from, View to) {
        this.from = from;
        this.to = to;
        this.earlier = from.everFiled();
        this.later = to.everFiled();
        this.before = byId(earlier);
        this.after = byId(later);
    }

    static Seq<Change> of(View from, View to) {
        if (to.asOf().at().isBefore(from.asOf().at())) {
            throw backward("day", from.asOf().at(), to.asOf().at());
        }
        if (to.asOf().known().isBefore(from.asOf().known())) {
            throw backward("knowledge date", toTheSecond(from), toTheSecond(to));
        }
        if (!from.dyad().equals(to.dyad()) || from.isWithPredecessors() != to.isWithPredecessors()) {
            throw new IllegalArgumentException(
                    "%s can only be compared to itself, not to %s".formatted(subject(from), subject(to)));
        }
        return new Comparison(from.certain(), to.certain())
                .changes(); // what counts as possible bears on no development
    }

    private static IllegalArgumentException backward(String clock, Object from, Object to) {
        return new IllegalArgumentException(
                "a comparison goes forward, from the earlier %s to the later, not from %s to %s"
                        .formatted(clock, from, to));
    }

    private static String toTheSecond(View view) {
        return view.asOf().knownText().replaceFirst("\\.\\d+", "");
    }

    private static String subject(View view) {
        return view.dyad().map(Dyad::toString).getOrElse("everything")
                + (view.isWithPredecessors() ? " with predecessors" : "");
    }

    private Seq<Change> changes() {
        Seq<Change> there = later.assessments().flatMap(this::changesOf);
        return there.appendAll(
                earlier.assessments().filter(it -> from.holds(it)).flatMap(this::gone));
    }

    private static java.util.Map<DevelopmentId, Assessment> byId(History history) {
        java.util.Map<DevelopmentId, Assessment> assessments = new HashMap<>();
        history.assessments().forEach(assessment -> assessment.ids().forEach(id -> assessments.put(id, assessment)));
        return assessments;
    }

    private Seq<Change> changesOf(Assessment now) {
        Vector<Assessment> known =
                Vector.ofAll(now.ids()).flatMap(id -> Option.of(before.get(id))).distinct();
        if (!to.holds(now) && !known.exists(it -> from.holds(it))) {
            return Vector.empty();
        }
        if (known.isEmpty()) {
            return Vector.of(new Change(
                    now.modality() == Modality.DENIED ? Kind.DENIED : Kind.NEW,
                    now.id(),
                    Option.none(),
                    Option.some(now),
                    Vector.empty()));
        }
        Vector<Assessment> here = known.filter(it -> from.holds(it));
        Vector<Assessment> candidates = here.isEmpty() ? known : here;
        Assessment was = candidates.find(it -> it.report().equals(now.report())).getOrElse(candidates.head());
        return Vector.ofAll(identity(was, now))
                .appendAll(Revision.of(was, now))
                .appendAll(contest(was, now))
                .appendAll(status(was, now))
                .appendAll(callingOff(was, now));
    }

    private Seq<Change> gone(Assessment was) {
        boolean gone = was.ids().toList().forAll(id -> !after.containsKey(id));
        return gone
                ? Vector.of(new Change(Kind.WITHDRAWN, was.id(), Option.some(was), Option.none(), Vector.empty()))
                : Vector.empty();
    }

    private static Option<Change> identity(Assessment was, Assessment now) {
        // not diff(): Vavr 1.0.1 fails on some sets of 17 and more
        SortedSet<DevelopmentId> joined = now.ids().reject(was.ids()::contains);
        SortedSet<DevelopmentId> separated = was.ids().reject(now.ids()::contains);
        return joined.isEmpty() && separated.isEmpty()
                ? Option.none()
                : Option.some(change(joined.isEmpty() ? Kind.SEPARATED : Kind.JOINED, was, now));
    }

    private static Option<Change> contest(Assessment was, Assessment now) {
        return Option.when(
                was.contested() != now.contested(),
                () -> change(now.contested() ? Kind.CONTESTED : Kind.NO_LONGER_CONTESTED, was, now));
    }

    private Option<Change> status(Assessment was, Assessment now) {
        Status then = was.on(from.asOf().at());
        Status since = now.on(to.asOf().at());
        Option<Kind> kind =
                switch (since) {
                    case CERTAIN ->
                        switch (then) {
                            case POSSIBLE -> Option.some(Kind.BECAME_CERTAIN);
                            case AHEAD, DUE, DENIED -> Option.some(Kind.NEW);
                            case CERTAIN -> Option.none();
                        };
                    case POSSIBLE -> Option.when(then == Status.AHEAD, Kind.BECAME_POSSIBLE);
                    case DUE -> Option.when(then == Status.AHEAD && !isCalledOff(now, to), Kind.BECAME_DUE);
                    case DENIED, AHEAD -> Option.none();
                };
        return kind.map(it -> change(it, was, now));
    }

    private Option<Change> callingOff(Assessment was, Assessment now) {
        boolean before = isCalledOff(was, from);
        boolean after = isCalledOff(now, to);
        return Option.when(
                before != after && now.modality() == Modality.PLANNED,
                () -> change(after ? Kind.CALLED_OFF : Kind.NO_LONGER_CALLED_OFF, was, now));
    }

    private static boolean isCalledOff(Assessment plan, View view) {
        return !view.callingOff(plan).isEmpty();
    }

    private static Change change(Kind kind, Assessment was, Assessment now) {
        return new Change(kind, now.id(), Option.some(was), Option.some(now), Vector.empty());
    }
}
