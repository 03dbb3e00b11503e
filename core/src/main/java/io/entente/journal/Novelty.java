package io.entente.journal;

import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/**
 * What of a recording is new to a journal. What was once recorded in the same words is there, whatever was recorded since:
 * an old file that is read again brings back no word that was replaced.
 */
public final class Novelty {

    private Novelty() {}

    /**
     * The part of {@code recordables} to append, in their order, each once.
     *
     * @param recorded what the journal holds on the same developments, and of descriptions of the same sources and entities;
     *     what it holds besides is ignored
     * @throws IllegalArgumentException if one of {@code recordables} is {@link Unknown}
     */
    public static <R extends Recordable> Seq<R> in(Seq<R> recordables, Seq<Recordable> recorded) {
        recordables.forEach(Novelty::requireKnown);
        Set<Recordable> there = new HashSet<>(recorded.asJava());
        return recordables.filter(there::add).toVector();
    }

    private static void requireKnown(Recordable recordable) {
        if (recordable instanceof Unknown unknown) {
            throw unknown.refused();
        }
    }
}
