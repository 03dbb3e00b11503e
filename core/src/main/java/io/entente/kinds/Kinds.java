package io.entente.kinds;

import static java.util.Objects.requireNonNull;

import io.entente.event.ClassOrigin;
import io.entente.event.Development;
import io.entente.event.OwnDevelopment;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The kinds that a program knows, by name. Immutable. */
public final class Kinds {

    /** The steps from earlier versions of standard kinds to the next, from version 1 on. */
    private static final Map<Class<? extends Development>, Upcaster[]> STEPS = LinkedHashMap.empty();

    private static final Kinds STANDARD = new Kinds(sealedKinds(Development.class)
            .map(type -> Kind.of(type, STEPS.getOrElse(type, new Upcaster[0])))
            .foldLeft(LinkedHashMap.empty(), (kinds, kind) -> kinds.put(kind.name(), kind)));

    private final Map<String, Kind> byName;

    private Kinds(Map<String, Kind> byName) {
        this.byName = byName;
    }

    /** The kinds that come with the library: every record of the sealed families. */
    public static Kinds standard() {
        return STANDARD;
    }

    /**
     * These, and a kind of the user's own.
     *
     * @param steps from each of its earlier versions to the next, from version 1 on: whoever changes the fields of a
     *     record that was stored adds one, which makes of a payload of the version before one of the new version
     * @throws IllegalArgumentException if it is not a record, has a field that cannot be written or is named like
     *     something that every report says, or if its own name is taken
     */
    public Kinds with(Class<? extends OwnDevelopment> type, Upcaster... steps) {
        Kind kind = Kind.of(requireNonNull(type, "type"), requireNonNull(steps, "steps"));
        if (byName.containsKey(kind.name()) || MessageNames.OF_OTHERS.contains(kind.name())) {
            throw new IllegalArgumentException(
                    "%s: there is a kind %s already%s: name the record otherwise, or give it a @KindName"
                            .formatted(
                                    new ClassOrigin(type),
                                    kind.name(),
                                    byName.get(kind.name())
                                            .map(it -> ", " + new ClassOrigin(it.type()))
                                            .getOrElse("")));
        }
        return new Kinds(byName.put(kind.name(), kind));
    }

    /** The kind of that name. */
    public Option<Kind> named(String name) {
        return byName.get(requireNonNull(name, "name"));
    }

    /** All kinds: a family after the other, each in the order of a life cycle. */
    public Seq<Kind> all() {
        return byName.values().toVector();
    }

    private static Seq<Class<? extends Development>> sealedKinds(Class<? extends Development> family) {
        if (family.isRecord()) {
            return Vector.of(family);
        }
        return family.isSealed()
                ? Array.of(family.getPermittedSubclasses())
                        .map(member -> member.asSubclass(Development.class))
                        .flatMap(Kinds::sealedKinds)
                : Vector.empty();
    }
}
