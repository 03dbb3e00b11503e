package io.entente.projections.ownership;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Percent;
import io.entente.projection.Anomaly;
import io.entente.time.EventDate;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** One holder's stake in one asset, as far as it was told. */
final class Stake {

    private final Entity asset;
    private final Entity holder;
    private final Seq<Move> moves; // in the order of the fold
    private final Lazy<Seq<Move>> misfits;
    private final Lazy<Reckoning> sum;

    private Stake(Entity asset, Entity holder, Seq<Move> moves) {
        this.asset = asset;
        this.holder = holder;
        this.moves = moves;
        this.misfits = Lazy.of(() -> Misfits.among(moves));
        this.sum = Lazy.of(() -> Reckoning.of(moves, misfits.get()));
    }

    static Stake none(Entity asset, Entity holder) {
        return new Stake(asset, holder, Vector.empty());
    }

    /** The stake with another move, as the fold hands it over. */
    Stake after(Move move) {
        return new Stake(asset, holder, moves.append(move));
    }

    /** What is held; its share is unknown while steps do not add up. */
    Option<Holding> holding() {
        Reckoning now = sum.get();
        return Option.when(
                now.held(),
                () -> new Holding(
                        asset, holder, now.percent(), now.onset().get().date(), now.evidence()));
    }

    /** What was held and wholly given up; none if it is held, or never was. */
    Option<Holding> former() {
        Reckoning now = sum.get();
        return now.over()
                .filter(it -> !now.held())
                .map(it -> new Holding(
                        asset, holder, Option.some(Percent.ZERO), it.since().date(), it.evidence()));
    }

    /** What no reading of dates and sizes allows. */
    Seq<Anomaly> anomalies() {
        return misfits.get().map(misfit -> (misfit.kind() == Move.Kind.GIVEN_UP ? missing(misfit) : tooMuch(misfit))
                .restingOn(evidence(misfit)));
    }

    /** The misfit, and all of which something may have been held when it came. */
    private SortedSet<DevelopmentId> evidence(Move misfit) {
        return TreeSet.ofAll(moves.removeAll(misfits.get())
                .reject(it -> it.certainlyAfter(misfit))
                .append(misfit)
                .map(it -> it.occurrence().id()));
    }

    private Anomaly missing(Move misfit) {
        EventDate date = misfit.occurrence().date();
        return Anomaly.of(
                "%s gives up %s of %s (%s), more than it is told to hold",
                holder, misfit.percent().map(part -> part + " %").getOrElse("a part"), asset, date);
    }

    private Anomaly tooMuch(Move misfit) {
        Seq<Move> before = moves.takeUntil(misfit::equals).removeAll(misfits.get());
        Share sum = Reckoning.of(before, Vector.empty()).share().plus(misfit.share());
        String least = sum.least().toPlainString();
        return Anomaly.of(
                "the stakes of %s in %s add up to %s %%",
                holder,
                asset,
                sum.least().compareTo(Share.WHOLE) <= 0
                        ? "more than " + Share.WHOLE
                        : sum.isExact() ? least : "at least " + least);
    }
}
