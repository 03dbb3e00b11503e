package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An international organisation, or a body of one, by an id that a story may describe it under.
 *
 * @param entity the id, such as {@code nato}
 * @param cameo the code of the group in CAMEO, such as {@code NAT}; none if there is none
 * @param names what people call it in English; the first is what it is called here
 */
public record Organisation(Entity entity, Option<String> cameo, Seq<String> names) {

    private static final Map<Entity, Organisation> BY_ID = new LinkedHashMap<>();
    private static final Map<String, Seq<Organisation>> BY_NAME = new HashMap<>();

    static {
        NamedCodes.in("organisations.txt").map(Organisation::of).forEach(Organisation::add);
    }

    /** Checks that nothing is null. */
    public Organisation {
        requireNonNull(entity, "entity");
        Given.within(cameo, "cameo");
        Given.within(names, "names");
    }

    private static Organisation of(NamedCodes line) {
        return new Organisation(
                Entity.of(line.codes().head()),
                Option.of(line.codes().last()).filter(code -> !code.equals("-")),
                line.names());
    }

    private static void add(Organisation organisation) {
        BY_ID.put(organisation.entity(), organisation);
        organisation
                .names()
                .append(organisation.entity().id())
                .map(Countries::key)
                .distinct()
                .forEach(name -> BY_NAME.merge(name, Vector.of(organisation), Seq::appendAll));
    }

    /** All of them, by id. */
    public static Seq<Organisation> all() {
        return Vector.ofAll(BY_ID.values());
    }

    /** The organisation of that id. */
    public static Option<Organisation> of(Entity entity) {
        return Option.of(BY_ID.get(entity));
    }

    /**
     * Every organisation that a text may mean, by id or English name. Case, accents, spaces, punctuation and words such as
     * {@code the} make no difference.
     */
    public static Seq<Organisation> meant(String written) {
        return BY_NAME.getOrDefault(Countries.key(Spelling.normal(written)), Vector.empty());
    }

    /** What it is called here. */
    public String name() {
        return names.head();
    }

    /** {@code nato (NATO)}. */
    @Override
    public String toString() {
        return "%s (%s)".formatted(entity, name());
    }
}
