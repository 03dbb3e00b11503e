package io.entente.projections.storylines;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Spelling;
import io.entente.event.VisitMade;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projections.storylines.Tie.End;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.function.BiFunction;

/** Which threads there are, and what is tied to what, found out at once from all that is told. */
final class Threads {

    private static final Seq<Relation> LOOKING_BACK =
            Vector.of(Relation.CANCELS, Relation.COMMEMORATES, Relation.ECHOES);

    private final Seq<Told> told;
    private final java.util.Map<DevelopmentId, Told> known = new HashMap<>(); // by any of their ids
    private final Map<String, Storyline> byName;
    private final Seq<Tie> ties;

    /** @param all in the order of the fold */
    Threads(Seq<Told> all) {
        this.told = all;
        told.forEach(it -> it.assessment().ids().forEach(id -> known.put(id, it)));
        this.byName = byName(told);
        this.ties = told.flatMap(this::tiesFrom).toVector();
    }

    /** The threads by their folded names. */
    Map<String, Storyline> byName() {
        return byName;
    }

    Seq<Tie> ties() {
        return ties;
    }

    Seq<Tie> tiesOf(DevelopmentId development) {
        DevelopmentId id = end(development).id();
        return ties.filter(it -> it.from().id().equals(id) || it.to().id().equals(id));
    }

    /** What is tied to something that certainly came later, as only what came before can be tied to. */
    Seq<Anomaly> tooEarly() {
        return anomalies(LOOKING_BACK, this::tooEarly);
    }

    /** What calls off a deed that was certainly done by then. */
    Seq<Anomaly> tooLate() {
        return anomalies(Vector.of(Relation.CANCELS), this::tooLate);
    }

    private Seq<Anomaly> anomalies(Seq<Relation> relations, BiFunction<Told, Link, Option<Anomaly>> check) {
        return told.flatMap(it -> it.links()
                .filter(link -> relations.contains(link.relation()))
                .flatMap(link -> check.apply(it, link))
                .distinct());
    }

    private Option<Anomaly> tooEarly(Told early, Link link) {
        return Option.of(known.get(link.to()))
                .filter(late ->
                        early.occurrence().exists(one -> late.occurrence().exists(other -> other.certainlyAfter(one))))
                .map(late -> Anomaly.of(
                                "%s (%s) %s %s, which came later (%s)",
                                early.id(),
                                early.assessment().date(),
                                Tie.verb(link.relation()),
                                late.id(),
                                late.assessment().date())
                        .restingOn(TreeSet.of(early.id(), late.id())));
    }

    private Option<Anomaly> tooLate(Told late, Link link) {
        return Option.of(known.get(link.to()))
                .filter(done -> late.occurrence().exists(it -> done.occurrence().exists(deed -> isDone(deed, it))))
                .map(done -> Anomaly.of(
                                "%s (%s) calls off %s, which had happened by then (%s): only a plan of it can be called off",
                                late.id(),
                                late.assessment().date(),
                                done.id(),
                                done.assessment().date())
                        .restingOn(TreeSet.of(late.id(), done.id())));
    }

    /** Whether a deed was certainly done before something else; a visit that goes on can be cut short. */
    private static boolean isDone(Occurrence deed, Occurrence by) {
        return deed.development().isDeed()
                && by.certainlyAfter(deed)
                && !(deed.development() instanceof VisitMade visit
                        && visit.until().exists(end -> !end.certainlyBefore(by.date())));
    }

    private static Map<String, Storyline> byName(Seq<Told> told) {
        return told.flatMap(it -> it.storylines().distinctBy(Spelling::folded).map(name -> new Tuple2<>(name, it)))
                .groupBy(one -> Spelling.folded(one._1))
                .mapValues(thread -> Storyline.of(thread.head()._1, thread.map(one -> one._2)));
    }

    private Seq<Tie> tiesFrom(Told told) {
        return told.links()
                .map(link -> new Tie(told.end(), link.relation(), end(link.to())))
                .distinct();
    }

    private End end(DevelopmentId id) {
        return Option.of(known.get(id)).map(Told::end).getOrElse(() -> End.unknown(id));
    }
}
