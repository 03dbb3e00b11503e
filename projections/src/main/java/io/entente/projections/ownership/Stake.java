package io.entente.projections.ownership;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Percent;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * One holder's stake in one asset, as its steps add up.
 *
 * @param held whether anything was acquired and not all given up
 * @param share how much is held; none if unknown
 * @param since the date of the first step of what is held; none if nothing is
 * @param level the last report of the whole share; it covers what was acquired or given up then or perhaps before
 * @param excesses steps that gave up more than was held, or acquired more than there is: what dates allow may yet settle
 *     them, and a level reported later makes the share known again
 */
record Stake(
        Entity asset,
        Entity holder,
        boolean held,
        Option<BigDecimal> share,
        Option<EventDate> since,
        SortedSet<DevelopmentId> evidence,
        Option<Occurrence> level,
        Seq<Excess> excesses) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A part given up; a part of unknown size may be all. {@code told} unless only a buyer's source says so. */
    record GivenUp(Option<BigDecimal> share, boolean told, Occurrence occurrence) {}

    /**
     * A step that does not add up.
     *
     * @param occurrence the step
     * @param givenUp the part that was given up without being held; none where too much was acquired
     * @param sum what the stakes add up to where too much was acquired; none where too much was given up
     * @param settled whether a level was reported since, so that the share no longer rests on it
     */
    record Excess(Occurrence occurrence, Option<GivenUp> givenUp, Option<BigDecimal> sum, boolean settled) {

        Excess settle() {
            return new Excess(occurrence, givenUp, sum, true);
        }

        // of a seller of whom no stake was told, nothing can be missing
        boolean counts() {
            return givenUp.forAll(GivenUp::told);
        }

        boolean mayBeAfter(Occurrence other) {
            return !other.certainlyAfter(occurrence);
        }
    }

    static Stake none(Entity asset, Entity holder) {
        return new Stake(
                asset, holder, false, Option.none(), Option.none(), TreeSet.empty(), Option.none(), List.empty());
    }

    Stake acquired(Option<Percent> step, Occurrence occurrence) {
        if (held && isCovered(occurrence)) {
            return holding(share, occurrence, excesses);
        }
        Option<BigDecimal> more = step.flatMap(Percent::exact);
        Option<BigDecimal> sum = held ? share.flatMap(had -> more.map(had::add)) : more;
        // what was given up before may have been of this, unless this certainly came after
        var covered = excesses.partition(it -> it.givenUp().isDefined() && it.mayBeAfter(occurrence));
        Stake grown = holding(sum, occurrence, covered._2);
        Stake left = covered._1.flatMap(Excess::givenUp).foldLeft(grown, Stake::givenUp);
        return left.share
                .filter(it -> it.compareTo(HUNDRED) > 0)
                .map(it -> new Excess(occurrence, Option.none(), Option.some(it), false))
                .map(excess -> left.with(left.excesses.append(excess)))
                .getOrElse(left);
    }

    Stake givenUp(GivenUp given) {
        if (isCovered(given.occurrence())) {
            return held ? holding(share, given.occurrence(), excesses) : this;
        }
        Option<BigDecimal> part = given.share();
        boolean more = part.exists(it -> share.exists(had -> it.compareTo(had) > 0));
        if (!held || more) {
            return with(excesses.append(new Excess(given.occurrence(), Option.some(given), Option.none(), false)));
        }
        Option<BigDecimal> rest = share.flatMap(had -> part.map(had::subtract));
        // it may have been given up before too much was acquired
        Seq<Excess> left = excesses.reject(it -> it.sum().isDefined()
                && !given.occurrence().certainlyAfter(it.occurrence())
                && rest.exists(now -> now.compareTo(HUNDRED) <= 0));
        boolean all = part.exists(it -> it.compareTo(share.getOrElse(HUNDRED)) == 0);
        return all ? none(asset, holder).reportedBy(level).with(left) : holding(rest, given.occurrence(), left);
    }

    /** The level reported stands in place of whatever was acquired or given up before it, or perhaps was. */
    Stake reported(Percent level, Occurrence occurrence) {
        Seq<Excess> before = excesses.reject(it -> it.givenUp().isDefined() && it.mayBeAfter(occurrence))
                .map(Excess::settle);
        Stake reached = level.equals(Percent.ZERO)
                ? none(asset, holder).with(before)
                : holding(level.exact(), occurrence, before);
        return reached.reportedBy(Option.some(occurrence));
    }

    private boolean isCovered(Occurrence step) {
        return level.exists(reported -> !step.certainlyAfter(reported));
    }

    /** What is held; its share is unknown while steps do not add up. */
    Option<Holding> holding() {
        boolean addsUp = excesses.forAll(it -> it.settled() || !it.counts());
        return Option.when(
                held,
                () -> new Holding(asset, holder, share.filter(it -> addsUp).map(Percent::of), since.get(), evidence));
    }

    Seq<Anomaly> anomalies() {
        return excesses.filter(Excess::counts)
                .map(it -> new Anomaly(message(it), TreeSet.of(it.occurrence().id())));
    }

    private String message(Excess excess) {
        return excess.sum()
                .map(sum -> "the stakes of %s in %s add up to %s %%".formatted(holder, asset, sum.toPlainString()))
                .getOrElse(() -> "%s gives up %s of %s on %s, more than it holds"
                        .formatted(
                                holder,
                                excess.givenUp()
                                        .flatMap(GivenUp::share)
                                        .map(part -> part.toPlainString() + " %")
                                        .getOrElse("a part"),
                                asset,
                                excess.occurrence().date()));
    }

    private Stake holding(Option<BigDecimal> share, Occurrence step, Seq<Excess> excesses) {
        return new Stake(
                asset,
                holder,
                true,
                share,
                since.orElse(Option.some(step.date())),
                evidence.add(step.id()),
                level,
                excesses);
    }

    private Stake reportedBy(Option<Occurrence> level) {
        return new Stake(asset, holder, held, share, since, evidence, level, excesses);
    }

    private Stake with(Seq<Excess> excesses) {
        return new Stake(asset, holder, held, share, since, evidence, level, excesses);
    }
}
