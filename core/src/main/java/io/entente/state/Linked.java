package io.entente.state;

import static java.util.Objects.requireNonNull;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.projection.Texts;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * What a development is linked to, as far as it has happened: a source may link what nobody tells, or what lies ahead.
 *
 * @param id its id; of what has happened and goes by several, the one that an occurrence of it has
 * @param happened what happened; none if it is not told to have
 */
public record Linked(DevelopmentId id, Option<Development> happened) {

    /** Checks that nothing is null. */
    public Linked {
        requireNonNull(id, "id");
        requireNonNull(happened, "happened");
    }

    /** What happened, in its own sentence; of what does not count, what is told of it, or else the id. */
    public String sentence(Names names) {
        return happened.map(it -> it.sentence(names))
                .orElse(() -> names.notCounted(id))
                .getOrElse(id::value);
    }

    /** The ids of several, as a field of an item. */
    public static Texts ids(Seq<Linked> several) {
        return new Texts(several.map(it -> it.id().value()));
    }

    /** Those of several that have happened: evidence for whatever rests on them. */
    public static SortedSet<DevelopmentId> evidence(Seq<Linked> several) {
        return TreeSet.ofAll(several.filter(it -> it.happened().isDefined()).map(Linked::id));
    }

    /** For a person: the id. */
    @Override
    public String toString() {
        return id.value();
    }
}
