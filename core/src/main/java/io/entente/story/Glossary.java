package io.entente.story;

import io.entente.event.Entity;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.json.Place;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sources and entities that the files of one story describe, and what a name in them refers to. */
final class Glossary {

    private final Problems problems;
    private final Map<String, SourceId> announced = new LinkedHashMap<>();
    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<String, Set<Entity>> byName = new LinkedHashMap<>();
    private final Map<SourceId, Described<Source>> sources = new LinkedHashMap<>();
    private final Map<Entity, Described<Profile>> entities = new LinkedHashMap<>();

    private record Described<T>(T description, Place place) {}

    Glossary(Problems problems) {
        this.problems = problems;
    }

    /** There will be a description of that source, or an error in it. */
    void announce(SourceId source) {
        announced.put(source.value(), source);
    }

    /** There will be a description of that entity under those names, or an error in it. */
    void announce(Entity entity, Seq<String> names) {
        byId.put(entity.id(), entity);
        names.forEach(name ->
                byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(entity));
    }

    /** Whether this is the first description of the source. */
    boolean describe(Source source, Place place) {
        return isFirst(
                sources.putIfAbsent(source.id(), new Described<>(source, place)),
                source,
                place,
                "source " + source.id());
    }

    /** Whether this is the first description of the entity. */
    boolean describe(Profile profile, Place place) {
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

    Option<Source> source(SourceId id) {
        return Option.of(sources.get(id)).map(Described::description);
    }

    /** The source of that id, if there is a description of it, be it one with an error. */
    Option<SourceId> announced(String id) {
        return Option.of(announced.get(id));
    }

    Iterable<String> sourceIds() {
        return announced.keySet();
    }

    Option<Profile> profile(Entity entity) {
        return Option.of(entities.get(entity)).map(Described::description);
    }

    /** The entity that a text refers to by id, country code, name or alias. */
    Option<Entity> entity(String written, Place place) {
        if (byId.containsKey(written)) {
            return Option.of(byId.get(written));
        }
        if (Entity.countryCodes().contains(written)) {
            return Option.some(Entity.of(written)); // a code is never hidden by somebody's name
        }
        Set<Entity> named = byName.getOrDefault(written, Set.of());
        if (named.size() > 1) {
            problems.error(
                    place,
                    "'%s' is a name of %s: write the id of the one you mean"
                            .formatted(written, Vector.ofAll(named).mkString(" and of ")));
            return Option.none();
        }
        return named.isEmpty()
                ? country(written, place)
                : Option.some(named.iterator().next());
    }

    private Option<Entity> country(String written, Place place) {
        try {
            Entity entity = Entity.of(written);
            if (entity.isCountryCode()) {
                return Option.some(entity);
            }
        } catch (IllegalArgumentException e) {
            // not an id, so not a country: told below like every other unknown name
        }
        Option<Entity> country = Entity.countryNamed(written);
        problems.error(
                place,
                country.isDefined()
                        ? "%s: did you mean %s?".formatted(written, country.get())
                        : problems.didYouMean(
                                this::names,
                                written,
                                "'%s' is neither a country code of ISO 3166 nor described: add it under entities"
                                        .formatted(Values.shortened(written))));
        return Option.none();
    }

    private Iterator<String> names() {
        return Iterator.concat(byId.keySet(), byName.keySet(), Entity.countryCodes());
    }
}
