package io.entente.replay;

import io.entente.history.Assessment.Status;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.View;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Where each development stands on a day; every list in the order of the fold. */
record Answer(Seq<Verdict> certain, Seq<Verdict> possible, Seq<Verdict> due, Seq<Verdict> denied, Seq<Verdict> ahead) {

    /** What the engine answers. */
    static Answer of(View view) {
        Seq<Verdict> certain = view.occurrences().map(Occurrence::assessment).map(Verdict::of);
        Seq<Verdict> atMost =
                view.possible().occurrences().map(Occurrence::assessment).map(Verdict::of);
        return new Answer(
                certain.toList(),
                atMost.drop(certain.size()).toList(),
                view.due().map(Planned::assessment).map(Verdict::of).toList(),
                view.history()
                        .on(view.asOf().at(), Status.DENIED)
                        .map(Verdict::of)
                        .toList(),
                view.ahead().map(Verdict::of).toList());
    }

    /** What a projection is to be handed, in that order. */
    Seq<Handed> handed() {
        return handed(certain);
    }

    /** What a projection is to be handed where the possible counts, too. */
    Seq<Handed> handedAtMost() {
        return handed(certain.appendAll(possible));
    }

    private Seq<Handed> handed(Seq<Verdict> happened) {
        Seq<Handed> occurrences = happened.map(Handed.Occurred::new);
        return occurrences.appendAll(due.map(Handed.Due::new));
    }

    /** Everything on which a report stands. */
    Seq<Verdict> all() {
        return List.of(certain, possible, due, denied, ahead).flatMap(it -> it);
    }
}
