package io.entente.projections.ownership;

import io.entente.state.Readings;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.Predicate;

/** The moves of a stake that no reading of dates and sizes allows: more given up than held, more acquired than there is. */
final class Misfits {

    private final Seq<Move> levels;

    private Misfits(Seq<Move> levels) {
        this.levels = levels;
    }

    /** How much is held, between two moves: from 0 to 100. */
    private record Held(BigDecimal least, BigDecimal most) {

        // a part of unknown size is more than nothing, and less than any share told
        static final BigDecimal SOMETHING = new BigDecimal("1E-100");
        static final Held NOTHING = new Held(BigDecimal.ZERO, BigDecimal.ZERO);

        Held {
            least = least.max(BigDecimal.ZERO).stripTrailingZeros();
            most = most.min(Share.WHOLE).stripTrailingZeros();
        }

        Option<Held> and(Share more) {
            return Option.when(
                    least.add(more.least()).compareTo(Share.WHOLE) <= 0,
                    () -> new Held(least.add(more.least()), most.add(more.most())));
        }

        Option<Held> without(Move part) {
            Share size = part.share();
            BigDecimal left = most.subtract(part.percent().isEmpty() ? SOMETHING : size.least());
            return Option.when(left.signum() >= 0, () -> new Held(least.subtract(size.most()), left));
        }
    }

    /** @param moves all moves of one stake, in the order of the fold */
    static Seq<Move> among(Seq<Move> moves) {
        Misfits misfits = new Misfits(moves.filter(Move::isLevel));
        return Readings.misfits(moves, Move::occurrence, Held.NOTHING, misfits::after);
    }

    private Iterable<Held> after(Held held, Move move, Predicate<Move> isAhead) {
        Option<Held> after =
                switch (move.kind()) {
                    case ACQUIRED -> held.and(move.share());
                    case GIVEN_UP -> held.without(move);
                    case REPORTED ->
                        Option.some(new Held(move.share().least(), move.share().most()));
                };
        return List.<Held>ofAll(after)
                .appendAll(Option.when(isCounted(move, isAhead), held))
                .appendAll(Option.when(move.incidental() && held.least().signum() == 0, Held.NOTHING))
                .distinct();
    }

    /** Whether a level that comes later, by dates that overlap, may count it already. */
    private boolean isCounted(Move move, Predicate<Move> isAhead) {
        return !move.isLevel() && levels.exists(level -> isAhead.test(level) && !level.certainlyAfter(move));
    }
}
