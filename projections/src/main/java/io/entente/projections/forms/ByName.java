package io.entente.projections.forms;

import io.entente.event.ClassOrigin;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ServiceLoader;
import java.util.function.Function;

/** What Java's {@link ServiceLoader} finds and what is asked for by a name of its own. */
public final class ByName {

    private ByName() {}

    /**
     * Every service of a sort, by name.
     *
     * @param sort what one of them is, in a word: {@code form}
     * @throws java.util.ServiceConfigurationError if one that is named cannot be made
     * @throws IllegalArgumentException if one has no name, or two have the same
     */
    public static <S> Seq<S> all(Class<S> service, ClassLoader loader, String sort, Function<S, String> name) {
        Seq<S> found = Vector.ofAll(ServiceLoader.load(service, loader));
        found.find(it -> name.apply(it) == null || name.apply(it).isBlank()).forEach(it -> {
            throw new IllegalArgumentException("%s: the name of a %s is a word of lower-case letters, not %s"
                    .formatted(new ClassOrigin(it.getClass()), sort, name.apply(it) == null ? "null" : "empty"));
        });
        Seq<S> all = found.sortBy(name);
        all.groupBy(name).find(named -> named._2.size() > 1).forEach(named -> {
            throw new IllegalArgumentException("there are two %ss of the name '%s': %s; name one otherwise"
                    .formatted(
                            sort,
                            named._1,
                            named._2.map(it -> new ClassOrigin(it.getClass())).mkString(", ")));
        });
        return all;
    }
}
