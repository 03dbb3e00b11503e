package io.entente.internal.words;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.internal.document.Place;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sources and entities that the files of one story describe, and what a name in them refers to: one of these, or else
 * of those that were recorded before.
 */
public final class Glossary {

    private final Earlier earlier;
    private final Problems problems;
    private final Map<String, SourceId> announced = new LinkedHashMap<>();
    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<String, Set<Entity>> byName = new LinkedHashMap<>();
    private final Map<SourceId, Described<Source>> sources = new LinkedHashMap<>();
    private final Map<Entity, Described<Profile>> entities = new LinkedHashMap<>();

    private record Described<T>(T description, Place place) {}

    public Glossary(Earlier earlier, Problems problems) {
        this.earlier = earlier;
        this.problems = problems;
    }

    /** There will be a description of that source, or an error in it. */
    public void announce(SourceId source) {
        announced.put(source.value(), source);
    }

    /** There will be a description of that entity under those names, or an error in it. */
    public void announce(Entity entity, Seq<String> names) {
        byId.put(entity.id(), entity);
        names.map(Spelling::normal).forEach(name -> byName.computeIfAbsent(name, key -> new LinkedHashSet<>())
                .add(entity));
    }

    /** Whether this is the first description of the source. */
    public boolean describe(Source source, Place place) {
        return isFirst(
                sources.putIfAbsent(source.id(), new Described<>(source, place)),
                source,
                place,
                "source " + source.id());
    }

    /** Whether this is the first description of the entity. */
    public boolean describe(Profile profile, Place place) {
        return isFirst(
                entities.putIfAbsent(profile.entity(), new Described<>(profile, place)),
                profile,
                place,
                "entity " + profile.entity());
    }

    private <T> boolean isFirst(@Nullable Described<T> earlier, T description, Place place, String what) {
        if (earlier != null && !earlier.description().equals(description)) {
            problems.error(
                    place,
                    "%s is described differently in %s, line %d: describe it once, or alike"
                            .formatted(
                                    what,
                                    earlier.place().file(),
                                    earlier.place().line()));
        }
        return earlier == null;
    }

    public Option<Source> source(SourceId id) {
        return announced.containsKey(id.value())
                ? Option.of(sources.get(id)).map(Described::description)
                : earlier.source(id.value());
    }

    /** The source of that id, if there is a description of it, be it one with an error. */
    public Option<SourceId> announced(String text) {
        String id = Spelling.normal(text);
        return Option.of(announced.get(id)).orElse(() -> earlier.source(id).map(Source::id));
    }

    public Iterable<String> sourceIds() {
        return Iterator.concat(announced.keySet(), earlier.sourceIds());
    }

    public Option<Profile> profile(Entity entity) {
        return byId.containsKey(entity.id())
                ? Option.of(entities.get(entity)).map(Described::description)
                : earlier.profile(entity.id());
    }

    /** The entity that a text refers to by id, country code, name or alias. */
    public Option<Entity> entity(String text, Place place) {
        String written = Spelling.normal(text);
        if (byId.containsKey(written)) {
            return Option.of(byId.get(written));
        }
        if (Countries.codes().contains(written)) {
            return Option.some(Entity.of(written)); // a code is never hidden by somebody's name
        }
        Seq<Entity> meant = Vector.ofAll(byName.getOrDefault(written, Set.of()))
                .orElse(() -> userAssigned(written))
                .orElse(() -> fromBefore(written));
        if (meant.size() > 1) {
            problems.error(
                    place,
                    "'%s' is a name of %s: write the id of the one you mean"
                            .formatted(written, meant.mkString(" and of ")));
            return Option.none();
        }
        return meant.headOption().onEmpty(() -> tellUnknown(written, place));
    }

    /**
     * A code that ISO 3166 keeps for its users, such as {@code XK}. Of others than that a story is warned; where nobody heeds
     * warnings they are no country.
     */
    private Option<Entity> userAssigned(String written) {
        try {
            return Option.of(Entity.of(written))
                    .filter(Entity::isCountryCode)
                    .filter(it -> problems.heedsOddities() || it.countryName().isDefined());
        } catch (IllegalArgumentException e) {
            return Option.none(); // not an id, so not a country: told like every other unknown name
        }
    }

    /** What goes by that id or name from before; of an entity that the files describe they say all its names. */
    private Seq<Entity> fromBefore(String written) {
        return earlier.profile(written).map(Profile::entity).toVector().orElse(() -> earlier.named(written)
                .reject(entity -> byId.containsKey(entity.id())));
    }

    private void tellUnknown(String written, Place place) {
        Option<String> near = problems.nearest(names(), written);
        Seq<Entity> countries = near.exists(name -> Spelling.folded(name).equals(Spelling.folded(written)))
                ? Vector.empty()
                : Countries.meant(written).filter(it -> it.countryName().isDefined());
        String shown = Values.shortened(written);
        if (!countries.isEmpty()) {
            problems.error(
                    place,
                    "%s: did you mean %s?"
                            .formatted(shown, countries.map(Glossary::proposed).mkString(" or ")));
        } else {
            problems.error(
                    place,
                    near.map(name -> "%s: did you mean %s?".formatted(shown, unambiguous(name)))
                            .getOrElse(() ->
                                    "'%s' is described nowhere, and no country has that code or name: add it under entities"
                                            .formatted(shown)));
        }
    }

    /** A name; where several bear it, their ids. */
    private String unambiguous(String name) {
        Set<Entity> named = byName.getOrDefault(name, Set.of());
        return byId.containsKey(name) || named.size() < 2
                ? name
                : Vector.ofAll(named).map(Entity::id).sorted().mkString(" or ");
    }

    /** A code that is not valid any more is told with its years, for these may be why it was not written. */
    private static String proposed(Entity country) {
        return Countries.isFormer(country) ? Countries.told(country) : country.id();
    }

    /** What is described; not the codes of countries, for one that is spelled like another is another country's. */
    private Iterator<String> names() {
        return Iterator.concat(byId.keySet(), byName.keySet(), earlier.names())
                .reject(name -> Countries.codes().contains(name));
    }
}
