package io.entente.projections.ownership;

import io.entente.event.DevelopmentId;
import io.entente.event.Percent;
import io.entente.history.Occurrence;
import io.entente.state.Onset;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.BitSet;

/**
 * What the moves of a stake add up to, one by one as the fold hands them over.
 *
 * @param held whether anything was acquired and not all given up
 * @param share the sum
 * @param fits whether nothing stands in it that no reading allows: a level reported makes it known again
 * @param onset since when what is held was told to be
 * @param evidence the moves since nothing was held
 * @param levels the reports of the whole share that may be the last; they cover what was acquired or given up then or perhaps
 *     before
 * @param over that all was given up, the last time it was; none if it never was
 */
record Reckoning(
        boolean held,
        Share share,
        boolean fits,
        Option<Onset> onset,
        SortedSet<DevelopmentId> evidence,
        Seq<Move> levels,
        Option<Over> over) {

    /**
     * That all that was held was given up, or reported to be nothing.
     *
     * @param since the move by which it may first have been
     * @param evidence the moves that add up to nothing
     */
    record Over(Onset since, SortedSet<DevelopmentId> evidence) {}

    private static final Reckoning NOTHING =
            new Reckoning(false, Share.NOTHING, true, Option.none(), TreeSet.empty(), Vector.empty(), Option.none());

    /**
     * @param told all moves, in the order of the fold
     * @param misfits those that no reading allows
     */
    static Reckoning of(Seq<Move> told, Seq<Move> misfits) {
        Seq<Move> moves = misfits.foldLeft(told.removeAll(misfits), Reckoning::withMisfit);
        BitSet ends = ends(moves);
        Reckoning sofar = NOTHING;
        Seq<Move> rest = moves;
        for (int i = 0; i < moves.size(); i++) {
            Move move = rest.head();
            rest = rest.tail();
            if (!move.incidental() || sofar.held || mayComeBefore(move, rest)) {
                Reckoning after = misfits.contains(move) ? sofar.despite(move) : sofar.after(move);
                sofar = after.isOver(move) && !mayComeBefore(move, rest) ? after.over(lasts(moves.take(i + 1))) : after;
            }
            // neither less than nothing nor more than the whole is held once all that came before is counted
            sofar = ends.get(i) ? sofar.with(sofar.share.bounded()) : sofar;
        }
        return sofar;
    }

    // of one day, what adds up does so whether or not a misfit was told of it, and whatever its id
    private static Seq<Move> withMisfit(Seq<Move> others, Move misfit) {
        int next = others.indexWhere(it -> it.certainlyAfter(misfit));
        return next < 0 ? others.append(misfit) : others.insert(next, misfit);
    }

    /** After which moves all that follow certainly came later. */
    private static BitSet ends(Seq<Move> moves) {
        BitSet ends = new BitSet();
        LocalDate next = LocalDate.MAX;
        for (int i = moves.size() - 1; i >= 0; i--) {
            Occurrence occurrence = moves.get(i).occurrence();
            ends.set(i, occurrence.latest().exists(next::isAfter));
            LocalDate first = occurrence.earliest().getOrElse(LocalDate.MIN);
            next = first.isBefore(next) ? first : next;
        }
        return ends;
    }

    // what is acquired by dates that overlap may have been there already
    private static boolean mayComeBefore(Move move, Seq<Move> later) {
        return later.exists(it -> it.supplies() && !it.certainlyAfter(move));
    }

    private Reckoning after(Move move) {
        boolean covered = levels.exists(it -> !move.certainlyAfter(it));
        Share size = move.share();
        return switch (move.kind()) {
            case ACQUIRED -> (held && covered ? this : with(share.plus(size))).and(move);
            case GIVEN_UP -> (covered ? this : with(share.minus(size))).and(move);
            case REPORTED ->
                and(move).reportedBy(levels.reject(move::certainlyAfter).append(move));
        };
    }

    private Reckoning despite(Move misfit) {
        boolean covered = levels.exists(it -> !misfit.certainlyAfter(it));
        Reckoning with = and(misfit);
        return new Reckoning(with.held, share, fits && covered, with.onset, with.evidence, levels, over);
    }

    private Reckoning and(Move move) {
        Option<Onset> since = move.supplies()
                ? onset.map(it -> it.or(move.occurrence())).orElse(Option.some(Onset.of(move.occurrence())))
                : onset;
        return new Reckoning(
                held || move.supplies(),
                share,
                fits,
                since,
                evidence.add(move.occurrence().id()),
                levels,
                over);
    }

    private Reckoning with(Share share) {
        return new Reckoning(held, share, fits, onset, evidence, levels, over);
    }

    private Reckoning reportedBy(Seq<Move> levels) {
        Share reported = levels.map(Move::share).reduce(Share::or);
        return new Reckoning(held, reported, true, onset, evidence, levels, over);
    }

    /** What may have given up the last of it. */
    private static Seq<Move> lasts(Seq<Move> moves) {
        Move last = moves.last();
        return moves.filter(it -> it.equals(last) || (!it.supplies() && !last.certainlyAfter(it)));
    }

    private Reckoning over(Seq<Move> lasts) {
        Option<Over> before = over.filter(it -> !held);
        Onset since =
                before.map(Over::since).getOrElse(() -> Onset.of(lasts.head().occurrence()));
        Over now = new Over(
                lasts.map(Move::occurrence).foldLeft(since, Onset::or),
                evidence.addAll(before.map(Over::evidence).getOrElse(TreeSet.empty())));
        return new Reckoning(false, Share.NOTHING, true, Option.none(), TreeSet.empty(), levels, Option.some(now));
    }

    private boolean isOver(Move last) {
        return fits && share.isNothing() && (held || last.isLevel());
    }

    /** How much is held, as a share of the whole; none if unknown. */
    Option<Percent> percent() {
        return share.percent().filter(it -> fits);
    }
}
