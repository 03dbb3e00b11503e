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
 * @param uncovered what was given up without being held: perhaps acquired in the same, uncertain time
 */
record Stake(
        Entity asset,
        Entity holder,
        boolean held,
        Option<BigDecimal> share,
        Option<EventDate> since,
        SortedSet<DevelopmentId> evidence,
        Seq<GivenUp> uncovered) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A part given up.
     *
     * @param share how much; of unknown size it may be all
     * @param told whether the holder is told to have given it up; else another is told to have bought it from the holder
     */
    record GivenUp(Option<BigDecimal> share, boolean told, Occurrence occurrence) {}

    static Stake none(Entity asset, Entity holder) {
        return new Stake(asset, holder, false, Option.none(), Option.none(), TreeSet.empty(), List.empty());
    }

    Stake acquired(Option<Percent> step, Occurrence occurrence) {
        Option<BigDecimal> more = step.map(Percent::value);
        Option<BigDecimal> sum = held ? share.flatMap(had -> more.map(had::add)) : more;
        Stake grown = new Stake(
                asset,
                holder,
                true,
                sum,
                since.orElse(Option.some(occurrence.date())),
                evidence.add(occurrence.id()),
                List.empty());
        // what was given up before may have been of this, unless this certainly came after
        var settled = uncovered.partition(it -> mayBeOf(it, occurrence));
        Stake left = settled._1.foldLeft(grown, Stake::givenUp);
        return left.leaving(left.uncovered.prependAll(settled._2));
    }

    Stake givenUp(GivenUp given) {
        Option<BigDecimal> part = given.share();
        boolean more = part.exists(it -> share.exists(had -> it.compareTo(had) > 0));
        if (!held || more) {
            return leaving(uncovered.append(given));
        }
        boolean all = part.exists(it -> it.compareTo(share.getOrElse(HUNDRED)) == 0);
        return all
                ? none(asset, holder).leaving(uncovered)
                : new Stake(
                        asset,
                        holder,
                        true,
                        share.flatMap(had -> part.map(had::subtract)),
                        since,
                        evidence.add(given.occurrence().id()),
                        uncovered);
    }

    /** The level reported stands in place of whatever may have been acquired or given up before it. */
    Stake reported(Percent level, Occurrence occurrence) {
        Seq<GivenUp> before = uncovered.reject(it -> mayBeOf(it, occurrence));
        return level.equals(Percent.ZERO)
                ? none(asset, holder).leaving(before)
                : new Stake(
                        asset,
                        holder,
                        true,
                        Option.some(level.value()),
                        since.orElse(Option.some(occurrence.date())),
                        evidence.add(occurrence.id()),
                        before);
    }

    private static boolean mayBeOf(GivenUp given, Occurrence later) {
        return !later.certainlyAfter(given.occurrence());
    }

    Option<Holding> holding() {
        return held
                ? Option.some(new Holding(
                        asset,
                        holder,
                        share.filter(it -> it.compareTo(HUNDRED) <= 0).map(Percent::new),
                        since.get(),
                        evidence))
                : Option.none();
    }

    Seq<Anomaly> anomalies() {
        // of a seller of whom no stake was told, nothing can be missing
        Seq<Anomaly> notHeld = uncovered
                .filter(GivenUp::told)
                .map(it -> new Anomaly(
                        "%s gives up %s of %s on %s, more than it holds"
                                .formatted(
                                        holder,
                                        it.share()
                                                .map(part -> part.toPlainString() + " %")
                                                .getOrElse("a part"),
                                        asset,
                                        it.occurrence().date()),
                        TreeSet.of(it.occurrence().id())));
        return share.exists(it -> it.compareTo(HUNDRED) > 0)
                ? notHeld.append(new Anomaly(
                        "the stakes of %s in %s add up to %s %%"
                                .formatted(holder, asset, share.get().toPlainString()),
                        evidence))
                : notHeld;
    }

    private Stake leaving(Seq<GivenUp> uncovered) {
        return new Stake(asset, holder, held, share, since, evidence, uncovered);
    }
}
