package io.entente.history;

import io.entente.journal.Modality;
import io.entente.journal.SourceId;
import io.vavr.collection.Seq;
import java.util.Comparator;

/** The resolutions offered: values, so that equal ones share what is kept. */
final class Resolutions {

    static final Resolution LATEST = Resolution.by(
            Comparator.comparing((StandingReport it) -> it.report().modality() != Modality.PLANNED)
                    .thenComparing(StandingReport::knownSince));

    static final Resolution EARLIEST =
            Resolution.by(Comparator.comparing(StandingReport::knownSince).reversed());

    private Resolutions() {}

    /** The reports of the source that comes first go first. */
    record Ranking(Seq<SourceId> sources) implements Resolution {

        @Override
        public int compare(StandingReport one, StandingReport other) {
            int ranked = Integer.compare(rank(one), rank(other));
            return ranked == 0 ? LATEST.compare(one, other) : ranked;
        }

        private int rank(StandingReport standing) {
            int place = sources.indexOf(standing.report().source());
            return place < 0 ? sources.size() : place;
        }
    }
}
