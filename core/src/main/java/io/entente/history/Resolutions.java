package io.entente.history;

import io.entente.journal.Modality;
import io.entente.journal.SourceId;
import io.vavr.collection.Seq;
import java.util.Comparator;

/** The resolutions offered: values, so that equal ones share what is kept. */
final class Resolutions {

    static final Resolution LATEST =
            Resolution.by(Comparator.comparing((Standing it) -> it.report().modality() != Modality.PLANNED)
                    .thenComparing(Standing::knownSince)
                    .thenComparing(Standing::position));

    static final Resolution EARLIEST = Resolution.by(Comparator.comparing(Standing::knownSince)
            .thenComparing(Standing::position)
            .reversed());

    private Resolutions() {}

    /** Prefers the report of the source that comes first. */
    record Ranking(Seq<SourceId> sources) implements Resolution {
        @Override
        public Standing prefer(Seq<Standing> standing) {
            Seq<Standing> ranked = sources.toStream()
                    .map(source -> standing.filter(it -> it.report().source().equals(source)))
                    .find(told -> !told.isEmpty())
                    .getOrElse(standing);
            return LATEST.prefer(ranked);
        }
    }
}
