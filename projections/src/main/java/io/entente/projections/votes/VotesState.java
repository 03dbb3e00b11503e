package io.entente.projections.votes;

import io.entente.event.VoteCast;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.state.Keyed;
import io.vavr.Lazy;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The votes that were cast, and how often they are alike. */
public final class VotesState {

    static final VotesState EMPTY = new VotesState(Keyed.empty(), Electorate.EMPTY, Tallies.EMPTY);

    private final Keyed<Ballot.Of, Ballot> ballots;
    private final Electorate electorate;
    private final Tallies tallies; // of all who vote
    private final Lazy<Seq<Tuple2<Sides, Tallies>>> compared = Lazy.of(this::compared);
    private final Lazy<Seq<VotingAgreement>> inAll =
            Lazy.of(() -> compared.get().map(it -> VotingAgreement.of(new Scope.All(), it._1, it._2.inAll())));
    private final Lazy<Seq<VotingAgreement>> byYear =
            Lazy.of(() -> compared.get().flatMap(it -> byYear(it._1, it._2)));
    private final Lazy<Seq<VotingAgreement>> byTopic =
            Lazy.of(() -> compared.get().flatMap(it -> byTopic(it._1, it._2)));

    private VotesState(Keyed<Ballot.Of, Ballot> ballots, Electorate electorate, Tallies tallies) {
        this.ballots = ballots;
        this.electorate = electorate;
        this.tallies = tallies;
    }

    VotesState with(VoteCast told, Occurrence occurrence) {
        Ballot.Of of = Ballot.Of.vote(told);
        Ballot.Cast cast = new Ballot.Cast(told, occurrence);
        Option<Ballot> before = ballots.get(of);
        Ballot ballot = before.getOrElse(Ballot.EMPTY).and(cast);
        return new VotesState(
                ballots.put(of, ballot),
                electorate.with(cast, ballot),
                before.map(tallies::without).getOrElse(tallies).with(ballot));
    }

    private Seq<Tuple2<Sides, Tallies>> compared() {
        return electorate.sides().map(sides -> new Tuple2<>(sides, of(sides)));
    }

    private Tallies of(Sides sides) {
        return electorate.voters().forAll(sides::has)
                ? tallies
                : Tallies.of(ballots.values()
                        .filter(it -> it.voters().exists(sides::has))
                        .map(it -> it.of(sides)));
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

    private static Seq<VotingAgreement> byYear(Sides sides, Tallies tallies) {
        return inOrder(tallies.byYear()).map(it -> VotingAgreement.of(new Scope.InYears(it._1), sides, it._2));
    }

    private static Seq<VotingAgreement> byTopic(Sides sides, Tallies tallies) {
        return inOrder(tallies.byTopic()).map(it -> VotingAgreement.of(new Scope.OnTopic(it._2.topic()), sides, it._2));
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
