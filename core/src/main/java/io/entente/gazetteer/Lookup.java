package io.entente.gazetteer;

import static java.util.Objects.requireNonNull;

import io.entente.event.Entity;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Whom a code or a name means. */
public sealed interface Lookup {

    /** The entity, if exactly one is meant. */
    default Option<Entity> entity() {
        return Option.none();
    }

    /** The answer for a person; of what is not found, why, and what may be meant. */
    String sentence();

    /**
     * One alone is meant.
     *
     * @param found which
     * @param sentence the answer for a person, such as {@code Serbia (RS)}
     */
    record Found(Entity found, String sentence) implements Lookup {

        /** Checks that nothing is null. */
        public Found {
            requireNonNull(found, "found");
            requireNonNull(sentence, "sentence");
        }

        @Override
        public Option<Entity> entity() {
            return Option.some(found);
        }
    }

    /**
     * Several may be meant.
     *
     * @param entities which, by id
     * @param sentence the answer for a person, such as {@code 'Korea' may be North Korea (KP) or South Korea (KR): …}
     */
    record Ambiguous(Seq<Entity> entities, String sentence) implements Lookup {

        /** Checks that nothing is null. */
        public Ambiguous {
            entities = Array.ofAll(entities);
            requireNonNull(sentence, "sentence");
        }
    }

    /**
     * Nobody known is meant.
     *
     * @param near who may be meant by a slip of the pen, or by a code of another scheme, the nearest first
     * @param sentence the answer for a person, such as {@code 'Serbja' is no country or organisation known here: Serbia (RS)?}
     */
    record Unknown(Seq<Entity> near, String sentence) implements Lookup {

        /** Checks that nothing is null. */
        public Unknown {
            near = Array.ofAll(near);
            requireNonNull(sentence, "sentence");
        }
    }
}
