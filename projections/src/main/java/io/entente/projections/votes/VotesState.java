package io.entente.projections.votes;

import io.entente.event.Spelling;
import io.entente.event.VoteCast;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.state.Keyed;
import io.vavr.Lazy;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The votes that were cast, and how often they are alike. */
public final class VotesState {

    static final VotesState EMPTY = new VotesState(Keyed.empty());

    private final Keyed<Ballot.Of, Ballot> ballots;
    private final Lazy<Seq<Tuple2<Sides, Seq<Ballot>>>> compared = Lazy.of(this::compared);
    private final Lazy<Seq<VotingAgreement>> inAll =
            Lazy.of(() -> compared.get().map(it -> VotingAgreement.of(new Scope.All(), it._1, it._2)));
    private final Lazy<Seq<VotingAgreement>> byYear =
            Lazy.of(() -> compared.get().flatMap(it -> byYear(it._1, it._2)));
    private final Lazy<Seq<VotingAgreement>> byTopic =
            Lazy.of(() -> compared.get().flatMap(it -> byTopic(it._1, it._2)));

    private VotesState(Keyed<Ballot.Of, Ballot> ballots) {
        this.ballots = ballots;
    }

    VotesState with(VoteCast told, Occurrence occurrence) {
        Ballot.Of of = Ballot.Of.vote(told);
        Ballot ballot = ballots.get(of).getOrElse(Ballot.EMPTY);
        return new VotesState(ballots.put(of, ballot.and(new Ballot.Cast(told, occurrence))));
    }

    private Seq<Tuple2<Sides, Seq<Ballot>>> compared() {
        return Sides.among(ballots.values())
                .map(sides -> new Tuple2<>(
                        sides,
                        ballots.values()
                                .filter(it -> it.voters().exists(sides::has))
                                .map(it -> it.of(sides))));
    }

    /** How often they vote alike in all, of every two who are compared. */
    public Seq<VotingAgreement> inAll() {
        return inAll.get();
    }

    /** The same by year, of every two year after year; last what is not told to be of one year or of several. */
    public Seq<VotingAgreement> byYear() {
        return byYear.get();
    }

    /** The same by topic, of every two in the order of the topics; last what no topic is told of. */
    public Seq<VotingAgreement> byTopic() {
        return byTopic.get();
    }

    private static Seq<VotingAgreement> byYear(Sides sides, Seq<Ballot> ballots) {
        Map<Option<Years>, ? extends Seq<Ballot>> years = ballots.groupBy(Ballot::years);
        return inOrder(years).map(it -> VotingAgreement.of(new Scope.InYears(it._1), sides, it._2));
    }

    private static Seq<VotingAgreement> byTopic(Sides sides, Seq<Ballot> ballots) {
        Map<Option<String>, ? extends Seq<Tuple2<Option<String>, Ballot>>> topics = ballots.flatMap(
                        ballot -> topics(ballot).map(topic -> new Tuple2<>(topic, ballot)))
                .groupBy(it -> it._1.map(Spelling::folded));
        return inOrder(topics)
                .map(it -> VotingAgreement.of(
                        new Scope.OnTopic(it._2.flatMap(Tuple2::_1).min()), sides, it._2.map(Tuple2::_2)));
    }

    private static Seq<Option<String>> topics(Ballot ballot) {
        Seq<String> told = ballot.topics();
        return told.isEmpty() ? Vector.of(Option.none()) : told.map(Option::some);
    }

    private static <K extends Comparable<? super K>, V> Seq<Tuple2<Option<K>, V>> inOrder(Map<Option<K>, V> scopes) {
        return scopes.filterKeys(Option::isDefined)
                .toVector()
                .sortBy(it -> it._1.get())
                .appendAll(scopes.filterKeys(Option::isEmpty).toVector());
    }

    /** Unlike votes that are told of one voter on one resolution. */
    public Seq<Anomaly> anomalies() {
        return ballots.values().flatMap(Ballot::anomalies);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VotesState state
                && byYear().equals(state.byYear())
                && byTopic().equals(state.byTopic())
                && anomalies().equals(state.anomalies());
    }

    @Override
    public int hashCode() {
        return byYear().hashCode();
    }

    @Override
    public String toString() {
        return inAll().appendAll(byYear()).appendAll(byTopic()).mkString("Votes(", ", ", ")");
    }
}
