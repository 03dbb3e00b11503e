package io.entente.replay;

import io.entente.history.Resolution;
import io.entente.history.Standing;
import io.entente.journal.SourceId;
import io.vavr.collection.Seq;

/** Which report is to be preferred: said to the engine by a resolution, to the judge by name. */
sealed interface Preference {

    /** How the engine is told. */
    Resolution resolution();

    record Latest() implements Preference {
        @Override
        public Resolution resolution() {
            return Resolution.latest();
        }
    }

    record Earliest() implements Preference {
        @Override
        public Resolution resolution() {
            return Resolution.earliest();
        }
    }

    record Ranked(Seq<SourceId> ranking) implements Preference {
        @Override
        public Resolution resolution() {
            return Resolution.ranking(ranking);
        }
    }

    /** A user's own: the source of the smallest name, counted from a number on, goes first. */
    record Nth(int number) implements Preference, Resolution {
        @Override
        public Resolution resolution() {
            return this;
        }

        @Override
        public int compare(Standing one, Standing other) {
            return Integer.compare(rank(one), rank(other));
        }

        int rank(Standing standing) {
            return (standing.report().source().value().charAt(0) + number) % 5;
        }
    }
}
