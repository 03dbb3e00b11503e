package org.example.crossings;

import io.entente.Extension;
import io.entente.kinds.Kinds;
import io.entente.projection.Question;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What this jar brings; named in {@code META-INF/services/io.entente.Extension}. */
public final class CrossingsExtension implements Extension {

    @Override
    public Kinds kinds(Kinds known) {
        return known.with(CrossingOpened.class);
    }

    @Override
    public Seq<Question<?>> questions() {
        return List.of(new Crossings());
    }
}
