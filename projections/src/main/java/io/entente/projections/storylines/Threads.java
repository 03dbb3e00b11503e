package io.entente.projections.storylines;

import io.entente.event.ArmsOrdered;
import io.entente.event.Commentary;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Investment;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Loan;
import io.entente.event.OwnDevelopment;
import io.entente.event.ReactionVoiced;
import io.entente.event.Spelling;
import io.entente.event.StatementMade;
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
        return Option.of(known.get(link.to())).flatMap(done -> late.occurrence()
                .flatMap(by -> done.occurrence().flatMap(what -> inVain(what, by)))
                .map(why -> Anomaly.of(
                                "%s (%s) calls off %s, which had happened by then (%s): %s",
                                late.id(),
                                late.assessment().date(),
                                done.id(),
                                done.assessment().date(),
                                why)
                        .restingOn(TreeSet.of(late.id(), done.id()))));
    }

    private static Option<String> inVain(Occurrence what, Occurrence by) {
        return isDone(what, by)
                ? Option.some("only a plan of it can be called off")
                : Option.when(
                        isOfWords(by.development()) && isEndedByItsOwn(what.development()) && by.certainlyAfter(what),
                        "it counts all the same; tell what ended it by a kind of its own");
    }

    /** Such as a statement that something is off: it says so, and ends nothing. */
    private static boolean isOfWords(Development it) {
        return switch (it) {
            case Commentary commentary -> true;
            case ReactionVoiced reaction -> true;
            case StatementMade statement -> true;
            default -> false;
        };
    }

    /** Whether it lasts until something of its own ends it, as a sanction until it is lifted; sums and orders are taken off. */
    private static boolean isEndedByItsOwn(Development it) {
        return switch (it) {
            case ArmsOrdered order -> false;
            case Investment investment -> false;
            case Loan loan -> false;
            case OwnDevelopment own -> false; // what heeds it is not known here
            default -> !it.isDeed() && !isOfWords(it);
        };
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
