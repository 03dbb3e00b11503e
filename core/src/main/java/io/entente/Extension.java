package io.entente;

import io.entente.event.ClassOrigin;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import io.entente.projection.Question;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.ServiceLoader;

/**
 * What a user adds to the library: kinds of developments, and questions. It is found by Java's {@link ServiceLoader}: a
 * class without parameters in its constructor, named in {@code META-INF/services/io.entente.Extension} of its jar.
 *
 * <pre>{@code
 * public final class Beekeeping implements Extension {
 *     @Override public Kinds kinds(Kinds known) { return known.with(HoneyTraded.class); }
 *     @Override public Seq<Question<?>> questions() { return List.of(new Honey()); }
 * }
 * }</pre>
 */
public interface Extension {

    /**
     * The kinds that are known, and those that it brings; none unless overridden.
     *
     * @param known ours, and those of extensions before it
     */
    default Kinds kinds(Kinds known) {
        return known;
    }

    /** The questions that it brings, in the order in which they are to be answered; none unless overridden. */
    default Seq<Question<?>> questions() {
        return Array.empty();
    }

    /**
     * Every extension on the class path, or wherever else a loader looks.
     *
     * @throws java.util.ServiceConfigurationError if one that is named cannot be made
     */
    static Seq<Extension> all(ClassLoader loader) {
        return Vector.ofAll(ServiceLoader.load(Extension.class, loader));
    }

    /**
     * Our kinds, and those that extensions bring.
     *
     * @throws IllegalArgumentException if one brings a kind of a name that is taken, or leaves out kinds that were known
     */
    static Kinds kinds(Seq<Extension> extensions) {
        return extensions.foldLeft(Kinds.standard(), (known, extension) -> {
            Kinds all = Objects.requireNonNull(
                    extension.kinds(known), () -> new ClassOrigin(extension.getClass()) + ": kinds(..) is null");
            Seq<String> leftOut = known.all().reject(all.all()::contains).map(Kind::name);
            if (!leftOut.isEmpty()) {
                throw new IllegalArgumentException("%s leaves out kinds that were known: %s; return known.with(..)"
                        .formatted(new ClassOrigin(extension.getClass()), leftOut.mkString(", ")));
            }
            return all;
        });
    }
}
