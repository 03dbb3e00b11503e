package io.entente.projection;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a projection could not square: nothing is dropped or bent to fit, it is told beside the state. Its message names
 * entities, and whoever tells it says by which names:
 *
 * <pre>{@code
 * Anomaly.of("%s gives up %s of %s, more than it is told to hold", holder, "40 %", asset).restingOn(evidence);
 * }</pre>
 *
 * @param sentence what does not fit, for a person, with a {@code %s} for each part
 * @param parts what the sentence speaks of, in its order; every {@link Entity} is told by a name
 * @param evidence the developments that do not fit
 */
public record Anomaly(String sentence, Seq<Object> parts, SortedSet<DevelopmentId> evidence) {

    /** One that rests on nothing yet; see {@link #restingOn}. */
    public static Anomaly of(String sentence, Object... parts) {
        return new Anomaly(sentence, Array.of(parts), TreeSet.empty());
    }

    /** The same, of developments that do not fit. */
    public Anomaly restingOn(SortedSet<DevelopmentId> evidence) {
        return new Anomaly(sentence, parts, evidence);
    }

    /**
     * Those that remain even if what is only possible has happened, too: a projection is handed only what is certain, and a
     * stake that was certainly given up may be of a purchase of the same year, which is not certain yet.
     *
     * @param certain the anomalies of a view
     * @param possible those of the same view, counting what is only possible: {@code view.possible()}
     */
    public static Seq<Anomaly> remaining(Seq<Anomaly> certain, Seq<Anomaly> possible) {
        return certain.filter(it -> possible.exists(other -> other.evidence().containsAll(it.evidence())));
    }

    /** What does not fit, entities by their ids. */
    public String message() {
        return message(Entity::id);
    }

    /** What does not fit, entities by these names: {@code view.names()::nameOf}. */
    public String message(Function<Entity, String> names) {
        return String.format(
                Locale.ROOT,
                sentence,
                parts.map(part -> part instanceof Entity entity ? names.apply(entity) : part)
                        .toJavaArray());
    }
}
