package io.entente.replay;

import io.entente.history.Resolution;
import io.entente.history.StandingReport;
import io.entente.journal.SourceId;
import io.vavr.collection.Seq;

/** In which order reports are to be put together: said to the engine by a resolution, to the judge by name. */
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

    /** A user's own, with little to go by: these sources, all alike, before all others, all alike. */
    record Trusting(Seq<SourceId> trusted) implements Preference, Resolution {
        @Override
        public Resolution resolution() {
            return this;
        }

        @Override
        public int compare(StandingReport one, StandingReport other) {
            return Boolean.compare(trusts(other), trusts(one));
        }

        private boolean trusts(StandingReport standing) {
            return trusted.contains(standing.report().source());
        }
    }
}
